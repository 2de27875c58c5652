import type { z } from 'zod';
import type { Endpoint } from '../allegro/endpoint.ts';
import { isObject, type WireObject } from '../allegro/wire/reading.ts';
import { plainOf, type Shape } from '../collections/schema-shape.ts';

/** The two methods between which a document travels: what is read, and what is written. */
export type DocumentWay = {
  readonly write: Pick<Endpoint, 'request'>;
  /** Null where nothing answers with the whole document. */
  readonly read: Pick<Endpoint, 'response'> | null;
  /** Properties that no request takes, beyond those that the request does not declare. */
  readonly readOnly: readonly string[];
  /** Keys that a request repeats where it declares them. */
  readonly repeated?: readonly string[];
};

/**
 * Whether a property of the document can be sent: what the answer declares and the request does not is
 * Allegro's own; what neither knows is kept.
 */
export function isTaken({ write, read, readOnly }: DocumentWay, property: string): boolean {
  if (readOnly.includes(property)) return false;
  const taken = propertiesOf(write.request);
  if (taken.size === 0 || taken.has(property)) return true;
  return !propertiesOf(read?.response).has(property);
}

/** The document as the request takes it, at every depth. */
export function asSent(way: DocumentWay, document: WireObject): WireObject {
  const own = Object.entries(document).filter(([name]) => isTaken(way, name) || isRepeated(way, name));
  return strip(Object.fromEntries(own), way.write.request, way.read?.response) as WireObject;
}

function isRepeated({ write, repeated = [] }: DocumentWay, property: string): boolean {
  return repeated.includes(property) && propertiesOf(write.request).has(property);
}

/**
 * What the seller left over what Allegro has now. A property that he emptied is left out where the request
 * may lack it, and null where it may not.
 */
export function laidOver(way: DocumentWay, fresh: WireObject, content: WireObject): WireObject {
  const laid: Record<string, unknown> = { ...fresh };
  for (const [name, value] of Object.entries(content)) {
    if (value === null && mayLack(way.write.request, name)) delete laid[name];
    else laid[name] = value;
  }
  return laid;
}

type Schema = z.ZodType | null | undefined;

function strip(value: unknown, taken: Schema, said: Schema): unknown {
  if (Array.isArray(value)) return value.map((entry) => strip(entry, entryOf(taken), entryOf(said)));
  if (!isObject(value)) return value;
  const known = propertiesOf(taken);
  const declared = propertiesOf(said);
  const isOwn = (name: string) => known.size > 0 && !known.has(name) && declared.has(name);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !isOwn(name))
      .map(([name, below]) => [name, strip(below, propertyOf(taken, name), propertyOf(said, name))]),
  );
}

function mayLack(schema: Schema, name: string): boolean {
  const found = known(schema, name);
  return found.length === 0 || found.some((property) => property.safeParse(undefined).success);
}

/** Names that an object schema, or any choice of several, declares. */
function propertiesOf(schema: Schema): ReadonlySet<string> {
  return new Set(shapesOf(schema).flatMap((shape) => Object.keys(shape)));
}

/** What is declared of a property; of several shapes the first. */
function propertyOf(schema: Schema, name: string): Schema {
  return known(schema, name)[0];
}

function known(schema: Schema, name: string): z.ZodType[] {
  const found = shapesOf(schema).map((shape) => shape[name]);
  return found.filter((property) => property !== undefined);
}

function entryOf(schema: Schema): Schema {
  const plain = schema ? plainOf(schema) : null;
  if (plain?.kind === 'list') return plain.entry;
  if (plain?.kind !== 'union') return null;
  return plain.options.map(entryOf).find((entry) => entry !== null && entry !== undefined);
}

function shapesOf(schema: Schema): Shape[] {
  const plain = schema ? plainOf(schema) : null;
  if (plain?.kind === 'object') return [plain.shape];
  return plain?.kind === 'union' ? plain.options.flatMap(shapesOf) : [];
}
