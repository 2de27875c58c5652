import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { endpointsOf, GROUPS, type GroupName } from '../../src/main/engine/allegro/catalogue.ts';
import type { Endpoint } from '../../src/main/engine/allegro/endpoint.ts';
import { ALL_COLLECTIONS } from '../../src/main/engine/collections/all-collections.ts';
import type { Collection } from '../../src/main/engine/collections/collection.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const ENGINE = join(ROOT, 'src', 'main', 'engine');

/**
 * What a seller reaches a method by. `collection`: list, panel, form and verbs of it; `act`; `engine`: a
 * part.
 */
export type Use = {
  readonly by: 'collection' | 'act' | 'engine';
  readonly name: string;
  /** Of a collection: list, get, create, update or remove. */
  readonly as: string | null;
};

export type MethodUse = {
  readonly group: GroupName;
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly editions: readonly string[];
  readonly isWrite: boolean;
  readonly uses: readonly Use[];
};

const EDITIONS = ['2022', '2026'];

/** Every method of the catalogue with what uses it. The console and raw calls do not count. */
export async function methodUses(): Promise<readonly MethodUse[]> {
  const byId = collectionUses(ALL_COLLECTIONS);
  const byName = sourceUses();
  const groups = await Promise.all(
    (Object.keys(GROUPS) as GroupName[]).map(async (group) => {
      const names = await namesOf(group);
      return (await endpointsOf(group)).map((endpoint) => {
        const name = names.get(endpoint.id);
        return lineOf(group, endpoint, [
          ...(byId.get(endpoint.id) ?? []),
          ...(byName.get(`${group}/${name}`) ?? []),
        ]);
      });
    }),
  );
  return groups.flat();
}

function lineOf(group: GroupName, endpoint: Endpoint, uses: readonly Use[]): MethodUse {
  const { id, method, path, editions = EDITIONS } = endpoint;
  return { group, id, method, path, editions, isWrite: method !== 'GET', uses };
}

function collectionUses(collections: readonly Collection[]): ReadonlyMap<string, readonly Use[]> {
  const uses = collections.flatMap(({ name, methods }) =>
    Object.entries(methods).flatMap(([as, ids]) =>
      [ids].flat().map((id): readonly [string, Use] => [id, { by: 'collection', name, as }]),
    ),
  );
  return grouped(uses);
}

/** Exported names by the ids of what they hold; entries of a family of commands have the family's name. */
async function namesOf(group: GroupName): Promise<ReadonlyMap<string, string>> {
  const module: Readonly<Record<string, unknown>> = await GROUPS[group]();
  return new Map(Object.entries(module).flatMap(([name, value]) => idsIn(value).map((id) => [id, name])));
}

function idsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('id' in value && 'path' in value) return [String(value.id)];
  return Object.values(value).flatMap(idsIn);
}

/** Who imports an endpoint by its name: "tags/listOfferTags". */
function sourceUses(): ReadonlyMap<string, readonly Use[]> {
  const files = readdirSync(ENGINE, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  return grouped(files.flatMap(usesIn));
}

const WHOLE_IMPORT = /const (\w+) = await import\(\s*'[./\w-]*endpoints\/([\w-]+)\.ts'/g;
const IMPORT = /\{([^{}]*)\}\s*(?:from|=\s*await import\()\s*'[./\w-]*endpoints\/([\w-]+)\.ts'/g;

function usesIn(file: string): readonly (readonly [string, Use])[] {
  const path = file.replaceAll('\\', '/');
  if (path.startsWith('allegro/endpoints/') || path === 'allegro/catalogue.ts') return [];
  const text = readFileSync(join(ENGINE, file), 'utf8');
  return [...wholeImports(text), ...namesIn(text)].map((name) => [name, useOf(path)] as const);
}

/** `const endpoints = await import(...)`, and what is taken of it. */
function wholeImports(text: string): readonly string[] {
  return [...text.matchAll(WHOLE_IMPORT)].flatMap(([, variable = '', group = '']) =>
    [...text.matchAll(new RegExp(`\\b${variable}\\.(\\w+)`, 'g'))].map(([, name]) => `${group}/${name}`),
  );
}

function namesIn(text: string): readonly string[] {
  return [...text.matchAll(IMPORT)].flatMap(([, names = '', group = '']) =>
    names
      .split(',')
      .map(
        (name) =>
          name
            .trim()
            .split(/\s+as\s+|:/)[0]
            ?.trim() ?? '',
      )
      .filter((name) => name !== '' && !name.startsWith('type '))
      .map((name) => `${group}/${name}`),
  );
}

function useOf(path: string): Use {
  const name = relative('.', path).replaceAll('\\', '/').replace(/\.ts$/, '');
  return path.startsWith('acts/')
    ? { by: 'act', name: name.replace('acts/', ''), as: null }
    : { by: 'engine', name, as: null };
}

function grouped(uses: readonly (readonly [string, Use])[]): ReadonlyMap<string, readonly Use[]> {
  const groups = Map.groupBy(uses, ([key]) => key);
  return new Map([...groups].map(([key, found]) => [key, found.map(([, use]) => use)]));
}
