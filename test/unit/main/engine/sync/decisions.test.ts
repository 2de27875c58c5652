import { expect, test } from 'vitest';
import { decideMissing } from '../../../../../src/main/engine/sync/deletions.ts';
import { isGap, planReads, splitByLag } from '../../../../../src/main/engine/sync/journal-plan.ts';
import { isAfter, soldOffers } from '../../../../../src/main/engine/sync/sold-offers.ts';

const HOUR_MS = 60 * 60_000;
const NOW = 100 * HOUR_MS;

test.each([
  [0, 100, 'nothing'],
  [1, 5, 'archive'],
  [2, 5, 'ask-the-seller'],
  [20, 100, 'archive'],
  [21, 100, 'ask-the-seller'],
  [50, 100_000, 'archive'],
  [51, 100_000, 'ask-the-seller'],
] as const)('%i missing of %i: %s', (missing, total, decision) => {
  expect(decideMissing(missing, total, 'production')).toBe(decision);
});

test.each([
  [100, 100, 'archive'],
  [99, 100, 'ask-the-seller'],
  [5, 100, 'archive'],
] as const)('%i missing of %i in the sandbox: %s', (missing, total, decision) => {
  expect(decideMissing(missing, total, 'sandbox')).toBe(decision);
});

test.each([
  [HOUR_MS, false],
  [23 * HOUR_MS, false],
  [24 * HOUR_MS, true],
  [72 * HOUR_MS, true],
])('a journal left alone for %i ms has a gap: %s', (agoMs, gap) => {
  expect(isGap(NOW - agoMs, NOW)).toBe(gap);
});

const event = (type: string, offerId: string, occurredAt = NOW) => ({
  id: `${type}-${offerId}`,
  type,
  offerId,
  occurredAt,
});

test('each offer is read once, by the least that its events ask for', () => {
  const events = [
    event('OFFER_STOCK_CHANGED', '1'),
    event('OFFER_PRICE_CHANGED', '1'),
    event('OFFER_STOCK_CHANGED', '2'),
    event('OFFER_ENDED', '2'),
    event('OFFER_CHANGED', '3'),
    event('OFFER_ARCHIVED', '3'),
    event('OFFER_STOCK_CHANGED', 'new'),
    event('OFFER_OF_NEXT_YEAR', '4'),
  ];
  expect(planReads(events, (offerId) => offerId !== 'new')).toEqual({
    archived: ['3'],
    parts: ['1'],
    whole: ['2', 'new', '4'],
  });
});

test('from the first event of the last minutes on, offers are read directly', () => {
  const events = [
    event('A', '1', NOW - HOUR_MS),
    event('B', '2', NOW - 1000),
    event('C', '3', NOW - HOUR_MS),
  ];
  expect(splitByLag(events, NOW)).toEqual({ settled: [events[0]], recent: [events[1], events[2]] });
});

test('the offers of order events, with their latest moment; odd documents are passed over', () => {
  const entry = (occurredAt: number, document: unknown) => ({
    id: '1',
    type: 'BOUGHT',
    occurredAt,
    document,
  });
  const order = (...ids: string[]) => ({ order: { lineItems: ids.map((id) => ({ offer: { id } })) } });
  const sold = soldOffers([
    entry(5, order('1', '2')),
    entry(3, order('1')),
    entry(9, null),
    entry(9, { order: 7 }),
  ]);
  expect([...sold]).toEqual([
    ['1', 5],
    ['2', 5],
  ]);
});

test.each([
  ['1751364000123457', '1751364000123456', true],
  ['1751364000123456', '1751364000123456', false],
  ['999', '1751364000123456', false],
])('order event %s after %s: %s', (id, last, after) => {
  expect(isAfter(id, last)).toBe(after);
});
