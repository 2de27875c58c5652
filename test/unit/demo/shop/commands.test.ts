import { describe, expect, test } from 'vitest';
import { offerIdOf } from '../../../../src/main/demo/data/offer-id.ts';
import { openShop } from './shop.ts';
import type { OpenShop } from './shop.ts';

const idOf = (index: number): string => offerIdOf(1, index);
const COMMAND = '7c1e2d7a-2c59-4f86-9d7b-0a4a6ed0a001';
const criteria = (...ids: string[]) => [{ type: 'CONTAINS_OFFERS', offers: ids.map((id) => ({ id })) }];
const FAMILIES = {
  price: '/sale/offer-price-change-commands',
  quantity: '/sale/offer-quantity-change-commands',
  publication: '/sale/offer-publication-commands',
  modification: '/sale/offer-modification-commands',
} as const;
const BULK = '/sale/offer-bulk-modification-commands';
const DONE_MS = 10_000;

const put = (shop: OpenShop, family: keyof typeof FAMILIES, json: object, id = COMMAND) =>
  shop.call('PUT', `${FAMILIES[family]}/${id}`, { json });
const bulk = (shop: OpenShop, modifications: object[], commandId = COMMAND) =>
  shop.call('POST', BULK, { json: { commandId, modifications } });
const tasks = (shop: OpenShop, path: string) => shop.call('GET', `${path}/${COMMAND}/tasks`).body.tasks;
const offer = (shop: OpenShop, index: number) => shop.call('GET', `/sale/product-offers/${idOf(index)}`).body;

const FIXED = { modification: { type: 'FIXED_PRICE', price: { amount: '39.99', currency: 'PLN' } } };

test('right after acceptance counters are zero and tasks empty, later both are told', () => {
  const shop = openShop();
  const accepted = put(shop, 'price', { ...FIXED, offerCriteria: criteria(idOf(0), idOf(1)) });
  expect(accepted).toMatchObject({
    status: 201,
    body: { id: COMMAND, completedAt: null, taskCount: { total: 0 } },
  });
  expect(tasks(shop, FAMILIES.price)).toEqual([]);
  shop.wait(DONE_MS);
  const summary = shop.call('GET', `${FAMILIES.price}/${COMMAND}`).body;
  expect(summary.taskCount).toEqual({ total: 2, success: 2, failed: 0 });
  expect(summary.completedAt).toBeTypeOf('string');
  expect(tasks(shop, FAMILIES.price)[0]).toEqual({
    offer: { id: idOf(0) },
    message: '',
    status: 'SUCCESS',
    field: 'sellingMode.price',
    errors: [],
  });
  expect(offer(shop, 0).sellingMode.price.amount).toBe('39.99');
});

test('tasks finish out of order', () => {
  const shop = openShop();
  put(shop, 'quantity', {
    modification: { changeType: 'FIXED', value: 5 },
    offerCriteria: criteria(...Array.from({ length: 20 }, (_, index) => idOf(index))),
  });
  shop.wait(1300);
  const states = tasks(shop, FAMILIES.quantity).map(({ status }) => String(status));
  expect(new Set(states)).toContain('NEW');
  expect(states.lastIndexOf('SUCCESS')).toBeGreaterThan(states.indexOf('NEW'));
});

test('an id serves once, for seven days, in its own resource', () => {
  const shop = openShop();
  const json = { ...FIXED, offerCriteria: criteria(idOf(0)) };
  put(shop, 'price', json);
  expect(put(shop, 'price', json).status).toBe(409);
  expect(shop.call('GET', `${FAMILIES.quantity}/${COMMAND}`).status).toBe(404);
  shop.wait(7 * 86_400_000);
  const gone = shop.call('GET', `${FAMILIES.price}/${COMMAND}`);
  expect([gone.status, String(gone.body.errors[0].code)]).toEqual([404, 'COMMAND_NOT_FOUND']);
  expect(put(shop, 'price', json).status).toBe(201);
});

