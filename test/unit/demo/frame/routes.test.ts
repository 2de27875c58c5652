import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MISSING } from '../../../contract/description/find-description.ts';
import { shopRoutes } from '../../../../src/main/demo/shop-routes.ts';
import { ofEdition } from '../../../../src/main/demo/router.ts';
import { LIMIT_NAMES } from '../../../../src/main/demo/limits.ts';
import { meRoute } from '../../../../src/main/demo/me.ts';
import type { Route } from '../../../../src/main/demo/kinds.ts';

/** The older description is that of January 2023: what was withdrawn before is not in it. */
const EDITIONS = [
  { edition: '2022', file: 'openapi-2023-01.json', lacks: ['/sale/offers/{offerId}/shipping-rates'] },
  { edition: '2026', file: 'openapi-2026-07.json', lacks: [] },
] as const;

type Media = { readonly content?: Readonly<Record<string, unknown>> };
type Operation = {
  readonly responses: Readonly<Record<string, Media>>;
  readonly requestBody?: Media & { readonly $ref?: string };
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
};
type Description = {
  readonly paths: Paths;
  readonly components: { readonly requestBodies: Readonly<Record<string, Media>> };
};
type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

const served = [...shopRoutes, meRoute].filter(({ host }) => host === 'api' || host === 'upload');

// Allegro's description of its API lies beside the repository, never in it: without it there is nothing to
// compare with.
describe.each(EDITIONS)('every method served in $edition', ({ edition, file, lacks }) => {
  const description = new URL(`../../../../../shared/allegro/${file}`, import.meta.url);
  const described = ofEdition(served, edition).filter(({ path }) => !lacks.some((one) => one === path));
  const { paths, components }: Description = existsSync(description)
    ? JSON.parse(readFileSync(description, 'utf8'))
    : { paths: {}, components: { requestBodies: {} } };

  it
    .skipIf(!existsSync(description))
    .each(described.map((route) => [`${route.method} ${route.path}`, route] as const))(
    `%s has the path, scope, kind of token and media types of the description, unless: ${MISSING}`,
    (_name, route) => {
      const operation = operationOf(paths, route);
      expect(operation).toBeDefined();
      if (operation === undefined) return;
      expectTypes(route, operation, bodyOf(operation, components.requestBodies), edition);
      // PATCH of an offer names no scope there; it is that of POST.
      const { security: schemes } = operation;
      if (schemes === undefined) return;
      const scopes = schemes.flatMap((scheme) => scheme['bearer-token-for-user'] ?? []);
      const isForApplications = schemes.some((scheme) => 'bearer-token-for-application' in scheme);
      expect(route.scope).toBe(scopes[0]?.slice('allegro:api:'.length) ?? null);
      // GET /me lets an application in only to tell it 403.
      if (route.path !== '/me') expect(route.token).toBe(isForApplications ? 'application' : 'user');
    },
  );
});

/** Some bodies are described once and named by several methods. */
function bodyOf({ requestBody }: Operation, named: Readonly<Record<string, Media>>): Media {
  const name = requestBody?.$ref?.split('/').at(-1);
  return (name === undefined ? requestBody : named[name]) ?? {};
}

function expectTypes(route: Route, operation: Operation, body: Media, edition: string): void {
  const consumes = Object.keys(body.content ?? {});
  expect([...route.consumes].sort()).toEqual(consumes.sort());
  const produces = Object.entries(operation.responses)
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([, { content }]) => Object.keys(content ?? {}))
    // One of them is misprinted with a blank.
    .map((type) => type.replaceAll(' ', ''));
  if (produces.length === 0) return;
  expect(route.produces).toEqual(expect.arrayContaining(produces));
  // What was in beta later is known to 2022 as well.
  if (edition === '2026') expect(new Set(produces)).toEqual(new Set(route.produces));
}

describe('every limit a method names', () => {
  it('is known', () => {
    const names = served.flatMap(({ limits }) => limits ?? []);
    expect(names.filter((name) => !LIMIT_NAMES.includes(name))).toEqual([]);
  });
});

/** Names in braces may differ. */
function operationOf(paths: Paths, route: Route): Operation | undefined {
  const shape = (path: string): string => path.replaceAll(/\{[^}]+\}/g, '{}');
  const path = Object.keys(paths).find((known) => shape(known) === shape(route.path));
  return path === undefined ? undefined : paths[path]?.[route.method.toLowerCase()];
}
