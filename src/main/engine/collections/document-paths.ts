import { isObject } from '../allegro/wire/reading.ts';

/**
 * Steps of a path: "rates[].deliveryMethod.id" leads through every entry of a list, "rates.0.id" into one.
 */
function stepsOf(path: string): readonly string[] {
  return path.replaceAll('[]', '.[]').split('.');
}

/** All that stands there: one value, or those of every entry; what is missing or null is left out. */
export function valuesAt(document: unknown, path: string): readonly unknown[] {
  return stepsOf(path).reduce<readonly unknown[]>(
    (found, step) => found.flatMap((value) => below(value, step)).filter(isThere),
    [document].filter(isThere),
  );
}

function below(value: unknown, step: string): readonly unknown[] {
  if (step === '[]') return Array.isArray(value) ? value : [];
  if (Array.isArray(value)) return /^\d+$/.test(step) ? [value[Number(step)]] : [];
  return isObject(value) ? [value[step]] : [];
}

/** What a column shows: of a path through lists a list, else the value; undefined where there is none. */
export function valueAt(document: unknown, path: string): unknown {
  const found = valuesAt(document, path);
  return path.includes('[]') ? found : found[0];
}

/** A key, a name or a number as text; null for anything else. */
export function plainText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : null;
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}
