/** Steps into JSON of unknown shape. Missing and null are the same: Allegro uses both. */

export type WireObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is WireObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function objectAt(from: WireObject | null, name: string): WireObject | null {
  const value = from?.[name];
  return isObject(value) ? value : null;
}

export function textAt(from: WireObject | null, name: string): string | null {
  const value = from?.[name];
  return typeof value === 'string' ? value : null;
}

export function wholeAt(from: WireObject | null, name: string): number | null {
  const value = from?.[name];
  return typeof value === 'number' && Number.isInteger(value) ? value : null;
}

export function listAt(from: WireObject | null, name: string): readonly unknown[] {
  const value = from?.[name];
  return Array.isArray(value) ? value : [];
}
