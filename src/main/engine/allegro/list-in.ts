import type { Endpoint } from './endpoint.ts';
import { isObject } from './wire/reading.ts';

/** The entries of an answer that is a page of a list; empty where it has none. */
export function listIn({ paging }: Pick<Endpoint, 'paging'>, value: unknown): readonly unknown[] {
  const found = paging?.items === undefined ? firstList(value) : at(value, paging.items.split('.'));
  return Array.isArray(found) ? found : [];
}

/** The same answer with other entries in its list. */
export function withList(
  { paging }: Pick<Endpoint, 'paging'>,
  value: unknown,
  items: readonly unknown[],
): unknown {
  if (Array.isArray(value)) return items;
  if (!isObject(value)) return value;
  const steps = paging?.items?.split('.') ?? [nameOfFirstList(value) ?? ''];
  return steps[0] === '' ? value : put(value, steps, items);
}

function firstList(value: unknown): unknown {
  if (!isObject(value)) return value;
  const name = nameOfFirstList(value);
  return name === undefined ? [] : value[name];
}

function nameOfFirstList(value: Readonly<Record<string, unknown>>): string | undefined {
  return Object.keys(value).find((name) => Array.isArray(value[name]));
}

function at(value: unknown, steps: readonly string[]): unknown {
  return steps.reduce<unknown>((found, step) => (isObject(found) ? found[step] : undefined), value);
}

function put(value: unknown, [step = '', ...rest]: readonly string[], items: readonly unknown[]): unknown {
  if (!isObject(value)) return value;
  return { ...value, [step]: rest.length === 0 ? items : put(value[step], rest, items) };
}
