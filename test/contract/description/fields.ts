import type { Operation } from './operations.ts';
import { resolved, type Definitions, type Schema } from './schema.ts';

/** Marks every described field of a value: "Price.amount". Branches that cannot be meant are passed by. */
export function markFields(
  schema: Schema,
  value: unknown,
  definitions: Definitions,
  seen: Set<string>,
): void {
  const own = resolved(schema, definitions);
  for (const branch of [...(own.oneOf ?? []), ...(own.anyOf ?? [])]) {
    if (mayBe(resolved(branch, definitions), value, definitions))
      markFields(branch, value, definitions, seen);
  }
  if (Array.isArray(value)) {
    for (const item of value) markFields(own.items ?? {}, item, definitions, seen);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    for (const place of own.places?.[name] ?? []) seen.add(place);
    const more = typeof own.additionalProperties === 'object' ? own.additionalProperties : {};
    markFields(own.properties?.[name] ?? more, inner, definitions, seen);
  }
}

function mayBe(branch: Schema, value: unknown, definitions: Definitions): boolean {
  if (branch.oneOf !== undefined || branch.anyOf !== undefined) return true;
  const { properties } = branch;
  if (properties === undefined) return true;
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).every(([name, inner]) => {
    const property = properties[name];
    if (property === undefined) return false;
    const values = resolved(property, definitions).enum;
    return values === undefined || values.includes(inner);
  });
}

/** All fields that can occur in a value. */
function fieldsWithin(
  schema: Schema,
  definitions: Definitions,
  found: Set<string>,
  visited: Set<string>,
): void {
  if (schema.$ref !== undefined) {
    if (visited.has(schema.$ref)) return;
    visited.add(schema.$ref);
  }
  const own = resolved(schema, definitions);
  for (const [name, property] of Object.entries(own.properties ?? {})) {
    for (const place of own.places?.[name] ?? []) found.add(place);
    fieldsWithin(property, definitions, found, visited);
  }
  const inner = [own.items, own.additionalProperties, ...(own.oneOf ?? []), ...(own.anyOf ?? [])];
  for (const one of inner) if (typeof one === 'object') fieldsWithin(one, definitions, found, visited);
}

/** Fields of a method's request and of its successful answers. */
export function fieldsOf(operation: Operation, definitions: Definitions): ReadonlySet<string> {
  const found = new Set<string>();
  const visited = new Set<string>();
  const good = operation.answers.filter(({ status }) => status.startsWith('2')).flatMap(({ media }) => media);
  for (const { schema } of [...(operation.body?.media ?? []), ...good]) {
    if (schema !== null) fieldsWithin(schema, definitions, found, visited);
  }
  return found;
}
