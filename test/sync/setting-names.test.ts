import { expect, test } from 'vitest';
import { toDetails } from '../../src/main/engine/commands/offer-details.ts';
import { readCursor } from '../../src/main/engine/store/cursors.ts';
import { showOffer } from '../../src/main/engine/store/queries/offer-details.ts';
import { type AppError, must } from '../../src/shared/errors.ts';
import { offerOf } from '../support/stored-shop.ts';
import { OFFLINE } from './scripted-allegro.ts';
import { HOUR_MS, MINUTE_MS, type SyncedShop, createSyncedShop } from './synced-shop.ts';

const LISTS = ['shipping-rates', 'return-policy', 'implied-warranty', 'warranty'];

async function shopWith(shippingRatesId: string, names: AppError | null = null): Promise<SyncedShop> {
  const shop = createSyncedShop();
  shop.allegro.before = (call) => (call.startsWith('names') ? names : null);
  shop.allegro.put(offerOf('1'));
  shop.allegro.documents.set('1', {
    delivery: { shippingRates: { id: shippingRatesId } },
    afterSalesServices: { returnPolicy: { id: 'returns-1' }, warranty: { id: 'nobody-knows' } },
  });
  await shop.pull();
  return shop;
}

function contentsOf({ db, clock }: SyncedShop) {
  return toDetails(db, must(showOffer(db, '1')), clock.now()).contents;
}

test('names are read once a day, and an id without one is told as an id', async () => {
  const shop = await shopWith('rates-1');
  await shop.sync.details('all');
  expect(contentsOf(shop)).toMatchObject({
    delivery: { shippingRates: { id: 'rates-1', name: 'Paczkomaty i kurier' } },
    afterSales: {
      returnPolicy: { name: 'Zwroty 14 dni' },
      impliedWarranty: null,
      warranty: { id: 'nobody-knows', name: null },
    },
  });
  expect(readCursor(shop.db, 'settings')?.movedAt).toBeGreaterThan(0);
  expect(shop.allegro.namesRead.splice(0)).toEqual(LISTS);
  await shop.clock.advance(23 * HOUR_MS);
  await shop.pull();
  expect(shop.allegro.namesRead).toEqual([]);
  await shop.clock.advance(HOUR_MS);
  await shop.pull();
  expect(shop.allegro.namesRead).toEqual(LISTS);
});

test('an offer that names an unknown one has the lists read again, but not all the time', async () => {
  const shop = await shopWith('rates-1');
  await shop.sync.details('all');
  shop.allegro.namesRead.splice(0);
  shop.allegro.documents.set('1', { delivery: { shippingRates: { id: 'rates-2' } } });
  shop.allegro.shippingRatesNamed.push({ id: 'rates-2', name: 'Gabaryty' });
  await shop.clock.advance(15 * MINUTE_MS);
  shop.db.modify('UPDATE offer_base SET details_wanted = 1').run();
  await shop.sync.details('all');
  await shop.pull();
  expect(shop.allegro.namesRead.splice(0)).toEqual(LISTS);
  expect(contentsOf(shop)).toMatchObject({ delivery: { shippingRates: { name: 'Gabaryty' } } });
  await shop.pull();
  expect(shop.allegro.namesRead).toEqual([]);
});

test('without an answer the names wait; a refused list keeps no other waiting', async () => {
  const shop = await shopWith('rates-1', OFFLINE);
  expect(readCursor(shop.db, 'settings')).toBeNull();
  const refused = { kind: 'refused', status: 403, message: 'No', fields: [], traceId: null } as const;
  shop.allegro.before = (call) => (call === 'names shipping-rates' ? refused : null);
  await shop.pull();
  await shop.sync.details('all');
  expect(contentsOf(shop)).toMatchObject({
    delivery: { shippingRates: { id: 'rates-1', name: null } },
    afterSales: { returnPolicy: { name: 'Zwroty 14 dni' } },
  });
});
