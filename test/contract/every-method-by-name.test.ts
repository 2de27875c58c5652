import { describe, expect, it } from 'vitest';
import { endpointsOf, GROUPS, type GroupName } from '../../src/main/engine/allegro/catalogue.ts';
import { paramNames } from '../../src/main/engine/allegro/check-input.ts';
import type { Endpoint } from '../../src/main/engine/allegro/endpoint.ts';
import { jsonTypeOf } from '../../src/main/engine/allegro/media-types.ts';
import type { Edition } from '../../src/shared/domain/account.ts';
import { openMethodDesk } from '../support/method-desk.ts';
import { sampleOf } from '../support/sample-of-schema.ts';

const all = (await Promise.all((Object.keys(GROUPS) as GroupName[]).map(endpointsOf))).flat();
const named = all.map((endpoint) => [endpoint.id, endpoint] as const);
const EDITIONS: readonly Edition[] = ['2022', '2026'];

function asked(endpoint: Endpoint) {
  const { request, needs = [] } = endpoint;
  return {
    params: Object.fromEntries(paramNames(endpoint).map((name) => [name, 'a b'])),
    query: Object.fromEntries(needs.map((name) => [name, '1'])),
    ...(request && jsonTypeOf(endpoint) ? { json: sampleOf(request, 'required') } : {}),
  };
}

describe.each(EDITIONS)('in the edition of %s', (edition) => {
  const { preview } = openMethodDesk([], { edition });

  it.each(named)(
    '%s is called by its name and by its path, or said to be unavailable',
    async (id, endpoint) => {
      const { method, path, editions = EDITIONS, host = 'api' } = endpoint;
      const byName = await preview({ method: id, ...asked(endpoint) });
      const byPath = await preview({ method: `${method} ${path}`, ...asked(endpoint) });
      expect(byPath).toEqual(byName);
      if (!editions.includes(edition)) {
        expect(byName).toMatchObject({ ok: false, error: { kind: 'unavailable' } });
        return;
      }
      const address = `https://${host}.test${path.replaceAll(/\{[^}]*\}/g, 'a%20b')}`;
      expect(byName).toMatchObject({
        ok: true,
        value: { id, method, address: expect.stringContaining(address), isWrite: method !== 'GET' },
      });
    },
  );
});

it('what has taken the place of a method that is gone is a method itself', () => {
  const ids = all.map(({ id }) => id);
  const replacements = all.flatMap(({ replacedBy }) => replacedBy ?? []);
  expect(replacements.length).toBeGreaterThan(10);
  expect(replacements.filter((id) => !ids.includes(id))).toEqual([]);
});

it('a method that only the former edition has says since when it is gone', () => {
  const former = all.filter(({ editions }) => editions?.includes('2026') === false);
  expect(former.length).toBe(40);
  expect(former.filter(({ goneSince }) => goneSince === undefined).map(({ id }) => id)).toEqual([]);
});
