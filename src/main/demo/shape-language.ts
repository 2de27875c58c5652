import type { DemoEdition } from './kinds.ts';

/**
 * How shapes are written down: a field is a type, followed by marks.
 *
 *   text  text(1,25)  text(75)  int  number  flag  instant  date  uuid  bytes  any
 *   =A|B|C@2022       one of these words; a word with an edition is known to that edition alone
 *   [T]  [T](16)      a list, of at most 16
 *   {T}               an object of any names
 *   Name   A/B        a shape by its name; one shape or the other
 *   !  !2022          required; required in that edition
 *   @2026             known to that edition alone
 *   null              may be null
 */
export type Shape = string | Fields | OneBy;
export type Fields = Readonly<Record<string, string | readonly string[]>>;
/** The value of the field `by` tells which shape it is. */
export type OneBy = { readonly by: string; readonly of: Readonly<Record<string, string>> };
export type Shapes = Readonly<Record<string, Shape>>;

export type PlainName = 'text' | 'int' | 'number' | 'flag' | 'instant' | 'date' | 'uuid' | 'bytes' | 'any';

export type Type =
  | { readonly kind: 'plain'; readonly name: PlainName; readonly least: number; readonly most: number }
  | { readonly kind: 'words'; readonly words: readonly { word: string; edition: DemoEdition | null }[] }
  | { readonly kind: 'list'; readonly of: Type; readonly most: number }
  | { readonly kind: 'map'; readonly of: Type }
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'either'; readonly of: readonly Type[] };

export type Field = {
  readonly type: Type;
  /** Editions that require it. */
  readonly required: readonly DemoEdition[];
  readonly nullable: boolean;
  /** Null: known to both. */
  readonly edition: DemoEdition | null;
};

const BOTH: readonly DemoEdition[] = ['2022', '2026'];
const known = new Map<string, Field>();

/** Reads one field: "text(75) ! null @2026". */
export function readField(text: string): Field {
  const found = known.get(text) ?? parseField(text);
  known.set(text, found);
  return found;
}

/** The field of that name in this edition, or null. */
export function fieldOf(shape: Fields, name: string, edition: DemoEdition): Field | null {
  const written = shape[name];
  if (written === undefined) return null;
  const all = typeof written === 'string' ? [written] : written;
  return all.map(readField).find((field) => field.edition === null || field.edition === edition) ?? null;
}

export function isOneBy(shape: Fields | OneBy): shape is OneBy {
  return typeof shape['by'] === 'string' && typeof shape['of'] === 'object';
}

function parseField(text: string): Field {
  const [type = 'any', ...marks] = text.split(' ');
  const edition = marks.find((mark) => mark.startsWith('@'));
  const required = marks.find((mark) => mark.startsWith('!'));
  return {
    type: parseType(type),
    required: required === undefined ? [] : required === '!' ? BOTH : [editionOf(required)],
    nullable: marks.includes('null'),
    edition: edition === undefined ? null : editionOf(edition),
  };
}

function editionOf(mark: string): DemoEdition {
  return mark.endsWith('2022') ? '2022' : '2026';
}

function parseType(text: string): Type {
  if (text.startsWith('=')) return { kind: 'words', words: text.slice(1).split('|').map(parseWord) };
  if (text.startsWith('{')) return { kind: 'map', of: parseType(text.slice(1, -1)) };
  if (text.startsWith('[')) {
    const end = text.lastIndexOf(']');
    return { kind: 'list', of: parseType(text.slice(1, end)), most: limits(text.slice(end + 1)).most };
  }
  if (text.includes('/')) return { kind: 'either', of: text.split('/').map(parseType) };
  if (/^[A-Z]/.test(text)) return { kind: 'named', name: text };
  const [name = 'any'] = text.split('(');
  return { kind: 'plain', name: name as PlainName, ...limits(text.slice(name.length)) };
}

function parseWord(text: string): { word: string; edition: DemoEdition | null } {
  const [word = '', edition] = text.split('@');
  return { word, edition: edition === undefined ? null : editionOf(edition) };
}

/** "(1,25)", "(25)", "(1,)" or nothing. */
function limits(text: string): { least: number; most: number } {
  const numbers = text.slice(1, -1).split(',');
  if (text === '') return { least: 0, most: Number.POSITIVE_INFINITY };
  const [first = '', second] = numbers;
  if (second === undefined) return { least: 0, most: Number(first) };
  return { least: Number(first), most: second === '' ? Number.POSITIVE_INFINITY : Number(second) };
}
