import { TEXT_FORMATS } from './formats.ts';
import { resolved, typesOf, type Definitions, type Schema } from './schema.ts';
import type { Validators } from './validators.ts';

/** What a sample is made with. */
export type Sampling = {
  readonly definitions: Definitions;
  readonly validators: Validators;
  /** Which branch of each union and which value of each enumeration is taken. */
  readonly variant: number;
  /** A value for the field at this path of names, where something that exists is needed. */
  readonly choose: (names: readonly string[]) => unknown;
  readonly uuid: () => string;
  /** Only what is required. Default: everything. */
  readonly isMinimal?: boolean;
  /** For moments; epoch milliseconds. */
  readonly now: number;
};

/** A value with every described field present once. */
export function sampleOf(schema: Schema, sampling: Sampling): unknown {
  return sampleAt(schema, { sampling, names: [], open: [] });
}

type At = {
  readonly sampling: Sampling;
  readonly names: readonly string[];
  /** Definitions that are being sampled now: a list of one's own kind is left empty. */
  readonly open: readonly string[];
};

function sampleAt(schema: Schema, at: At): unknown {
  const { definitions, validators, variant, choose } = at.sampling;
  const chosen = choose(at.names);
  if (chosen !== undefined && validators.problems(schema, chosen).length === 0) return chosen;
  if (schema.$ref !== undefined) {
    const inside = { ...at, open: [...at.open, schema.$ref] };
    return sampleAt(resolved(schema, definitions), inside);
  }
  const branches = realBranches(schema);
  if (branches.length > 0) return sampleAt(branches[variant % branches.length] ?? {}, at);
  if (schema.const !== undefined) return schema.const;
  const values = (schema.enum ?? []).filter((value) => value !== null);
  if (values.length > 0) return values[variant % values.length];
  return sampleByType(schema, at);
}

function realBranches({ oneOf = [], anyOf = [] }: Schema): readonly Schema[] {
  return [...oneOf, ...anyOf].filter(({ type }) => type !== 'null');
}

function sampleByType(schema: Schema, at: At): unknown {
  const [type = 'string'] = typesOf(schema);
  if (type === 'object') return sampleObject(schema, at);
  if (type === 'array') return sampleList(schema, at);
  if (type === 'boolean') return at.sampling.variant % 2 === 0;
  if (type === 'integer' || type === 'number') return sampleNumber(schema, at);
  return sampleText(schema, at);
}

function sampleObject(schema: Schema, at: At): unknown {
  const entries = Object.entries(schema.properties ?? {})
    .filter(([name, property]) => schema.required?.includes(name) === true || isWanted(property, at))
    .map(([name, property]) => [name, sampleAt(property, { ...at, names: [...at.names, name] })]);
  const more = schema.additionalProperties;
  if (typeof more !== 'object') return Object.fromEntries(entries);
  const named = at.sampling.choose([...at.names, '{}']);
  const key = typeof named === 'string' ? named : 'key';
  return Object.fromEntries([...entries, [key, sampleAt(more, { ...at, names: [...at.names, key] })]]);
}

function isWanted(property: Schema, at: At): boolean {
  return at.sampling.isMinimal !== true && isReachable(property, at);
}

/** A definition is entered again only once: what holds its own kind would never end. */
function isReachable(property: Schema, at: At): boolean {
  const inner = property.$ref ?? property.items?.$ref;
  return inner === undefined || !at.open.includes(inner);
}

function sampleList(schema: Schema, at: At): unknown {
  if (schema.items === undefined || !isReachable(schema, at)) return [];
  const count = Math.max(1, schema.minItems ?? 1);
  const branches = realBranches(resolved(schema.items, at.sampling.definitions));
  const wanted = Math.min(Math.max(count, branches.length), schema.maxItems ?? Infinity);
  return Array.from({ length: wanted }, (_, index) => {
    const sampling = { ...at.sampling, variant: at.sampling.variant + index };
    return sampleAt(schema.items ?? {}, { ...at, sampling });
  });
}

function sampleNumber(schema: Schema, at: At): number {
  const { minimum, exclusiveMinimum, maximum } = schema;
  const least = minimum ?? (exclusiveMinimum === undefined ? undefined : exclusiveMinimum + 1);
  const wanted = [schema.default, schema.example, least, 1].filter((value) => typeof value === 'number');
  const fitting = wanted.find((value) => at.sampling.validators.problems(schema, value).length === 0);
  return fitting ?? maximum ?? 1;
}

function sampleText(schema: Schema, at: At): string {
  const { validators, uuid, now } = at.sampling;
  const { format = '' } = schema;
  const example = typeof schema.example === 'number' ? String(schema.example) : schema.example;
  if (format.toLowerCase() === 'uuid') return uuid();
  if (format === 'date-time') return new Date(now).toISOString();
  if (format === 'date') return new Date(now).toISOString().slice(0, 10);
  const isFitting = typeof example === 'string' && validators.problems(schema, example).length === 0;
  if (isFitting && example !== '') return example;
  if (format in TEXT_FORMATS) return format === 'ISO 4217' ? 'PLN' : 'pl-PL';
  const word = (at.names.at(-1) ?? 'text')
    .padEnd(schema.minLength ?? 0, '.')
    .slice(0, schema.maxLength ?? 255);
  // An expression without an example is of a code of some kind.
  const fitting = [word, 'PL', 'PLN', '1', '1.00'].find(
    (text) => validators.problems(schema, text).length === 0,
  );
  return fitting ?? word;
}

/** How many samples it takes to walk through every branch of every union. */
export function variantsOf(schema: Schema, definitions: Definitions, visited = new Set<string>()): number {
  if (schema.$ref !== undefined) {
    if (visited.has(schema.$ref)) return 1;
    visited.add(schema.$ref);
  }
  const own = resolved(schema, definitions);
  const more = typeof own.additionalProperties === 'object' ? [own.additionalProperties] : [];
  const inner = [...Object.values(own.properties ?? {}), ...more, ...realBranches(own)];
  const within = inner.map((one) => variantsOf(one, definitions, visited));
  // A list takes one item of each branch.
  const items = own.items === undefined ? [] : [variantsOf(own.items, definitions, visited)];
  const isItem = own.items !== undefined && realBranches(resolved(own.items, definitions)).length > 0;
  return Math.max(1, realBranches(own).length, ...within, ...(isItem ? [] : items));
}
