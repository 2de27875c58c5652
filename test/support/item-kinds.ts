/**
 * What a seller may do with each kind of thing, and what Allegro's rules say of it: a list of facts, with no
 * line of the engine or of the demo.
 */

export type Document = Readonly<Record<string, unknown>>;

/** A property that is typed and compared; `told` is what is compared of it. */
export type Field = {
  readonly name: string;
  readonly of: (document: Document, number: number) => unknown;
  readonly told?: (value: never) => unknown;
};

export type Kind = {
  readonly name: string;
  readonly editions: readonly ('2022' | '2026')[];
  /** Where Allegro lists them, and the beginning of the address of one; null where there is only one. */
  readonly list: string;
  readonly each: string | null;
  /** The list tells no more than names: each is read by itself. */
  readonly isBrief?: true;
  /** What tells one from another. */
  readonly own: Field;
  readonly fields: readonly Field[];
  readonly can: { readonly create: boolean; readonly change: boolean; readonly remove: boolean };
  /** No two of one name. */
  readonly isUnique?: true;
  readonly most?: number;
  /** Those that are not Allegro's own. */
  readonly isSellers?: (document: Document) => boolean;
  /** The setting of an offer that names them. */
  readonly slot?: string;
  /** What an offer names cannot be removed. */
  readonly isGuarded?: true;
  /** A new one, where a shop begins with none to copy. */
  readonly first?: (offerIds: readonly string[]) => Document;
};

/** Editions of Allegro, and what a seller may do with what it keeps for him. */
export const BOTH = ['2022', '2026'] as const;
export const NOW = ['2026'] as const;
export const ALL = { create: true, change: true, remove: true };
export const KEPT = { create: true, change: true, remove: false };
export const FIXED = { create: true, change: false, remove: true };

/** Most are told apart by their names. */
export const NAME: Field = { name: 'name', of: (_document, number) => `Nazwa ${number}` };

/** A text or number somewhere inside a property, by its path. */
export function inside(
  name: string,
  path: readonly (string | number)[],
  value: (number: number) => unknown,
): Field {
  return {
    name,
    of: (document, number) => replaced(document[name], path, value(number)),
    told: (whole) => found(whole, path),
  };
}

/** What is compared of a property. */
export function toldOf({ told }: Field, value: unknown): unknown {
  return told === undefined ? (value ?? null) : (told(value as never) ?? null);
}

export function found(value: unknown, path: readonly (string | number)[]): unknown {
  let inner = value;
  for (const name of path) inner = (inner as Record<string | number, unknown> | null | undefined)?.[name];
  return inner ?? null;
}

function replaced(value: unknown, [name, ...path]: readonly (string | number)[], by: unknown): unknown {
  if (name === undefined) return by;
  if (Array.isArray(value))
    return value.map((entry, at) => (at === name ? replaced(entry, path, by) : entry));
  const inner = (value ?? {}) as Document;
  return { ...inner, [name]: replaced(inner[name], path, by) };
}
