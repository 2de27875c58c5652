import { flatten, type Components, type Flat, type Part, type Union } from './flatten.ts';
import { nameOf, type RawDocument, type RawSchema } from './raw-document.ts';
import { anchoredPattern, impliedType, mayBeNone, repairedPattern, REPORTED_NULLS } from './repair.ts';
import { refTo, type Definitions, type Schema } from './schema.ts';
import { findParents, findTags, type Tags } from './tags.ts';

export type Normaliser = {
  readonly definitions: Definitions;
  /** A schema written in place; `place` names it in reports. */
  readonly inline: (raw: RawSchema, place: string) => Schema;
};

/**
 * The description as ajv can hold others to it: nullable becomes a union with null, a discriminator becomes
 * oneOf with a const, allOf is flattened, and an object that declares properties forbids all others.
 */
export function normalise(document: RawDocument): Normaliser {
  const components = document.components.schemas;
  const work = { components, tags: findTags(document), parents: findParents(components) };
  const definitions = Object.fromEntries(
    Object.keys(components).map((name) => [name, normaliseNamed(name, work)]),
  );
  return { definitions, inline: (raw, place) => normaliseParts([{ raw, place }], work, null) };
}

type Work = {
  readonly components: Components;
  readonly tags: Tags;
  readonly parents: ReadonlyMap<string, ReadonlySet<string>>;
};

function normaliseNamed(name: string, work: Work): Schema {
  const parents = work.parents.get(name) ?? new Set<string>();
  return build(flatten([{ raw: { $ref: name }, place: name }], work.components, parents), work, name);
}

/** `name` is that of the definition being made, if it is one. */
function normaliseParts(parts: readonly Part[], work: Work, name: string | null): Schema {
  const only = parts.length === 1 ? soleReference(parts[0]?.raw ?? {}) : null;
  if (only !== null) return refTo(only);
  const parents = (name === null ? undefined : work.parents.get(name)) ?? new Set<string>();
  return build(flatten(parts, work.components, parents), work, name);
}

/** `{$ref}` and `{allOf: [{$ref}]}` without anything that changes the meaning. */
function soleReference(raw: RawSchema): string | null {
  if (raw.$ref !== undefined) return nameOf(raw.$ref);
  const [part] = raw.allOf ?? [];
  const silent = ['allOf', 'description', 'title', 'example', 'type', 'x-additionalPropertiesName'];
  if (raw.allOf?.length !== 1 || part?.$ref === undefined) return null;
  return Object.keys(raw).every((key) => silent.includes(key)) ? nameOf(part.$ref) : null;
}

function build(flat: Flat, work: Work, name: string | null): Schema {
  const [union, ...others] = flat.unions;
  const schema = union === undefined ? buildPlain(flat, work, name) : buildUnion(flat, union, others, work);
  if (!flat.isNullable) return schema;
  return union === undefined ? withNull(schema) : { anyOf: [schema, { type: 'null' }] };
}

/** What stands beside the union holds in each of its branches. */
function buildUnion(flat: Flat, union: Union, others: readonly Union[], work: Work): Schema {
  if (others.length > 0) throw new Error('two unions in one schema');
  const branches = union.branches.map((branch) => buildBranch(flat, branch, work));
  // Alternatives that nothing tells apart overlap: that a value fits several of them is no fault.
  if (union.tag === null) return { anyOf: branches };
  return { type: 'object', discriminator: { propertyName: union.tag }, oneOf: branches };
}

function buildBranch(flat: Flat, branch: Part, work: Work): Schema {
  if (flat.properties.size === 0) return normaliseParts([branch], work, null);
  const name = branch.raw.$ref === undefined ? null : nameOf(branch.raw.$ref);
  // A schema written in place repeats what its children inherit from nobody.
  const shared = [...flat.properties.values()].flat();
  const raw = { properties: Object.fromEntries(shared.map((part) => [lastName(part.place), part.raw])) };
  const beside = { raw: { ...raw, required: [...flat.required] }, place: placeOf(shared[0]?.place ?? '') };
  const parents = (name === null ? undefined : work.parents.get(name)) ?? new Set<string>();
  return build(flatten([beside, branch], work.components, parents), work, name);
}

function lastName(place: string): string {
  return place.slice(place.lastIndexOf('.') + 1);
}

function placeOf(place: string): string {
  return place.slice(0, place.lastIndexOf('.'));
}

function buildPlain(flat: Flat, work: Work, name: string | null): Schema {
  const tags = (name === null ? undefined : work.tags.get(name)) ?? new Map<string, ReadonlySet<string>>();
  const type = impliedType(flat.keywords, flat.properties.size > 0, flat.items !== null);
  const scalar = scalarKeywords(flat.keywords);
  if (type !== 'object') {
    const items = flat.items === null ? {} : { items: normaliseParts([flat.items], work, null) };
    return { ...scalar, ...(type === undefined ? {} : { type }), ...items };
  }
  return { ...scalar, type, ...objectKeywords(flat, tags, work) };
}

function objectKeywords(
  flat: Flat,
  tags: ReadonlyMap<string, ReadonlySet<string>>,
  work: Work,
): Partial<Schema> {
  const { additional } = flat;
  const properties: Record<string, Schema> = {};
  const places: Record<string, readonly string[]> = {};
  for (const [name, parts] of flat.properties) {
    const isNullToo = parts.some(({ place }) => REPORTED_NULLS.has(place));
    const mended = parts.map(({ raw, place }) => ({ raw: mayBeNone(name, raw), place }));
    const schema = normaliseParts(mended, work, null);
    properties[name] = isNullToo ? { anyOf: [schema, { type: 'null' }] } : schema;
    places[name] = parts.map(({ place }) => place);
  }
  for (const [name, values] of tags) properties[name] = { type: 'string', enum: [...values] };
  const isClosed = Object.keys(properties).length > 0;
  const open = additional === null ? !isClosed : additional;
  // What is required without being declared could never be sent.
  const required = [...new Set([...flat.required, ...tags.keys()])].filter(
    (name) => !isClosed || name in properties,
  );
  return {
    ...(isClosed ? { properties, places } : {}),
    ...(isClosed && required.length > 0 ? { required } : {}),
    additionalProperties: typeof open === 'boolean' ? open : normaliseParts([open], work, null),
  };
}

function withNull(schema: Schema): Schema {
  const { type, enum: values } = schema;
  if (type === undefined && values === undefined) return schema;
  return {
    ...schema,
    ...(type === undefined ? {} : { type: [...(typeof type === 'string' ? [type] : type), 'null'] }),
    ...(values === undefined ? {} : { enum: [...values, null] }),
  };
}

/** OpenAPI 3.0 says "exclusive" by a flag beside the bound, JSON Schema by the bound itself. */
function scalarKeywords(raw: RawSchema): Partial<Schema> {
  const { pattern, minimum, maximum } = raw;
  const said = {
    ...Object.fromEntries(Object.entries(raw).filter(([key]) => KEPT.has(key))),
    pattern: pattern === undefined ? undefined : anchoredPattern(repairedPattern(pattern)),
    [raw.exclusiveMinimum === true ? 'exclusiveMinimum' : 'minimum']: minimum,
    [raw.exclusiveMaximum === true ? 'exclusiveMaximum' : 'maximum']: maximum,
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

const KEPT = new Set([
  'enum',
  'format',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
  'default',
  'example',
]);
