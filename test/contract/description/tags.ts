import { childrenOf, type Components } from './flatten.ts';
import { nameOf, type RawDocument, type RawSchema } from './raw-document.ts';

/** For each schema that a discriminator leads to: the property that says so and the values that mean it. */
export type Tags = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

export function findTags(document: RawDocument): Tags {
  const tags = new Map<string, Map<string, Set<string>>>();
  const add = (child: string, property: string, value: string): void => {
    const properties = tags.get(child) ?? new Map<string, Set<string>>();
    tags.set(child, properties.set(property, (properties.get(property) ?? new Set()).add(value)));
  };
  const { schemas } = document.components;
  for (const schema of everySchema(document)) {
    const { discriminator } = schema;
    if (discriminator === undefined) continue;
    for (const [value, child] of Object.entries(discriminator.mapping ?? {})) {
      add(nameOf(child), discriminator.propertyName, value);
    }
  }
  for (const name of Object.keys(schemas)) {
    const { discriminator } = schemas[name] ?? {};
    if (discriminator === undefined || discriminator.mapping !== undefined) continue;
    for (const child of childrenOf(name, schemas) ?? [])
      add(child.place, discriminator.propertyName, child.place);
  }
  return tags;
}

/**
 * For each schema that a discriminator leads to: all discriminating schemas. Whichever of them it names in
 * allOf, it means their fields.
 */
export function findParents(components: Components): ReadonlyMap<string, ReadonlySet<string>> {
  const families = Object.keys(components).map((name) => ({ name, children: childrenOf(name, components) }));
  const parents = new Set(families.filter(({ children }) => children !== null).map(({ name }) => name));
  const children = families.flatMap((family) => family.children ?? []);
  return new Map(children.map(({ place }) => [place, parents]));
}

function* everySchema(document: RawDocument): Generator<RawSchema> {
  for (const schema of Object.values(document.components.schemas)) yield* within(schema);
  const bodies = Object.values(document.components.requestBodies).map(({ content }) => content);
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
  for (const { requestBody, responses } of operations) {
    bodies.push(requestBody?.content, ...Object.values(responses).map(({ content }) => content));
  }
  for (const { schema } of bodies.flatMap((content) => Object.values(content ?? {}))) {
    if (schema !== undefined) yield* within(schema);
  }
}

function* within(schema: RawSchema): Generator<RawSchema> {
  yield schema;
  for (const property of Object.values(schema.properties ?? {})) yield* within(property);
  if (schema.items !== undefined) yield* within(schema.items);
  if (typeof schema.additionalProperties === 'object') yield* within(schema.additionalProperties);
  const parts = [schema.allOf ?? [], schema.oneOf ?? [], schema.anyOf ?? []].flat();
  for (const part of parts) yield* within(part);
}
