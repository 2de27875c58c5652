import { expect, test } from 'vitest';
import { readSetting } from '../../src/main/engine/store/settings.ts';
import { MISSING_FINDING } from '../../src/main/engine/sync/reconcile.ts';
import { offerOf } from '../support/stored-shop.ts';
import { type SyncedShop, MINUTE_MS, createSyncedShop } from './synced-shop.ts';

async function shopOf(count: number): Promise<SyncedShop> {
  const shop = createSyncedShop();
  shop.allegro.put(...Array.from({ length: count }, (_, index) => offerOf(String(index + 1))));
  await shop.pull();
  await shop.clock.advance(MINUTE_MS);
  return shop;
}

test('an offer not in the list is asked for twice, minutes apart, before it is archived here', async () => {
  const shop = await shopOf(20);
  shop.allegro.remove('7');
  await shop.pull(true);
  expect(shop.row('7')?.status).toBe('ACTIVE');
  await shop.clock.advance(MINUTE_MS);
  await shop.pull();
  expect(shop.row('7')?.status).toBe('ACTIVE');
  await shop.clock.advance(3 * MINUTE_MS);
  await shop.pull();
  expect(shop.row('7')).toMatchObject({ status: 'ARCHIVED', title: offerOf('7').title });
  expect(shop.row('8')?.status).toBe('ACTIVE');
});

test('an offer that was only late in the list comes back', async () => {
  const shop = await shopOf(20);
  shop.allegro.index.delete('7');
  await shop.pull(true);
  shop.allegro.index.set('7', offerOf('7', { stock: 2 }));
  await shop.clock.advance(5 * MINUTE_MS);
  await shop.pull();
  expect(shop.row('7')).toMatchObject({ status: 'ACTIVE', stock: 2 });
});

test('an offer that the list has lost but that is there when asked for whole is kept', async () => {
  const shop = await shopOf(20);
  shop.allegro.index.delete('7');
  for (let times = 0; times < 3; times += 1) {
    await shop.pull(times === 0);
    await shop.clock.advance(5 * MINUTE_MS);
  }
  expect(shop.row('7')?.status).toBe('ACTIVE');
});

test('when a fifth of the shop is missing nothing is archived: the seller is asked', async () => {
  const shop = await shopOf(20);
  for (let offerId = 1; offerId <= 5; offerId += 1) shop.allegro.remove(String(offerId));
  await shop.pull(true);
  await shop.clock.advance(5 * MINUTE_MS);
  await shop.pull();
  expect(readSetting(shop.db, MISSING_FINDING)).toMatchObject({ count: 5, total: 20 });
  expect(shop.row('1')?.status).toBe('ACTIVE');
  shop.allegro.put(...['1', '2', '3', '4', '5'].map((offerId) => offerOf(offerId)));
  await shop.pull();
  expect(readSetting(shop.db, MISSING_FINDING)).toBeNull();
});
