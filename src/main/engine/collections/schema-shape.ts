import type { z } from 'zod';

export type Shape = Readonly<Record<string, z.ZodType>>;

/** What a form or a check needs to know of a schema, without what wraps it. */
export type Plain =
  | { readonly kind: 'object'; readonly shape: Shape }
  | { readonly kind: 'list'; readonly entry: z.ZodType }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'union'; readonly options: readonly z.ZodType[]; readonly oneBy: string | null }
  | { readonly kind: 'text'; readonly format: string | null; readonly maxLength: number | null }
  | { readonly kind: 'number'; readonly isWhole: boolean }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'other' };

type Check = { readonly _zod: { readonly def: { readonly check: string; readonly maximum?: number } } };

type Definition = {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly discriminator?: string;
  readonly in?: z.ZodType;
  readonly getter?: () => z.ZodType;
  readonly element?: z.ZodType;
  readonly shape?: Shape;
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, string | number>>;
  readonly format?: string;
  readonly checks?: readonly Check[];
};

/** Optional, nullable, lazy, with a default: the same without. */
export function plainOf(schema: z.ZodType): Plain {
  const definition = schema.def as unknown as Definition;
  const inner = definition.innerType ?? definition.in ?? definition.getter?.();
  if (inner !== undefined) return plainOf(inner);
  switch (definition.type) {
    case 'object':
      return { kind: 'object', shape: definition.shape ?? {} };
    case 'array':
      return definition.element === undefined
        ? { kind: 'other' }
        : { kind: 'list', entry: definition.element };
    case 'union':
      return unionOf(definition.options ?? [], definition.discriminator ?? null);
    case 'literal':
      return knownOf(schema) ?? { kind: 'choice', choices: (definition.values ?? []).map(String) };
    case 'enum':
      return { kind: 'choice', choices: Object.values(definition.entries ?? {}).map(String) };
    case 'custom':
      return knownOf(schema) ?? { kind: 'other' };
    case 'string':
      return { kind: 'text', format: definition.format ?? null, maxLength: maxLengthIn(definition.checks) };
    case 'number':
      return { kind: 'number', isWhole: definition.format?.includes('int') ?? false };
    case 'boolean':
      return { kind: 'yes-no' };
    default:
      return { kind: 'other' };
  }
}

/** Whether a value may be left out or empty. */
export function mayLack(schema: z.ZodType): boolean {
  return schema.safeParse(undefined).success || schema.safeParse(null).success;
}

/**
 * Of what is named by one property, kinds that are new to Stragan come as another option: nobody chooses
 * that.
 */
function unionOf(options: readonly z.ZodType[], oneBy: string | null): Plain {
  const [only, ...others] = options.filter((option) => plainOf(option).kind !== 'other');
  if (only === undefined) return { kind: 'other' };
  if (others.length === 0) return plainOf(only);
  const named = plainOf(only);
  if (oneBy === null && named.kind === 'union' && named.oneBy !== null) return named;
  return { kind: 'union', options: [only, ...others], oneBy };
}

/** known() of wire/open.ts says which values there are today. */
function knownOf(schema: z.ZodType): Plain | null {
  const { known } = (schema.meta() ?? {}) as { readonly known?: unknown };
  return Array.isArray(known) ? { kind: 'choice', choices: known.map(String) } : null;
}

function maxLengthIn(checks: readonly Check[] = []): number | null {
  const found = checks.find((check) => check._zod.def.check === 'max_length');
  return found?._zod.def.maximum ?? null;
}

/** Names that an object schema, or any of several, declares; empty where it declares none. */
export function propertiesOf(schema: z.ZodType): ReadonlySet<string> {
  const plain = plainOf(schema);
  if (plain.kind === 'object') return new Set(Object.keys(plain.shape));
  if (plain.kind !== 'union') return new Set();
  return new Set(plain.options.flatMap((option) => [...propertiesOf(option)]));
}
