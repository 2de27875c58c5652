import { hash, hexOf, pick, uuidFromHex } from './data/dice.ts';
import type { DemoEdition } from './kinds.ts';
import { allShapes } from './shapes/all-shapes.ts';
import { fieldOf, isOneBy, readField, type Fields, type OneBy, type Type } from './shape-language.ts';

/** What a made-up value depends on: the same dice give the same value. */
export type MadeUpBy = {
  readonly seed: number;
  /** Tells one of a kind from the next. */
  readonly index: number;
  readonly edition: DemoEdition;
  /** Epoch milliseconds; moments lie shortly before it. */
  readonly now: number;
};

/**
 * A document of this shape as a Polish shop might have it, with every field that the edition declares.
 * Whoever makes one puts in what must agree with the rest of the shop: ids, amounts, states, moments.
 */
export function madeUp<T extends object>(
  shape: string,
  by: MadeUpBy,
  own: T,
): Readonly<Record<string, unknown>> & T {
  const made = valueOf({ by, name: shape, depth: 0, salt: saltOf(shape) }, readField(shape).type);
  return { ...(made as Readonly<Record<string, unknown>>), ...own };
}

type Place = { readonly by: MadeUpBy; readonly name: string; readonly depth: number; readonly salt: number };

const DEEPEST = 9;

function valueOf(place: Place, type: Type): unknown {
  switch (type.kind) {
    case 'plain':
      return plainValue(place, type);
    case 'words': {
      const words = type.words.filter(({ edition }) => edition === null || edition === place.by.edition);
      return pick(words, dice(place)).word;
    }
    case 'list':
      return place.depth > DEEPEST ? [] : [valueOf(deeper(place, 'one'), type.of)];
    case 'map':
      return { 'allegro-pl': valueOf(deeper(place, 'allegro-pl'), type.of) };
    case 'either':
      return valueOf(place, pick(type.of, 0));
    case 'named':
      return namedValue(place, allShapes[type.name]);
  }
}

function namedValue(place: Place, shape: string | Fields | OneBy | undefined): unknown {
  if (shape === undefined) throw new Error('a shape that is not there');
  const { edition } = place.by;
  if (typeof shape === 'string') return valueOf(place, readField(shape).type);
  if (isOneBy(shape)) {
    const known = Object.keys(shape.of).filter((word) => fieldOf(shape.of, word, edition) !== null);
    const word = pick(known, dice(place));
    const field = fieldOf(shape.of, word, edition);
    return field === null ? {} : { ...(valueOf(place, field.type) as object), [shape.by]: word };
  }
  if (place.depth > DEEPEST) return {};
  const out: Record<string, unknown> = {};
  for (const name of Object.keys(shape)) {
    const field = name === '*' ? null : fieldOf(shape, name, edition);
    if (field !== null) out[name] = valueOf(deeper(place, name), field.type);
  }
  return out;
}

function plainValue(place: Place, { name, most }: Extract<Type, { kind: 'plain' }>): unknown {
  const { by, salt } = place;
  switch (name) {
    case 'flag':
      return dice(place) % 2 === 0;
    case 'int':
      return 1 + (dice(place) % 5);
    case 'number':
      return 1 + (dice(place) % 100);
    case 'uuid':
      return uuidFromHex(hexOf(by.seed, by.index, salt, 4), '4');
    case 'instant':
      return new Date(by.now - (dice(place) % 86_400) * 1000).toISOString();
    case 'date':
      return new Date(by.now).toISOString().slice(0, 10);
    case 'bytes':
      return 'JVBERi0xLjQ=';
    case 'any':
      return {};
    case 'text':
      return textOf(place).slice(0, most);
  }
}

const CITIES = ['Poznań', 'Łódź', 'Kraków', 'Gdańsk', 'Białystok'];
const STREETS = ['Solna 1', 'Świętojańska 12/3', 'Grunwaldzka 182', 'Żeromskiego 7'];
const FIRST_NAMES = ['Anna', 'Łukasz', 'Żaneta', 'Paweł', 'Michał'];
const LAST_NAMES = ['Kowalska', 'Nowak', 'Wiśniewski', 'Źródlana', 'Dąbrowska'];
const SENTENCES = [
  'Dziękuję, wszystko w porządku.',
  'Proszę o szybką wysyłkę.',
  'Czy ta lampa ma gwint E27?',
];

/** The first that fits the name of the field. */
const TEXTS: readonly (readonly [RegExp, (place: Place) => string])[] = [
  [/e-?mail/i, (place) => `klient${dice(place) % 1000}@example.com`],
  [/phone/i, (place) => `+48 5${String(dice(place) % 100_000_000).padStart(8, '0')}`],
  [/(post|zip)_?code/i, () => '60-166'],
  [/country/i, () => 'PL'],
  [/currency/i, () => 'PLN'],
  [/language/i, () => 'pl-PL'],
  [/marketplace/i, () => 'allegro-pl'],
  [/city/i, (place) => pick(CITIES, dice(place))],
  [/street|line1|address/i, (place) => pick(STREETS, dice(place))],
  [/first_?name/i, (place) => pick(FIRST_NAMES, dice(place))],
  [/last_?name|owner/i, (place) => pick(LAST_NAMES, dice(place))],
  [/login|user_?name/i, (place) => `kupujacy_${dice(place) % 1000}`],
  [/(amount|value|price|rate|total|cost|fee)$/i, (place) => `${1 + (dice(place) % 200)}.00`],
  [/percentage/i, (place) => String(1 + (dice(place) % 20))],
  [
    /(url|href|link|image)s?$/i,
    (place) => `https://example.com/${hexOf(place.by.seed, place.by.index, place.salt, 1)}`,
  ],
  [/tax_?(id|number)|nip/i, () => '7811767696'],
  [/iban|account/i, () => 'PL61109010140000071219812874'],
  [/period|duration|handling_?time|from|to$/i, () => 'P14D'],
  [/(At|Date|Time|Since)$/, (place) => new Date(place.by.now - (dice(place) % 86_400) * 1000).toISOString()],
  [/id$/i, (place) => String(10_000 + (dice(place) % 90_000))],
  [/(message|text|comment|description|reason|content|note)$/i, (place) => pick(SENTENCES, dice(place))],
];

function textOf(place: Place): string {
  const found = TEXTS.find(([names]) => names.test(place.name));
  return found === undefined ? `${place.name} ${1 + (dice(place) % 9)}` : found[1](place);
}

function deeper(place: Place, name: string): Place {
  const salt = (Math.imul(place.salt, 31) + saltOf(name)) | 0;
  return { by: place.by, name: name === 'one' ? place.name : name, depth: place.depth + 1, salt };
}

function dice({ by, salt }: Place): number {
  return hash(by.seed, by.index, salt);
}

function saltOf(text: string): number {
  let salt = 7;
  for (const letter of text) salt = (Math.imul(salt, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  return salt;
}
