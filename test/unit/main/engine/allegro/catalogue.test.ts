import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { endpointsOf, GROUPS, type GroupName } from '../../../../../src/main/engine/allegro/catalogue.ts';
import type { Endpoint } from '../../../../../src/main/engine/allegro/endpoint.ts';

const all = (await Promise.all((Object.keys(GROUPS) as GroupName[]).map(endpointsOf))).flat();

describe('the catalogue', () => {
  it('names each method once', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ method, path }) => `${method} ${path}`)).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(40);
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

const DESCRIPTION = join(import.meta.dirname, '../../../../../../shared/allegro/openapi-2026-07.json');

// Allegro's own description is no part of Stragan: without it there is nothing to compare with.
describe.skipIf(!existsSync(DESCRIPTION))('the catalogue beside Allegro’s description', () => {
  const described = existsSync(DESCRIPTION)
    ? (JSON.parse(readFileSync(DESCRIPTION, 'utf8')) as Description)
    : null;
  const current = all.filter(({ editions }) => !editions || editions.includes('2026'));

  it.each(current.map((endpoint) => [endpoint.id, endpoint] as const))('%s', (_id, endpoint) => {
    const operation = find(described, endpoint);
    expect(operation).toBeDefined();
    if (!operation) return;
    const query = (operation.parameters ?? [])
      .filter((parameter) => parameter.in === 'query')
      .map(({ name }) => name);
    expect((endpoint.query ?? []).filter((name) => !query.includes(name))).toEqual([]);
    expect(scopesOf(operation)).toContain(endpoint.scope);
    const types = Object.values(operation.responses).flatMap(({ content }) => Object.keys(content ?? {}));
    if (types.length > 0)
      expect(types.map(withoutSpaces)).toContain(
        endpoint.produces ?? 'application/vnd.allegro.public.v1+json',
      );
  });
});

/** Names of path parameters are the describer's own. */
function find(described: Description | null, { method, path }: Endpoint): Operation | undefined {
  const shape = (text: string) => text.replaceAll(/\{\w+\}/g, '{}');
  const found = Object.entries(described?.paths ?? {}).find(([name]) => shape(name) === shape(path));
  return found?.[1][method.toLowerCase()];
}

/** Where the description names no security the scope is the resource's; null where any token will do. */
function scopesOf({ security }: Operation): readonly (string | null)[] {
  if (!security) return ['sale:offers:write'];
  const scopes = security
    .flatMap((entry) => Object.values(entry).flat())
    .map((scope) => scope.replace('allegro:api:', ''));
  return scopes.length === 0 ? [null] : scopes;
}

function withoutSpaces(text: string): string {
  return text.replaceAll(' ', '');
}
