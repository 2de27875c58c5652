import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Endpoint } from '../../../../../src/main/engine/allegro/endpoint.ts';
import { ALL_COLLECTIONS } from '../../../../../src/main/engine/collections/all-collections.ts';
import type { Collection } from '../../../../../src/main/engine/collections/collection.ts';
import { declaredMethods, methodsOf } from '../../../../../src/main/engine/collections/methods-of.ts';

const FOLDER = join(import.meta.dirname, '../../../../../src/main/engine/collections');
const NAMES = new Set([...ALL_COLLECTIONS.map(({ name }) => name), 'offers']);
const EACH = ALL_COLLECTIONS.map((definition) => [definition.name, definition] as const);

describe('definitions', () => {
  it('have names of their own', () => {
    expect(NAMES.size).toBe(ALL_COLLECTIONS.length + 1);
    expect([...NAMES].filter((name) => !/^[a-z]+(-[a-z]+)*$/.test(name))).toEqual([]);
  });

  it('are one a file, on the shelf they name, under 60 lines, and name no other', () => {
    for (const { shelf, name } of ALL_COLLECTIONS) {
      const text = readFileSync(join(FOLDER, shelf, `${name}.ts`), 'utf8');
      expect(text.split('\n').length).toBeLessThanOrEqual(60);
      expect([...text.matchAll(/ from '(.*)'/g)].map(([, from]) => from)).toEqual(['../collection.ts']);
    }
  });

  it('are all registered', () => {
    const shelves = new Set(ALL_COLLECTIONS.map(({ shelf }) => shelf));
    const files = [...shelves].flatMap((shelf) => readdirSync(join(FOLDER, shelf)));
    expect(files.length).toBe(ALL_COLLECTIONS.length);
  });
});

describe.each(EACH)('%s', (_, definition) => {
  it('refers to collections that there are', () => {
    const named = [...Object.values(definition.references ?? {}), definition.within?.collection ?? 'offers'];
    expect(named.filter((name) => !NAMES.has(name))).toEqual([]);
  });

  it('tells why an edition lacks it, and only then', async () => {
    const lacks = await Promise.all(
      (['2022', '2026'] as const).map(async (edition) => {
        const { list, get } = await methodsOf(definition, edition);
        return (list ?? get) === null;
      }),
    );
    const { list, get } = await declaredMethods(definition);
    const isDated = [...list, ...get].some(({ goneSince }) => goneSince !== undefined);
    if (!lacks.includes(true)) expect(definition.goneNote).toBeUndefined();
    else if (lacks.includes(false) && !isDated) expect(definition.goneNote).toBeDefined();
  });

  it('gives its list what the list needs', async () => {
    const { list } = await declaredMethods(definition);
    expect(list.flatMap((method) => lacking(definition, method))).toEqual([]);
  });
});

function lacking(definition: Collection, { path, needs = [] }: Endpoint): string[] {
  const given = [
    ...Object.keys(definition.query ?? {}),
    definition.within?.param,
    ...Object.keys(definition.within?.also ?? {}),
    definition.ofSeller,
    definition.search,
  ];
  const wanted = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  return [...wanted, ...needs].filter((name) => !given.includes(name));
}