describe('refused at once', () => {
  const offerCriteria = criteria(idOf(0));
  test.each([
    [
      'quantity',
      { modification: { changeType: 'FIXED', value: 0 }, offerCriteria },
      422,
      'modification.value',
    ],
    [
      'quantity',
      { modification: { changeType: 'SET', value: 1 }, offerCriteria },
      400,
      'modification.changeType',
    ],
    ['price', { modification: { type: 'FIXED_PRICE' }, offerCriteria }, 422, 'modification'],
    ['price', { ...FIXED, offerCriteria: [] }, 422, 'offerCriteria'],
    [
      'price',
      { ...FIXED, offerCriteria: criteria(...Array.from({ length: 1001 }, (_, at) => String(at))) },
      422,
      'offerCriteria',
    ],
    ['publication', { publication: { action: 'PAUSE' }, offerCriteria }, 400, 'publication.action'],
    [
      'publication',
      { publication: { action: 'ACTIVATE', scheduledFor: '2020-01-01T00:00:00Z' }, offerCriteria },
      422,
      'publication.scheduledFor',
    ],
    ['modification', { modification: {}, offerCriteria }, 400, 'modification'],
    ['modification', { modification: { delivery: {}, payments: {} }, offerCriteria }, 400, 'modification'],
  ] as const)('%s %j', (family, json, status, path) => {
    const answer = put(openShop(), family, json);
    expect([answer.status, String(answer.body.errors[0].path)]).toEqual([status, path]);
  });

  test.each([
    ['no entry', [], 'VALIDATION_ERROR'],
    [
      '26 entries',
      Array.from({ length: 26 }, () => ({ offerId: '1', stock: { changeType: 'FIXED', value: 1 } })),
      'VALIDATION_ERROR',
    ],
    ['stock 0', [{ offerId: '1', stock: { changeType: 'FIXED', value: 0 } }], 'VALIDATION_ERROR'],
    [
      'price and stock',
      [{ offerId: '1', stock: { changeType: 'GAIN', value: 1 }, prices: {} }],
      'INVALID_SINGLE_ELEMENT_IN_MODIFICATION',
    ],
    ['neither', [{ offerId: '1' }], 'INVALID_SINGLE_ELEMENT_IN_MODIFICATION'],
  ])('bulk with %s', (_, modifications, code) => {
    const answer = bulk(openShop(), modifications);
    expect([answer.status, String(answer.body.errors[0].code)]).toEqual([422, code]);
  });
});

describe('fails as a task', () => {
  test.each([
    ['offers that are not there', '12345', 'OfferNotFoundException'],
    ["somebody else's offers", '18000000001', 'OfferAccessDeniedException'],
    ['other money', idOf(3), 'VALIDATION_ERROR'],
  ])('%s', (_, id, code) => {
    const shop = openShop();
    expect(put(shop, 'price', { ...FIXED, offerCriteria: criteria(id) }).status).toBe(201);
    shop.wait(DONE_MS);
    const [task] = [tasks(shop, FAMILIES.price)[0]];
    expect([String(task.status), String(task.errors[0].code)]).toEqual(['FAIL', code]);
  });

  test('an offer that is being edited', () => {
    const shop = openShop({ switches: { operationDelayMs: 60_000, acceptedShare: 1 } });
    shop.call('PATCH', `/sale/product-offers/${idOf(0)}`, { json: { stock: { available: 3 } } });
    put(shop, 'price', { ...FIXED, offerCriteria: criteria(idOf(0)) });
    shop.wait(DONE_MS);
    expect(String(tasks(shop, FAMILIES.price)[0].errors[0].code)).toBe(
      'ERR_YOU_CANT_CHANGE_ITEM_EDIT_IN_PROGRESS',
    );
  });
});

describe('price changes', () => {
  test.each([
    [{ type: 'INCREASE_PRICE', value: { amount: '1.50', currency: 'PLN' } }, (price: number) => price + 1.5],
    [{ type: 'DECREASE_PRICE', value: { amount: '1.50', currency: 'PLN' } }, (price: number) => price - 1.5],
    [{ type: 'INCREASE_PERCENTAGE', percentage: '10' }, (price: number) => price * 1.1],
    [{ type: 'DECREASE_PERCENTAGE', percentage: '10' }, (price: number) => price * 0.9],
  ])('%j', (modification, expected) => {
    const shop = openShop();
    const before = Number(offer(shop, 0).sellingMode.price.amount);
    put(shop, 'price', { modification, offerCriteria: criteria(idOf(0)) });
    shop.wait(DONE_MS);
    expect(Number(offer(shop, 0).sellingMode.price.amount)).toBeCloseTo(expected(before), 1);
  });
});

describe('publication', () => {
  test('END and ACTIVATE', () => {
    const shop = openShop();
    put(shop, 'publication', { publication: { action: 'END' }, offerCriteria: criteria(idOf(0)) });
    shop.wait(DONE_MS);
    expect(offer(shop, 0).publication).toMatchObject({ status: 'ENDED', endedBy: 'USER' });
    const again = '7c1e2d7a-2c59-4f86-9d7b-0a4a6ed0a002';
    put(
      shop,
      'publication',
      { publication: { action: 'ACTIVATE' }, offerCriteria: criteria(idOf(0)) },
      again,
    );
    shop.wait(2600);
    shop.wait(DONE_MS);
    expect(offer(shop, 0).publication).toMatchObject({ status: 'ACTIVE', endedBy: null });
  });

  test.each([
    ['without stock', 17],
    ['of an incomplete draft', 27],
  ])('ACTIVATE %s fails', (_, index) => {
    const shop = openShop();
    put(shop, 'publication', { publication: { action: 'ACTIVATE' }, offerCriteria: criteria(idOf(index)) });
    shop.wait(DONE_MS);
    expect(String(tasks(shop, FAMILIES.publication)[0].status)).toBe('FAIL');
  });
});

