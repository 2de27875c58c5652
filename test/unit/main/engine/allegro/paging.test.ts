import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { endpoint, type Endpoint, type Paging } from '../../../../../src/main/engine/allegro/endpoint.ts';
import { withList } from '../../../../../src/main/engine/allegro/list-in.ts';
import { pagesOf } from '../../../../../src/main/engine/allegro/paging.ts';
import { TransportFailure } from '../../../../../src/main/engine/ports.ts';
import { createAllegroWorld } from '../../../../support/allegro-world.ts';
import type { Turn } from '../../../../support/scripted-transport.ts';

const thing = z.looseObject({ id: z.string() });

function listed(paging: Paging | undefined, path = '/sale/things'): Endpoint {
  return endpoint({
    id: 'sale.things.list',
    method: 'GET',
    path,
    query: ['limit', 'offset', 'from', 'page.id', 'name'],
    scope: null,
    response: z.looseObject({ things: z.array(thing) }),
    ...(paging === undefined ? {} : { paging }),
  });
}

/** So many things in all, as the query asks for them. */
function shelf(count: number, parts: { total?: boolean; broken?: readonly number[] } = {}): Turn {
  const all = Array.from({ length: count }, (_, at) =>
    parts.broken?.includes(at) ? {} : { id: String(at) },
  );
  return ({ url }) => {
    const query = new URL(url).searchParams;
    const offset = query.has('from') ? Number(query.get('from')) + 1 : Number(query.get('offset') ?? 0);
    const things = all.slice(offset, offset + Number(query.get('limit')));
    return { json: { things, ...(parts.total ? { totalCount: count } : {}) } };
  };
}

async function read(turns: readonly Turn[], called: Endpoint, query = {}) {
  const { http, transport } = createAllegroWorld(turns);
  const ids: unknown[] = [];
  let isCapped = false;
  let error: string | null = null;
  for await (const page of pagesOf(http, called, { query })) {
    if (page.ok) ids.push(...page.value.items.map((item) => (item as { id: string }).id));
    if (page.ok) isCapped = page.value.isCapped;
    else error = page.error.kind;
  }
  return { ids, isCapped, error, asked: transport.requests.map(({ url }) => new URL(url).search) };
}

const upTo = (count: number) => Array.from({ length: count }, (_, at) => String(at));
const offset = (maxLimit: number, maxOffset: number): Paging => ({ kind: 'offset', maxLimit, maxOffset });

describe('a list by offset', () => {
  it('is read to its short page where nobody counts', async () => {
    const { ids, isCapped, asked } = await read([shelf(5)], listed(offset(2, 100)));
    expect([ids, isCapped]).toEqual([upTo(5), false]);
    expect(asked).toEqual(['?limit=2&offset=0', '?limit=2&offset=2', '?limit=2&offset=4']);
  });

  it('needs no empty page where the answer counts', async () => {
    const { ids, asked } = await read([shelf(4, { total: true })], listed(offset(2, 100)));
    expect([ids, asked.length]).toEqual([upTo(4), 2]);
  });

  it('goes on behind what was asked for, in pages of the size asked for', async () => {
    const query = { offset: 1, limit: 2, name: 'x' };
    const { ids, asked } = await read([shelf(4)], listed(offset(100, 100)), query);
    expect(ids).toEqual(['1', '2', '3']);
    expect(asked).toEqual(['?offset=1&limit=2&name=x', '?offset=3&limit=2&name=x']);
  });

  it.each([
    ['to the last entry that may be asked for', 14, 14, true],
    ['and no further', 30, 14, true],
    ['which may be its very end', 13, 13, false],
  ])('is read %s, none twice', async (_name, count, readable, isCapped) => {
    const { ids, ...rest } = await read([shelf(count)], listed(offset(10, 4)));
    expect(ids).toEqual(upTo(readable));
    expect(rest.isCapped).toBe(isCapped);
    expect(rest.asked).toEqual(['?limit=10&offset=0', '?limit=10&offset=4']);
  });

  it('keeps its place where entries cannot be read', async () => {
    const { ids } = await read([shelf(14, { broken: [1, 5] })], listed(offset(10, 4)));
    expect(ids).toEqual(upTo(14).filter((id) => id !== '1' && id !== '5'));
  });

  it('ends with the error that stopped it', async () => {
    const gone = new TransportFailure(false, 'no-connection', 'gone');
    const { ids, error } = await read([shelf(5), gone], listed(offset(2, 100)));
    expect([ids, error]).toEqual([upTo(2), 'offline']);
  });
});

describe('a journal', () => {
  it('is followed from the last entry that was seen', async () => {
    const { ids, asked } = await read([shelf(5)], listed({ kind: 'cursor', maxLimit: 2 }), { from: '0' });
    expect(ids).toEqual(['1', '2', '3', '4']);
    expect(asked).toEqual(['?from=0&limit=2', '?from=2&limit=2', '?from=4&limit=2']);
  });

  it('that does not move on is left', async () => {
    const again = { json: { things: [{ id: '1' }, { id: '2' }] } };
    const { asked } = await read([again], listed({ kind: 'cursor', maxLimit: 2 }));
    expect(asked).toHaveLength(2);
  });
});

it('pages that name the next one are followed until none is named', async () => {
  const turns = [
    { json: { things: [{ id: '0' }], nextPage: { id: 'b' } } },
    { json: { things: [{ id: '1' }], nextPage: null } },
  ];
  const { ids, asked } = await read(turns, listed({ kind: 'page-id', maxLimit: null }));
  expect([ids, asked]).toEqual([upTo(2), ['', '?page.id=b']]);
});

it('a method without pages is asked once', async () => {
  const { ids, asked } = await read([{ json: { things: [{ id: '0' }] } }], listed(undefined));
  expect([ids, asked]).toEqual([['0'], ['']]);
});

it.each([
  [
    'the first list of the answer',
    undefined,
    { count: 2, things: [1], filters: [2] },
    { count: 2, things: [9], filters: [2] },
  ],
  [
    'a named one inside',
    'items.regular',
    { items: { promoted: [1], regular: [2] } },
    { items: { promoted: [1], regular: [9] } },
  ],
  ['the answer itself', undefined, [1, 2], [9]],
])('all pages together keep the envelope: %s', (_name, items, value, expected) => {
  const paging = items === undefined ? {} : { paging: { ...offset(1, 1), items } };
  expect(withList(paging, value, [9])).toEqual(expected);
});
