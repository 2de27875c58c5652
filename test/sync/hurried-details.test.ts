import { expect, test } from 'vitest';
import { showOffer } from '../../src/main/engine/store/queries/offer-details.ts';
import { offerOf } from '../support/stored-shop.ts';
import { OFFLINE } from './scripted-allegro.ts';
import { type SyncedShop, createSyncedShop } from './synced-shop.ts';

async function shopOf(count: number): Promise<SyncedShop> {
  const shop = createSyncedShop();
  shop.allegro.put(...Array.from({ length: count }, (_, index) => offerOf(String(index + 1))));
  await shop.pull();
  shop.allegro.takeCalls();
  return shop;
}

const hasDetails = ({ db }: SyncedShop, offerId: string) => showOffer(db, offerId)?.details != null;

test('what is looked at is fetched at once with nothing else running, and only once', async () => {
  const shop = await shopOf(30);
  shop.sync.hurry(['9', '12']);
  shop.sync.hurry(['12', '9']);
  await expect.poll(() => hasDetails(shop, '9') && hasDetails(shop, '12')).toBe(true);
  shop.sync.hurry(['9', '12']);
  expect(shop.allegro.takeCalls().toSorted()).toEqual(['offer 12', 'offer 9']);
  expect(shop.emitted).toContain('offer');
});

test('it comes also while a write is on its way and the background rests', async () => {
  const shop = await shopOf(30);
  shop.db
    .modify(
      `INSERT INTO change_set (change_set_id, title, origin, created_at) VALUES ('set', 'x', 'by-hand', 1)`,
    )
    .run();
  shop.db
    .modify(
      `INSERT INTO edit (change_set_id, object_kind, object_id, field, intent, state, state_at, created_at)
       VALUES ('set', 'offer', '1', 'title', '{"kind":"set","value":"T"}', 'sending', 1, 1)`,
    )
    .run();
  const all = shop.sync.details('all');
  shop.sync.hurry(['20']);
  await expect.poll(() => hasDetails(shop, '20')).toBe(true);
  expect(shop.allegro.takeCalls()).toEqual(['offer 20']);
  shop.sync.stop();
  await shop.clock.advance(1000);
  expect(await all).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
});

test('the latest wish goes first when many offers were passed by', async () => {
  const shop = await shopOf(100);
  shop.sync.hurry(Array.from({ length: 50 }, (_, index) => String(index + 1)));
  shop.sync.hurry(['90']);
  await expect.poll(() => hasDetails(shop, '50')).toBe(true);
  expect(shop.allegro.takeCalls().indexOf('offer 90')).toBeLessThan(6);
});

test('offline it waits in its row and comes first when Allegro answers again', async () => {
  const shop = await shopOf(60);
  shop.allegro.before = () => OFFLINE;
  shop.sync.hurry(['44']);
  await expect.poll(() => shop.allegro.takeCalls()).toEqual(['offer 44']);
  expect(showOffer(shop.db, '44')).toMatchObject({ details: null, isWanted: true, detailsError: null });
  shop.allegro.before = () => null;
  await shop.sync.details('all');
  expect(shop.allegro.takeCalls()[0]).toBe('offer 44');
});

test('an offer that Allegro refuses to show says why until it is shown', async () => {
  const shop = await shopOf(30);
  const refused = {
    kind: 'refused',
    status: 403,
    message: 'No access',
    fields: [],
    traceId: null,
  } as const;
  shop.allegro.before = (call) => (call === 'offer 3' ? refused : null);
  shop.sync.hurry(['3']);
  await expect.poll(() => showOffer(shop.db, '3')?.detailsError).toMatchObject({ kind: 'refused' });
  shop.allegro.takeCalls();
  shop.sync.hurry(['3']);
  expect(shop.allegro.takeCalls()).toEqual([]);
  shop.allegro.before = () => null;
  await shop.sync.details('all');
  expect(showOffer(shop.db, '3')).toMatchObject({ detailsError: null, details: { id: '3' } });
});
