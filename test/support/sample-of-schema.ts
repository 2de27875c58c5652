import type { z } from 'zod';

/** Which fields a sample has: the required ones, or all that are declared. */
export type Fullness = 'required' | 'all';

/** A field no schema knows, planted into every object of a sample. */
export const LATER = 'addedLaterByAllegro';

const DEEPEST = 8;

/** A value that a schema of the catalogue accepts. Every object of it has a field that is not declared. */
export function sampleOf(schema: z.ZodType, fullness: Fullness): unknown {
  return sample(schema as z.core.$ZodType, fullness, 0);
}

/** The names that an object of any of its shapes cannot do without; empty for what is no object. */
export function requiredFields(schema: z.ZodType): readonly string[] {
  const [first = [], ...others] = shapesOf(schema as z.core.$ZodType).map(requiredOf);
  return first.filter((name) => others.every((names) => names.includes(name)));
}

export function hasShapes(schema: z.ZodType): boolean {
  return shapesOf(schema as z.core.$ZodType).length > 1;
}

type Definition = { readonly def: z.core.$ZodTypes['_zod']['def'] };

function shapesOf(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  const { def } = schema._zod as Definition;
  if (def.type === 'union') return def.options.flatMap((option) => shapesOf(option as z.core.$ZodType));
  if (def.type === 'optional' || def.type === 'nullable') return shapesOf(def.innerType);
  return [schema];
}

function requiredOf(schema: z.core.$ZodType): readonly string[] {
  const { def } = schema._zod as Definition;
  if (def.type !== 'object') return [];
  return Object.keys(def.shape).filter((name) => def.shape[name]?._zod.def.type !== 'optional');
}

function sample(schema: z.core.$ZodType, fullness: Fullness, depth: number): unknown {
  const { def } = schema._zod as Definition;
  const inner = (of: z.core.$ZodType) => sample(of, fullness, depth + 1);
  switch (def.type) {
    case 'optional':
    case 'nullable':
      return inner(def.innerType);
    case 'object':
      return sampleObject(def.shape, fullness, depth);
    case 'array':
      return [inner(def.element), inner(def.element)];
    case 'union':
      return inner(def.options[0] as z.core.$ZodType);
    case 'record':
      return { key: inner(def.valueType) };
    case 'literal':
      return def.values[0];
    case 'string':
      return 'text';
    case 'number':
      return 7;
    case 'boolean':
      return true;
    case 'custom':
      return 'ANY_VALUE';
    case 'unknown':
      return { any: 'thing' };
    default:
      throw new Error(`No sample of ${def.type}`);
  }
}

function sampleObject(
  shape: Readonly<Record<string, z.core.$ZodType>>,
  fullness: Fullness,
  depth: number,
): Readonly<Record<string, unknown>> {
  const wanted = Object.entries(shape).filter(([, field]) => {
    const isRequired = (field._zod as Definition).def.type !== 'optional';
    return isRequired || (fullness === 'all' && depth < DEEPEST);
  });
  const fields = wanted.map(([name, field]) => [name, sample(field, fullness, depth + 1)]);
  return { ...Object.fromEntries(fields), [LATER]: { depth } };
}
