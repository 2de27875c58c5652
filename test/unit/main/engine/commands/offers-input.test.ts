import { expect, test } from 'vitest';
import { offersReadParsers } from '../../../../../src/main/engine/commands/offers-input.ts';
import { syncParsers } from '../../../../../src/main/engine/commands/sync-input.ts';

const PARSERS = { ...offersReadParsers, ...syncParsers };

test.each<[keyof typeof PARSERS, unknown, boolean]>([
  ['offers.open', {}, true],
  ['offers.open', { text: 'lampa', statuses: ['ACTIVE'], sort: { by: 'price', direction: 'down' } }, true],
  ['offers.open', { statuses: ['SOLD'] }, false],
  ['offers.open', { sort: { by: 'password', direction: 'up' } }, false],
  ['offers.open', { priceFromMinor: 9.99 }, false],
  ['offers.open', { limit: 5 }, false],
  ['offers.open', { text: 'lampa', firstRows: 100 }, true],
  ['offers.open', { firstRows: 201 }, false],
  ['offers.page', { viewId: 'a-1', index: 0, limit: 200 }, true],
  ['offers.page', { viewId: 'a-1', index: 0, limit: 201 }, false],
  ['offers.page', { viewId: 'a-1', index: -1, limit: 1 }, false],
  ['offers.list', { after: null, limit: 10, text: 'lampa' }, true],
  ['offers.list', { limit: 10 }, false],
  ['offers.show', { offerId: '7700000001' }, true],
  ['offers.show', { offerId: '1.2E+13' }, false],
  ['offers.show', { offerId: 7_700_000_001 }, false],
  ['sync.start', { full: true }, true],
  ['sync.start', { full: 'yes' }, false],
  ['sync.hurry', { offerIds: ['1', '2'] }, true],
])('%s takes %j: %s', (name, input, taken) => {
  expect(PARSERS[name].safeParse(input).success).toBe(taken);
});
