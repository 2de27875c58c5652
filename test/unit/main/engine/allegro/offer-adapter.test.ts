import { describe, expect, it } from 'vitest';
import { createOfferPort2026 } from '../../../../../src/main/engine/allegro/offer-adapter-2026.ts';
import { must } from '../../../../../src/shared/errors.ts';
import { createAllegroWorld } from '../../../../support/allegro-world.ts';
import { sentText, type Turn } from '../../../../support/scripted-transport.ts';

const ID = '3f0b8d2c-0000-4000-8000-000000000001';
const item = (id: string) => ({
  id,
  name: 'Lampa',
  publication: { status: 'ACTIVE' },
  sellingMode: { price: null },
});
const counters = (total: number, success: number, failed = 0) => ({ total, success, failed });
const summary = (taskCount: object, completedAt: string | null = null) => ({
  json: { id: ID, completedAt, taskCount },
});
const task = (id: number, status = 'SUCCESS') => ({
  offer: { id: String(id) },
  field: 'sellingMode.price',
  status,
  errors: [],
});

function open(turns: readonly Turn[]) {
  const world = createAllegroWorld(turns);
  const queries = () => world.transport.requests.map(({ url }) => new URL(url).search);
  return { port: createOfferPort2026(world.http), world, queries };
}

const sentJson = (world: ReturnType<typeof open>['world']): unknown =>
  JSON.parse(sentText(world.transport.requests[0]));

describe('a page of the list', () => {
  it('loses only the rows that cannot be read, and says which', async () => {
    const broken = { ...item('2'), publication: null };
    const { port } = open([{ json: { offers: [item('1'), broken, 7], totalCount: 3 } }]);
    const page = await port.listPage({ offset: 0, limit: 1000 });
    expect(page).toMatchObject({ ok: true, value: { totalCount: 3, offers: [{ base: { offerId: '1' } }] } });
    expect(page.ok && page.value.unread).toEqual([
      { offerId: '2', path: 'publication.status' },
      { offerId: null, path: '' },
    ]);
  });

  it('by number is asked for in addresses of bearable length', async () => {
    const { port, world } = open([{ json: { offers: [item('1')], totalCount: 1 } }]);
    const ids = Array.from({ length: 250 }, (_, index) => String(14_000_000_000 + index));
    expect(await port.listByIds(ids)).toMatchObject({ ok: true, value: { offers: { length: 3 } } });
    expect(world.transport.requests.map(({ url }) => new URL(url).searchParams.get('limit'))).toEqual([
      '100',
      '100',
      '50',
    ]);
    expect(Math.max(...world.transport.requests.map(({ url }) => url.length))).toBeLessThan(4000);
    expect(await port.listByIds([])).toEqual({ ok: true, value: { offers: [], unread: [] } });
  });

  it('by number says which of its rows could not be read', async () => {
    const { port } = open([
      { json: { offers: [item('1'), { ...item('2'), publication: null }], totalCount: 2 } },
    ]);
    expect(await port.listByIds(['1', '2', '3'])).toMatchObject({
      value: { offers: [{ base: { offerId: '1' } }], unread: [{ offerId: '2' }] },
    });
  });
});

