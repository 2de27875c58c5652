import { z } from 'zod';

/** One of these today; Allegro adds values with little notice, so any other text is kept as it is. */
export function known<const Value extends string>(values: readonly Value[]) {
  return z.custom<Value | (string & {})>((value) => typeof value === 'string').meta({ known: values });
}

/**
 * The shape that the value under `key` names. A value that is new to Stragan is kept whole and unread.
 */
export function oneBy<const Key extends string, Shapes extends Record<string, z.ZodObject>>(
  key: Key,
  shapes: Shapes,
) {
  const other = z.looseObject({ [key]: z.string() }).refine((value) => !(String(value[key]) in shapes), {
    message: `not of the shape its ${key} names`,
    // Else a union tells of this alone, and not of what the named shape lacks.
    abort: true,
  });
  return z.union([...(Object.values(shapes) as Shapes[keyof Shapes][]), other]);
}
