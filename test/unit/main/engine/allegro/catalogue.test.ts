import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { MISSING } from '../../../../contract/description/find-description.ts';
import { endpointsOf, GROUPS, type GroupName } from '../../../../../src/main/engine/allegro/catalogue.ts';
import { PUBLIC_V1, type Endpoint } from '../../../../../src/main/engine/allegro/endpoint.ts';

const all = (await Promise.all((Object.keys(GROUPS) as GroupName[]).map(endpointsOf))).flat();

describe('the catalogue', () => {
  it('names each method once', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ method, path }) => `${method} ${path}`)).size).toBe(all.length);
    expect(all.length).toBe(307);
  });

  it('gives a language, host and media type only where it differs', () => {
    for (const { host, consumes } of all) {
      expect(host).not.toBe('api');
      expect(consumes).not.toEqual([]);
    }
  });
});

type Description = { readonly paths: Record<string, Record<string, Operation>> };
type Operation = {
  readonly parameters?: readonly { readonly in: string; readonly name: string }[];
  readonly security?: readonly Record<string, readonly string[]>[];
  readonly responses: Record<string, { readonly content?: Record<string, unknown> }>;
  readonly requestBody?: { readonly content: Record<string, unknown> };
};

const ALLEGRO = join(import.meta.dirname, '../../../../../../shared/allegro');
const EDITIONS = { '2022': 'openapi-2023-01.json', '2026': 'openapi-2026-07.json' } as const;
type Edition = keyof typeof EDITIONS;
/** Listed for 2022, but withdrawn before its description was kept. */
const UNDESCRIBED = ['sale.offers.shipping-rates.get'];

/** Its description names no scope; that of its POST is needed. */
const INFERRED: Readonly<Record<string, string>> = { 'sale.product-offers.patch': 'sale:offers:write' };

const rowsOf2022 = readRows(join(ALLEGRO, 'endpoints.csv'));
const listedScopes = new Map(
  rowsOf2022.map(({ method, path, oauth_scope: told }) => [
    keyOf(String(method), String(path)),
    /^allegro:api:(\S+)$/.exec(told ?? '')?.[1] ?? null,
  ]),
);

describe.skipIf(!existsSync(ALLEGRO))(
  `the catalogue beside Allegro’s descriptions, unless: ${MISSING}`,
  () => {
    const described = Object.fromEntries(
      Object.entries(EDITIONS).map(([edition, file]) => [edition, readDescription(join(ALLEGRO, file))]),
    ) as Record<Edition, Description>;

    it.each(all.map((endpoint) => [endpoint.id, endpoint] as const))('%s', (id, endpoint) => {
      const found = editionsOf(endpoint).map((edition) => find(described[edition], endpoint));
      const operations = found.filter((operation) => operation !== undefined);
      if (UNDESCRIBED.includes(id)) expect(operations).toEqual([]);
      else expect(operations).toHaveLength(found.length);
      const current = operations.at(-1);
      if (!current) return;
      const query = operations.flatMap(({ parameters }) => parameters ?? []).filter(isQuery);
      expect((endpoint.query ?? []).toSorted()).toEqual([...new Set(query.map(({ name }) => name))].sort());
      expect(scopesOf(current, endpoint)).toContain(endpoint.scope);
      const types = mediaTypesOf(current);
      if (types.length > 0) expect(types).toContain(endpoint.produces ?? PUBLIC_V1);
    });

    it('has every method of the list of 2022, and every operation of 2026', () => {
      const listed = rowsOf2022.map(({ method, path }) => keyOf(String(method), String(path)));
      const operations = Object.entries(described['2026'].paths).flatMap(([path, methods]) =>
        Object.keys(methods)
          .filter((method) => METHODS.includes(method))
          .map((method) => keyOf(method.toUpperCase(), path)),
      );
      expect(keysOf('2022')).toEqual(listed.sort());
      expect(keysOf('2026')).toEqual(operations.sort());
      expect([listed.length, operations.length]).toEqual([199, 267]);
    });

    it('names for a withdrawn method one that is there in its place, where there is one', () => {
      const ids = new Set(all.map(({ id }) => id));
      const gone = all.filter(({ goneSince }) => goneSince !== undefined);
      expect(gone).toHaveLength(40);
      for (const { replacedBy } of gone) expect(replacedBy === undefined || ids.has(replacedBy)).toBe(true);
    });
  },
);

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

function readDescription(file: string): Description {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Description) : { paths: {} };
}

function readRows(file: string): Record<string, string>[] {
  return existsSync(file) ? parse(readFileSync(file, 'utf8'), { columns: true }) : [];
}

function editionsOf({ editions }: Endpoint): readonly Edition[] {
  return editions ?? ['2022', '2026'];
}

function keysOf(edition: Edition): string[] {
  const present = all.filter((endpoint) => editionsOf(endpoint).includes(edition));
  return present.map(({ method, path }) => keyOf(method, path)).sort();
}

/** Names of path parameters are the describer's own. */
function keyOf(method: string, path: string): string {
  return `${method} ${path.replaceAll(/\{[\w-]+\}/g, '{}')}`;
}

function find(described: Description, { method, path }: Endpoint): Operation | undefined {
  const found = Object.entries(described.paths).find(([name]) => keyOf('', name) === keyOf('', path));
  return found?.[1][method.toLowerCase()];
}

function isQuery(parameter: { readonly in: string }): boolean {
  return parameter.in === 'query';
}

/** Where the description names no security the list of 2022 may; a method of today alone then needs none. */
function scopesOf({ security }: Operation, endpoint: Endpoint): readonly (string | null)[] {
  if (!security)
    return [INFERRED[endpoint.id] ?? listedScopes.get(keyOf(endpoint.method, endpoint.path)) ?? null];
  const scopes = security
    .flatMap((entry) => Object.values(entry).flat())
    .map((scope) => scope.replace('allegro:api:', ''));
  return scopes.length === 0 ? [null] : scopes;
}

/** Of the answers that are no refusals. */
function mediaTypesOf({ responses }: Operation): string[] {
  const good = Object.entries(responses).filter(([status]) => /^[23]/.test(status));
  const types = good.flatMap(([, { content }]) => Object.keys(content ?? {}));
  return types.map((type) => type.replaceAll(' ', ''));
}