describe('a command', () => {
  it('says exactly what was meant', async () => {
    const bulk = open([summary(counters(0, 0))]);
    const price = { amountMinor: 3999, currency: 'PLN' } as const;
    await must(bulk.port.bulk)(ID, [
      { offerId: '1', marketplaceId: 'allegro-pl', price },
      { offerId: '2', stock: { change: 'GAIN', value: -3 } },
    ]);
    expect(sentJson(bulk.world)).toEqual({
      commandId: ID,
      modifications: [
        {
          offerId: '1',
          prices: { 'allegro-pl': { changeType: 'FIXED', value: { amount: '39.99', currency: 'PLN' } } },
        },
        { offerId: '2', stock: { changeType: 'GAIN', value: -3 } },
      ],
    });
    const fixed = open([summary(counters(0, 0))]);
    await fixed.port.fixedPrice(ID, price, ['1', '2']);
    const offerCriteria = [{ type: 'CONTAINS_OFFERS', offers: [{ id: '1' }, { id: '2' }] }];
    const modification = { type: 'FIXED_PRICE', price: { amount: '39.99', currency: 'PLN' } };
    expect(sentJson(fixed.world)).toEqual({ modification, offerCriteria });
    const end = open([summary(counters(0, 0))]);
    await end.port.publication(ID, 'END', ['1', '2']);
    expect(sentJson(end.world)).toEqual({ publication: { action: 'END' }, offerCriteria });
  });

  it('whose id was used before was accepted before', async () => {
    const { port } = open([
      { status: 409, json: { errors: [{ code: 'X', message: 'Command id was already used' }] } },
    ]);
    expect(await port.publication(ID, 'END', ['1'])).toEqual({
      ok: true,
      value: { traceId: 'abcdef0123456789' },
    });
  });

  it('with empty counters has been accepted and not begun', async () => {
    const { port, world } = open([summary(counters(0, 0))]);
    expect(await port.commandReport('bulk', ID)).toEqual({ ok: true, value: { finished: false, tasks: [] } });
    expect(world.transport.requests).toHaveLength(1);
  });

  it.each([
    ['all tasks ended', counters(2, 1, 1), null, true],
    ['some did not', counters(3, 1, 1), null, false],
    ['it is called complete, though tasks were lost', counters(3, 1, 1), '2026-07-01T10:00:00Z', true],
  ])('is finished or not when %s', async (_name, taskCount, completedAt, finished) => {
    const tasks = { json: { tasks: [task(1), task(2, 'FAIL'), { status: 'NEW' }] } };
    const { port } = open([summary(taskCount, completedAt), tasks]);
    const ended = [
      { offerId: '1', state: 'success' },
      { offerId: '2', state: 'fail', error: { kind: 'refused' } },
    ];
    expect(await port.commandReport('fixed-price', ID)).toMatchObject({
      ok: true,
      value: { finished, tasks: finished ? ended : [] },
    });
  });

  it('of a thousand offers is read to the last task, each once', async () => {
    const page = (from: number, count: number) => ({
      json: { tasks: Array.from({ length: count }, (_, index) => task(from + index)) },
    });
    const { port, queries } = open([summary(counters(1000, 1000)), page(0, 1000), page(999, 1)]);
    const report = await port.commandReport('publication', ID);
    expect(report.ok && report.value.tasks.length).toBe(1000);
    expect(queries()).toEqual(['', '?limit=1000&offset=0', '?limit=1000&offset=999']);
  });
});

describe('a patch', () => {
  const location = 'https://api.test/sale/product-offers/7/operations/op-9';

  it('that goes on is followed at its operation', async () => {
    const failed = {
      status: 422,
      json: { errors: [{ code: 'VALIDATION_ERROR', message: 'No', path: 'name' }] },
    };
    const { port, world } = open([
      { status: 202, headers: { location }, json: { id: '7' } },
      { status: 202, json: { operation: { status: 'IN_PROGRESS' } } },
      { status: 303, headers: { location: 'https://api.test/sale/product-offers/7' } },
      failed,
      { status: 503 },
    ]);
    expect(await port.patch('7', { name: 'x' })).toMatchObject({
      ok: true,
      value: { state: 'pending', location, retryAfterMs: 5000 },
    });
    expect(await port.operation(location)).toEqual({ ok: true, value: { state: 'pending' } });
    expect(await port.operation(location)).toEqual({ ok: true, value: { state: 'done' } });
    expect(await port.operation(location)).toMatchObject({
      ok: true,
      value: { state: 'failed', error: { fields: [{ path: 'name' }] } },
    });
    expect(await port.operation(location)).toMatchObject({ ok: false, error: { kind: 'server' } });
    expect(must(world.transport.requests[1]).url).toBe(location);
  });

  it('accepted without an address to ask at is unsure', async () => {
    const { port } = open([{ status: 202, json: { id: '7' } }]);
    expect(await port.patch('7', { name: 'x' })).toMatchObject({ ok: false, error: { kind: 'unsure' } });
  });
});

it('events that name no offer are passed over', async () => {
  const event = { id: 'e1', type: 'OFFER_ENDED', occurredAt: '2026-07-01T10:00:00Z', offer: { id: '7' } };
  const { port, queries } = open([
    { json: { offerEvents: [event, { id: 'e2', type: 'X', occurredAt: 'soon' }] } },
  ]);
  expect(await port.offerEvents('e0')).toEqual({
    ok: true,
    value: [{ id: 'e1', type: 'OFFER_ENDED', offerId: '7', occurredAt: Date.UTC(2026, 6, 1, 10) }],
  });
  expect(queries()).toEqual(['?limit=1000&from=e0']);
});