test('the modification command changes one element', () => {
  const shop = openShop();
  const modification = { delivery: { handlingTime: 'PT72H' } };
  put(shop, 'modification', { modification, offerCriteria: criteria(idOf(0)) });
  shop.wait(DONE_MS);
  expect(String(tasks(shop, FAMILIES.modification)[0].field)).toBe('delivery.handlingTime');
  expect(offer(shop, 0).delivery).toMatchObject({ handlingTime: 'P3D' });
  expect(shop.call('GET', '/sale/offer-events').body.offerEvents).toEqual([]);
});

test('bulk: a price or a stock for each offer, told by subject', () => {
  const shop = openShop();
  const { available } = offer(shop, 2).stock;
  bulk(shop, [
    {
      offerId: idOf(0),
      prices: { 'allegro-pl': { changeType: 'FIXED', value: { amount: '12.5', currency: 'PLN' } } },
    },
    { offerId: idOf(1), stock: { changeType: 'FIXED', value: 9 } },
    { offerId: idOf(2), stock: { changeType: 'GAIN', value: 10 } },
    {
      offerId: idOf(4),
      prices: { 'allegro-cz': { changeType: 'FIXED', value: { amount: '12.5', currency: 'CZK' } } },
    },
  ]);
  shop.wait(DONE_MS);
  expect(offer(shop, 0).sellingMode.price.amount).toBe('12.50');
  expect([offer(shop, 1).stock.available, offer(shop, 2).stock.available]).toEqual([
    9,
    Number(available) + 10,
  ]);
  const told = tasks(shop, BULK).map(({ subject, status }) => `${String(subject.field)} ${String(status)}`);
  expect(told).toEqual(['prices SUCCESS', 'stock SUCCESS', 'stock SUCCESS', 'prices FAIL']);
});

test('GAIN down to nothing ends the offer', () => {
  const shop = openShop();
  bulk(shop, [
    { offerId: idOf(0), stock: { changeType: 'GAIN', value: -Number(offer(shop, 0).stock.available) } },
  ]);
  shop.wait(DONE_MS);
  expect(offer(shop, 0).publication).toMatchObject({ status: 'ENDED', endedBy: 'EMPTY_STOCK' });
});

describe('commands that lie, only when switched on', () => {
  test('SUCCESS without a change', () => {
    const shop = openShop({ switches: { lyingTaskShare: 1 } });
    const before = offer(shop, 0);
    put(shop, 'price', { ...FIXED, offerCriteria: criteria(idOf(0)) });
    shop.wait(DONE_MS);
    expect(String(tasks(shop, FAMILIES.price)[0].status)).toBe('SUCCESS');
    expect(offer(shop, 0)).toEqual(before);
  });

  test('tasks that are lost', () => {
    const shop = openShop({ switches: { lostTaskShare: 1 } });
    put(shop, 'price', { ...FIXED, offerCriteria: criteria(idOf(0)) });
    shop.wait(DONE_MS);
    expect(tasks(shop, FAMILIES.price)).toEqual([]);
  });
});

test.each([
  ['limit=1001', 422],
  ['offset=1000', 422],
  ['limit=1000&offset=999', 200],
])('tasks paging: %s', (query, status) => {
  const shop = openShop();
  put(shop, 'price', { ...FIXED, offerCriteria: criteria(idOf(0)) });
  expect(shop.call('GET', `${FAMILIES.price}/${COMMAND}/tasks?${query}`).status).toBe(status);
});

test('change-price: answered at once, done later, its id unknown elsewhere', () => {
  const shop = openShop();
  const path = `/offers/${idOf(0)}/change-price-commands/${COMMAND}`;
  const json = { input: { buyNowPrice: { amount: '55.00', currency: 'PLN' } } };
  expect(shop.call('PUT', path, { json }).body).toMatchObject({
    id: COMMAND,
    output: { status: 'RUNNING', errors: [] },
  });
  expect(shop.call('PUT', path, { json }).status).toBe(409);
  shop.wait(DONE_MS);
  expect(offer(shop, 0).sellingMode.price.amount).toBe('55.00');
  expect(shop.call('GET', `${FAMILIES.price}/${COMMAND}`).status).toBe(404);
});
