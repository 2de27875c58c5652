import { isForPrograms, isOneValue, shownValue, type Speech } from './shown-value.ts';

/** The item that a value refers to. */
export type Reference = { readonly collection: string; readonly key: string };

/** A document as it is drawn: names and values, groups of them, lists. */
export type Part =
  | {
      readonly kind: 'fact';
      readonly path: string;
      readonly name: string;
      readonly words: string;
      readonly to?: Reference;
    }
  | { readonly kind: 'group'; readonly path: string; readonly name: string; readonly parts: readonly Part[] }
  | {
      readonly kind: 'list';
      readonly path: string;
      readonly name: string;
      readonly entries: readonly (readonly Part[])[];
    };

export type Reading = {
  readonly speech: Speech;
  /** Words of its own for properties that are called something else elsewhere. */
  readonly collection: string;
  /** By path: the collection whose key stands there. */
  readonly references: Readonly<Record<string, string>>;
  /** By "collection/key". */
  readonly titles: Readonly<Record<string, string>>;
  /** What an item of that collection is called where its title is not known. */
  readonly nameOf: (collection: string) => string;
};

type Fields = Readonly<Record<string, unknown>>;

/** Values first, then groups and lists; what says nothing to a seller is left out. */
export function partsOf(document: unknown, reading: Reading, path = ''): readonly Part[] {
  if (!isFields(document)) return [];
  const parts = Object.entries(document).flatMap(([name, value]) =>
    partOf(value, path === '' ? name : `${path}.${name}`, reading),
  );
  const links = new Set(parts.map((part) => (part.kind === 'fact' && part.to ? part.words : null)));
  // What a link says needs no second saying.
  const facts = parts.filter((part) => part.kind === 'fact' && (part.to || !links.has(part.words)));
  return [...facts, ...parts.filter(({ kind }) => kind !== 'fact')];
}

function partOf(value: unknown, path: string, reading: Reading): readonly Part[] {
  const name = reading.speech.terms.property(namedPath(reading.collection, path));
  const to = referenceAt(path, value, reading);
  if (to) return [{ kind: 'fact', path, name: nameOfReference(path, reading), ...linkTo(to, reading) }];
  if (Array.isArray(value)) return listOf(value, path, name, reading);
  if (isFields(value) && !isOneValue(value)) return groupOf(value, path, name, reading);
  const words = shownValue(value, path, reading.speech);
  return words === null ? [] : [{ kind: 'fact', path, name, words }];
}

/** A group of one value is that value: "Seller: anna_lampy". */
function groupOf(value: Fields, path: string, name: string, reading: Reading): readonly Part[] {
  const to = referenceAt(`${path}.id`, value['id'], reading);
  if (to) {
    const known = reading.titles[`${to.collection}/${to.key}`] ?? textOf(value['name']);
    const words = known ?? reading.nameOf(to.collection);
    const { id: _id, name: _name, ...others } = value;
    const rest = partsOf(others, reading, path);
    const link: Part = { kind: 'fact', path, name, words, to };
    return rest.length === 0 ? [link] : [link, { kind: 'group', path, name, parts: rest }];
  }
  const parts = partsOf(value, reading, path);
  const [only] = parts;
  if (only === undefined) return [];
  if (parts.length === 1 && only.kind === 'fact') return [{ ...only, path, name }];
  return [{ kind: 'group', path, name, parts }];
}

function listOf(values: readonly unknown[], path: string, name: string, reading: Reading): readonly Part[] {
  if (values.every((value) => !isFields(value) || isOneValue(value))) {
    const to = values.map((value) => referenceAt(`${path}[]`, value, reading));
    if (to.some((one) => one !== null)) {
      const entries = to.flatMap((one): readonly Part[][] =>
        one === null ? [] : [[{ kind: 'fact', path: `${path}[]`, name, ...linkTo(one, reading) }]],
      );
      return [{ kind: 'list', path, name, entries }];
    }
    const words = shownValue(values, path, reading.speech);
    return words === null ? [] : [{ kind: 'fact', path, name, words }];
  }
  const entries = values
    .map((value) => partsOf(value, reading, `${path}[]`))
    .filter(({ length }) => length > 0);
  return entries.length === 0 ? [] : [{ kind: 'list', path, name, entries }];
}

function referenceAt(path: string, value: unknown, { references }: Reading): Reference | null {
  const collection = references[path];
  if (collection === undefined || value === null || value === undefined || value === '') return null;
  return typeof value === 'string' || typeof value === 'number' ? { collection, key: String(value) } : null;
}

function linkTo(
  to: Reference,
  { titles, nameOf }: Reading,
): { readonly words: string; readonly to: Reference } {
  return { words: titles[`${to.collection}/${to.key}`] ?? nameOf(to.collection), to };
}

/** "shippingRatesId" and "shippingRates.id" are both called by what they name. */
function nameOfReference(path: string, { speech }: Reading): string {
  return isForPrograms(path)
    ? speech.terms.property(path.replace(/(\.id|Id)$/, ''))
    : speech.terms.property(path);
}

/** A property at the top of a document has its collection for a parent: "shipping-rates.rates". */
export function namedPath(collection: string, path: string): string {
  return collection === '' || path.includes('.') ? path : `${collection}.${path}`;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
