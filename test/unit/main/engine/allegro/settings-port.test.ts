import { expect, it } from 'vitest';
import {
  createSettingsPort,
  type SettingsPort,
} from '../../../../../src/main/engine/allegro/settings-port.ts';
import { createAllegroWorld } from '../../../../support/allegro-world.ts';

const NAMED = [{ id: 'a', name: 'Kurier', marketplaces: [] }];
const SHORT = [{ id: 'a', name: 'Kurier' }];
const EVENT = {
  id: '1751364000123456',
  type: 'BOUGHT',
  occurredAt: '2026-07-01T10:00:00.123Z',
  order: { checkoutForm: { id: 'f' } },
};
const ENTRY = {
  id: EVENT.id,
  type: 'BOUGHT',
  occurredAt: Date.UTC(2026, 6, 1, 10, 0, 0, 123),
  document: EVENT,
};

type Case = readonly [string, (port: SettingsPort) => Promise<unknown>, object, string, unknown];

const CASES: readonly Case[] = [
  [
    'who is signed in',
    (port) => port.me(),
    { id: '44', login: 'anna', baseMarketplace: { id: 'allegro-pl' } },
    '/me',
    { userId: '44', login: 'anna', baseMarketplaceId: 'allegro-pl' },
  ],
  [
    'the categories below one',
    (port) => port.categories('5'),
    { categories: [{ id: '6', name: 'Lampy', leaf: true, parent: { id: '5' } }] },
    '/sale/categories?parent.id=5',
    [{ id: '6', name: 'Lampy', isLeaf: true }],
  ],
  [
    'a category by its number',
    (port) => port.category('6'),
    { id: '6', name: 'Lampy', leaf: true, parent: { id: '5' } },
    '/sale/categories/6',
    { name: 'Lampy', parentId: '5' },
  ],
  [
    'a department, which is below nothing',
    (port) => port.category('5'),
    { id: '5', name: 'Dom', leaf: false, parent: null },
    '/sale/categories/5',
    { name: 'Dom', parentId: null },
  ],
  ['the root categories', (port) => port.categories(null), { categories: [] }, '/sale/categories', []],
  [
    'the shipping rates',
    (port) => port.shippingRates(),
    { shippingRates: NAMED },
    '/sale/shipping-rates',
    SHORT,
  ],
  [
    'the return policies',
    (port) => port.returnPolicies(),
    { returnPolicies: NAMED },
    '/after-sales-service-conditions/return-policies',
    SHORT,
  ],
  [
    'the warranties',
    (port) => port.warranties(),
    { warranties: NAMED },
    '/after-sales-service-conditions/warranties',
    SHORT,
  ],
  [
    'the implied warranties',
    (port) => port.impliedWarranties(),
    { impliedWarranties: NAMED },
    '/after-sales-service-conditions/implied-warranties',
    SHORT,
  ],
  [
    'the journal of orders',
    (port) => port.orderEvents('17'),
    { events: [EVENT] },
    '/order/events?limit=1000&from=17',
    [ENTRY],
  ],
  [
    'the newest event',
    (port) => port.latestOrderEventId(),
    { latestEvent: { id: '9', occurredAt: '' } },
    '/order/event-stats',
    '9',
  ],
  [
    'the newest event of none',
    (port) => port.latestOrderEventId(),
    { latestEvent: null },
    '/order/event-stats',
    null,
  ],
  [
    'orders changed since',
    (port) => port.checkoutForms('2026-07-01T00:00:00Z', 100),
    { checkoutForms: [{ id: 'f' }], count: 1, totalCount: 101 },
    '/order/checkout-forms?updatedAt.gte=2026-07-01T00%3A00%3A00Z&sort=updatedAt&limit=100&offset=100',
    { forms: [{ id: 'f' }], totalCount: 101 },
  ],
];

it.each(CASES)('reads %s', async (_name, ask, json, address, expected) => {
  const { http, transport } = createAllegroWorld([{ json }]);
  expect(await ask(createSettingsPort(http))).toEqual({ ok: true, value: expected });
  expect(transport.requests.map(({ url }) => url)).toEqual([`https://api.test${address}`]);
});

it('an event without a readable time is kept, since its id is the cursor', async () => {
  const { http } = createAllegroWorld([
    { json: { events: [{ id: '1', type: 'RENAMED', occurredAt: '?' }] } },
  ]);
  expect(await createSettingsPort(http).categoryEvents(null)).toMatchObject({
    ok: true,
    value: [{ id: '1', occurredAt: 0 }],
  });
});
