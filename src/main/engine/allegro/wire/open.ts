import { z } from 'zod';

/** One of these today; Allegro adds values with little notice, so any other text is kept as it is. */
export function known<const Value extends string>(values: readonly Value[]) {
  return z.custom<Value | (string & {})>((value) => typeof value === 'string').meta({ known: values });
}

/** Each shape with the key by which it is named, where it does not declare that key itself. */
type Named<Key extends string, Shapes extends Record<string, z.ZodObject>> = {
  [Kind in keyof Shapes & string]: z.ZodObject<
    { [Name in Exclude<Key, keyof Shapes[Kind]['shape']>]: z.ZodLiteral<Kind> } & Shapes[Kind]['shape'],
    z.core.$loose
  >;
}[keyof Shapes & string];

/**
 * The shape that the value under `key` names; kinds may share a shape. A value that is new to Stragan is kept
 * whole and unread. A shape declares the key itself only where it may be left out.
 */
export function oneBy<const Key extends string, Shapes extends Record<string, z.ZodObject>>(
  key: Key,
  shapes: Shapes,
) {
  const named = Object.entries(shapes).map(([kind, shape]) =>
    key in shape.shape ? shape : shape.extend({ [key]: z.literal(kind) }),
  );
  const other = z.looseObject({ [key]: z.string() }).refine((value) => !(String(value[key]) in shapes), {
    message: `not of the shape its ${key} names`,
    // Else a union tells of this alone, and not of what the named shape lacks.
    abort: true,
  });
  const [first, ...rest] = named as unknown as [Named<Key, Shapes>, ...Named<Key, Shapes>[]];
  return z.union([z.discriminatedUnion(key, [first, ...rest]), other]);
}
