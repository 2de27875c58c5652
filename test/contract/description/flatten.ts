import { nameOf, type RawSchema } from './raw-document.ts';

/** A piece of the description and where it stands. */
export type Part = { readonly raw: RawSchema; readonly place: string };

export type Union = {
  readonly branches: readonly Part[];
  /** The property that tells them apart. */
  readonly tag: string | null;
};

/** What allOf, references and own keywords say together. */
export type Flat = {
  readonly keywords: RawSchema;
  readonly properties: ReadonlyMap<string, readonly Part[]>;
  readonly required: ReadonlySet<string>;
  readonly additional: Part | boolean | null;
  readonly items: Part | null;
  readonly isNullable: boolean;
  readonly unions: readonly Union[];
};

type Filling = {
  keywords: RawSchema;
  properties: Map<string, Part[]>;
  required: Set<string>;
  additional: Part | boolean | null;
  items: Part | null;
  isNullable: boolean;
  unions: Union[];
};

export type Components = Readonly<Record<string, RawSchema>>;

/**
 * `parents` are the discriminating schemas whose own fields are meant, not the union of their children:
 * inside a child, `allOf: [parent]` means the former.
 */
export function flatten(parts: readonly Part[], components: Components, parents: ReadonlySet<string>): Flat {
  const flat: Filling = {
    keywords: {},
    properties: new Map(),
    required: new Set(),
    additional: null,
    items: null,
    isNullable: false,
    unions: [],
  };
  for (const part of parts) collect(part, { flat, components, parents });
  return flat;
}

type Collecting = {
  readonly flat: Filling;
  readonly components: Components;
  readonly parents: ReadonlySet<string>;
};

function collect({ raw, place }: Part, into: Collecting): void {
  if (raw.$ref !== undefined) return collectNamed(nameOf(raw.$ref), into);
  for (const [index, part] of (raw.allOf ?? []).entries()) {
    collect({ raw: part, place: raw.allOf?.length === 1 ? place : `${place}/${index}` }, into);
  }
  collectUnion(raw, place, into);
  collectOwn(raw, place, into.flat);
}

function collectNamed(name: string, into: Collecting): void {
  const target = into.components[name];
  if (target === undefined) throw new Error(`nothing is called ${name}`);
  const children = into.parents.has(name) ? null : childrenOf(name, into.components);
  if (children === null) return collect({ raw: target, place: name }, into);
  into.flat.unions.push({
    branches: children,
    tag: target.discriminator?.propertyName ?? null,
  });
  into.flat.isNullable ||= target.nullable === true;
}

/** The children of a schema that tells them apart without listing them in oneOf; null for any other. */
export function childrenOf(name: string, components: Components): readonly Part[] | null {
  const { discriminator, oneOf } = components[name] ?? {};
  if (discriminator === undefined || oneOf !== undefined) return null;
  const names = discriminator.mapping
    ? Object.values(discriminator.mapping).map(nameOf)
    : Object.keys(components).filter((other) => refersTo(components[other], name));
  return [...new Set(names)].map((child) => ({ raw: { $ref: child }, place: child }));
}

function refersTo(schema: RawSchema | undefined, name: string): boolean {
  return (schema?.allOf ?? []).some(({ $ref }) => $ref !== undefined && nameOf($ref) === name);
}

function collectUnion(raw: RawSchema, place: string, { flat }: Collecting): void {
  for (const kind of ['oneOf', 'anyOf'] as const) {
    const listed = raw[kind];
    if (listed === undefined) continue;
    const branches = listed.map((branch, index) => ({ raw: branch, place: `${place}|${index}` }));
    const tag = raw.discriminator?.propertyName ?? null;
    // An alternative that may be null and says nothing else would let anything through: it means null.
    const real = branches.filter((branch) => !isMereNull(branch.raw));
    if (real.length < branches.length) flat.isNullable = true;
    flat.unions.push({ branches: real, tag });
  }
  // A discriminating schema written in place, not by name: its children are those of its mapping.
  const { discriminator } = raw;
  if (discriminator === undefined || raw.oneOf !== undefined || !place.includes('.')) return;
  const branches = Object.values(discriminator.mapping ?? {}).map((child) => {
    return { raw: { $ref: nameOf(child) }, place: nameOf(child) };
  });
  flat.unions.push({ branches, tag: discriminator.propertyName });
}

function isMereNull(raw: RawSchema): boolean {
  return raw.nullable === true && Object.keys(raw).every((key) => key === 'nullable' || key === 'type');
}

const STRUCTURE = new Set(['properties', 'required', 'additionalProperties', 'items', 'allOf', 'oneOf']);
const LEFT_OUT = new Set([...STRUCTURE, 'anyOf', 'nullable', 'discriminator', 'description', 'title']);

function collectOwn(raw: RawSchema, place: string, flat: Filling): void {
  const own = Object.entries(raw).filter(([key]) => !LEFT_OUT.has(key));
  flat.keywords = { ...flat.keywords, ...Object.fromEntries(own) };
  flat.isNullable ||= raw.nullable === true;
  for (const name of raw.required ?? []) flat.required.add(name);
  for (const [name, property] of Object.entries(raw.properties ?? {})) {
    const known = flat.properties.get(name) ?? [];
    flat.properties.set(name, [...known, { raw: property, place: `${place}.${name}` }]);
  }
  if (raw.items !== undefined) flat.items = { raw: raw.items, place: `${place}[]` };
  const more = raw.additionalProperties;
  if (more === undefined) return;
  flat.additional = typeof more === 'boolean' ? more : { raw: more, place: `${place}{}` };
}
