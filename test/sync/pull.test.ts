import { expect, test } from 'vitest';
import { readCursor } from '../../src/main/engine/store/cursors.ts';
import { keepKnownClock } from '../../src/main/engine/store/queries/allegro-clock.ts';
import { offerOf } from '../support/stored-shop.ts';
import { OFFLINE } from './scripted-allegro.ts';
import { HOUR_MS, MINUTE_MS, type SyncedShop, createSyncedShop } from './synced-shop.ts';

const SHOP = ['1', '2', '3', '4'].map((offerId) => offerOf(offerId));

test('the first pull reads the journal to its end, the list, then the journal from that end', async () => {
  const shop = createSyncedShop();
  shop.allegro.put(...SHOP);
  shop.allegro.happens('OFFER_CHANGED', '1', shop.clock.now() - HOUR_MS);
  const result = await shop.sync.pull({ full: false });
  expect(result).toEqual({ ok: true, value: { offers: 4, changed: 4, detailsMissing: 4 } });
  expect(shop.allegro.takeCalls()).toEqual(['events null', 'list 0', 'events event-1', 'order stats']);
  expect(readCursor(shop.db, 'offer-events')?.value).toBe('event-1');
  expect(shop.emitted).toContain('offer');
});

test('what happens while the list is being read is not lost', async () => {
  const shop = createSyncedShop();
  shop.allegro.put(...SHOP);
  shop.allegro.happens('OFFER_CHANGED', '1', shop.clock.now() - HOUR_MS);
  shop.allegro.before = (call) => {
    if (call === 'list 0') {
      shop.allegro.truth.set('2', offerOf('2', { stock: 1 }));
      shop.allegro.happens('OFFER_STOCK_CHANGED', '2', shop.clock.now());
    }
    return null;
  };
  await shop.pull();
  expect(shop.row('2')?.stock).toBe(1);
});

test('offers with an event minutes before the list are read directly, since the list may lag', async () => {
  const shop = createSyncedShop();
  shop.allegro.put(...SHOP);
  shop.allegro.truth.set('3', offerOf('3', { title: 'Nowy tytuł lampy' }));
  shop.allegro.happens('OFFER_CHANGED', '3', shop.clock.now() - MINUTE_MS);
  await shop.pull();
  expect(shop.row('3')?.title).toBe('Nowy tytuł lampy');
});

test('what the list did not show yet is read by the next pull, where this one could not', async () => {
  const shop = createSyncedShop();
  shop.allegro.put(...SHOP);
  await shop.pull();
  await shop.clock.advance(HOUR_MS);
  shop.allegro.happens('OFFER_STOCK_CHANGED', '2', shop.clock.now() - HOUR_MS / 2);
  shop.allegro.truth.set('3', offerOf('3', { stock: 3 }));
  shop.allegro.happens('OFFER_STOCK_CHANGED', '3', shop.clock.now() - MINUTE_MS);
  shop.allegro.before = (call) => (call === 'parts 3' ? OFFLINE : null);
  expect(await shop.sync.pull({ full: true })).toMatchObject({ ok: false, error: { kind: 'offline' } });
  expect(readCursor(shop.db, 'offer-events')?.value).toBe('event-1');
  shop.allegro.before = () => null;
  await shop.pull();
  expect(shop.row('3')?.stock).toBe(3);
  expect(readCursor(shop.db, 'offer-events')?.value).toBe('event-2');
});

test('later pulls follow the journal: parts for stock and price, the whole offer for the rest', async () => {
  const shop = createSyncedShop();
  shop.allegro.put(...SHOP);
  await shop.pull();
  shop.allegro.takeCalls();
  await shop.clock.advance(HOUR_MS);
  const now = shop.clock.now();
  shop.allegro.truth.set('1', offerOf('1', { stock: 3 }));
  shop.allegro.truth.set('2', offerOf('2', { title: 'Inna lampa stojąca' }));
  shop.allegro.truth.set('9', offerOf('9'));
  shop.allegro.happens('OFFER_STOCK_CHANGED', '1', now);
  shop.allegro.happens('OFFER_CHANGED', '2', now);
  shop.allegro.happens('OFFER_ARCHIVED', '3', now);
  shop.allegro.happens('OFFER_STOCK_CHANGED', '9', now);
  await shop.pull();
  expect(shop.allegro.takeCalls()).toEqual(['events null', 'parts 1', 'offer 2', 'offer 9', 'orders']);
  expect(shop.row('1')?.stock).toBe(3);
  expect(shop.row('2')?.title).toBe('Inna lampa stojąca');
  expect(shop.row('3')?.status).toBe('ARCHIVED');
  expect(shop.row('9')?.title).toBe(offerOf('9').title);
});

test('events that the list has caught up with are read many a call, and their details again', async () => {
  const shop = createSyncedShop();
  shop.allegro.put(...SHOP);
  await shop.pull();
  await shop.sync.details('all');
  shop.allegro.takeCalls();
  await shop.clock.advance(HOUR_MS);
  shop.allegro.put(offerOf('1', { stock: 3 }), offerOf('2', { title: 'Inna lampa stojąca' }));
  shop.allegro.happens('OFFER_STOCK_CHANGED', '1', shop.clock.now() - 30 * MINUTE_MS);
  shop.allegro.happens('OFFER_CHANGED', '2', shop.clock.now() - 30 * MINUTE_MS);
  const result = await shop.sync.pull({ full: false });
  expect(shop.allegro.takeCalls()).toEqual(['events null', 'ids 2', 'orders']);
  expect(result).toMatchObject({ ok: true, value: { changed: 2, detailsMissing: 1 } });
});

test('what was sold is read again by order events', async () => {
  const shop = createSyncedShop();
  shop.allegro.put(...SHOP);
  await shop.pull();
  await shop.clock.advance(HOUR_MS);
  shop.allegro.truth.set('4', offerOf('4', { stock: 19 }));
  shop.allegro.isSold('4', shop.clock.now());
  await shop.pull();
  expect(shop.row('4')?.stock).toBe(19);
  shop.allegro.takeCalls();
  await shop.pull();
  expect(shop.allegro.takeCalls()).not.toContain('parts 4');
});

/** What Allegro has and what it dates so, while the list shows the shop as it was. */
function sells(shop: SyncedShop, offerId: string, occurredAt: number): void {
  shop.allegro.truth.set(offerId, offerOf(offerId, { stock: 7 }));
  shop.allegro.happens('OFFER_STOCK_CHANGED', offerId, occurredAt);
}

test('what a machine ahead of Allegro thinks sold hours ago is news: its list may lag', async () => {
  const shop = createSyncedShop();
  shop.allegro.put(...SHOP);
  await shop.pull();
  keepKnownClock(shop.db, { since: shop.clock.now(), aheadMs: -2 * HOUR_MS });
  await shop.clock.advance(HOUR_MS);
  sells(shop, '1', shop.clock.now() - 2 * HOUR_MS);
  await shop.pull();
  expect(shop.row('1')?.stock).toBe(7);
  sells(shop, '2', shop.clock.now() - 2 * HOUR_MS);
  await shop.pull(true);
  expect(shop.row('2')?.stock).toBe(7);
});

test('a sale dated just before a read may have come after it: clocks differ by seconds unheard', async () => {
  const shop = createSyncedShop();
  shop.allegro.put(...SHOP);
  await shop.pull();
  await shop.clock.advance(MINUTE_MS);
  await shop.sync.details('all');
  const readAt = shop.clock.now();
  await shop.clock.advance(MINUTE_MS);
  sells(shop, '1', readAt - 1000);
  await shop.pull(true);
  expect(shop.row('1')?.stock).toBe(7);
  shop.allegro.truth.set('2', offerOf('2', { stock: 7 }));
  shop.allegro.isSold('2', readAt - 1000);
  await shop.pull();
  expect(shop.row('2')?.stock).toBe(7);
});

test('what was read before the clock was set back is no proof that a sale was seen', async () => {
  const shop = createSyncedShop();
  shop.allegro.put(...SHOP);
  await shop.pull();
  await shop.sync.details('all');
  await shop.clock.advance(-HOUR_MS);
  sells(shop, '1', shop.clock.now());
  await shop.pull(true);
  expect(shop.row('1')?.stock).toBe(7);
});

test('after more than a day offline the list is read, and all details are wanted again', async () => {
  const shop = createSyncedShop();
  shop.allegro.put(...SHOP);
  await shop.pull();
  await shop.sync.details('all');
  await shop.clock.advance(25 * HOUR_MS);
  shop.allegro.put(offerOf('2', { stock: 2 }));
  shop.allegro.takeCalls();
  const result = await shop.sync.pull({ full: false });
  expect(shop.allegro.takeCalls()).toEqual(['events null', 'list 0', 'events null', 'orders']);
  expect(result).toMatchObject({ ok: true, value: { changed: 1, detailsMissing: 4 } });
});

test('a place in the journal that Allegro no longer knows means the list', async () => {
  const shop = createSyncedShop();
  shop.allegro.put(...SHOP);
  shop.allegro.happens('OFFER_CHANGED', '1', shop.clock.now() - HOUR_MS);
  await shop.pull();
  shop.allegro.journal.length = 0;
  shop.allegro.put(offerOf('2', { stock: 2 }));
  await shop.pull();
  expect(shop.row('2')?.stock).toBe(2);
});

test('once a day the whole list is read, since some changes raise no event', async () => {
  const shop = createSyncedShop();
  shop.allegro.put(...SHOP);
  await shop.pull();
  for (let hour = 0; hour < 24; hour += 1) {
    await shop.clock.advance(HOUR_MS);
    await shop.pull();
  }
  expect(shop.allegro.takeCalls().filter((call) => call === 'list 0')).toHaveLength(2);
});

test('the network ending in the middle keeps what came, and the next pull goes on from there', async () => {
  const shop = createSyncedShop();
  shop.allegro.put(...SHOP);
  await shop.pull();
  await shop.clock.advance(HOUR_MS);
  for (const { offerId } of SHOP) {
    shop.allegro.truth.set(offerId, offerOf(offerId, { stock: 1 }));
    shop.allegro.happens('OFFER_STOCK_CHANGED', offerId, shop.clock.now());
  }
  shop.allegro.before = (call) => (call === 'parts 3' ? OFFLINE : null);
  expect(await shop.sync.pull({ full: false })).toMatchObject({ ok: false, error: { kind: 'offline' } });
  expect(readCursor(shop.db, 'offer-events')?.value).toBeNull();
  shop.allegro.before = () => null;
  await shop.pull();
  expect(SHOP.map(({ offerId }) => shop.row(offerId)?.stock)).toEqual([1, 1, 1, 1]);
  expect(readCursor(shop.db, 'offer-events')?.value).toBe('event-4');
});

test('a list broken off after its first page is read again whole; nothing is taken for missing', async () => {
  const shop = createSyncedShop();
  const many = Array.from({ length: 1500 }, (_, index) => offerOf(String(index + 1)));
  shop.allegro.put(...many);
  shop.allegro.before = (call) => (call === 'list 1000' ? OFFLINE : null);
  expect(await shop.sync.pull({ full: false })).toMatchObject({ ok: false, error: { kind: 'offline' } });
  expect(shop.row('1000')).toBeDefined();
  expect(readCursor(shop.db, 'offer-events')).toBeNull();
  shop.allegro.before = () => null;
  expect(await shop.sync.pull({ full: false })).toMatchObject({
    ok: true,
    value: { offers: 1500, changed: 500 },
  });
  expect(shop.db.pluck('SELECT count(*) FROM offer_base WHERE missing_since IS NOT NULL').get()).toBe(0);
});

test('a long journal is read page by page, and each page is kept on its own', async () => {
  const shop = createSyncedShop();
  shop.allegro.put(...SHOP);
  await shop.pull();
  await shop.clock.advance(2 * HOUR_MS);
  for (let times = 0; times < 2500; times += 1) {
    shop.allegro.happens('OFFER_PRICE_CHANGED', String((times % 4) + 1), shop.clock.now() - HOUR_MS + times);
  }
  shop.allegro.before = (call) => (call === 'events event-2000' ? OFFLINE : null);
  await shop.sync.pull({ full: false });
  expect(readCursor(shop.db, 'offer-events')?.value).toBe('event-2000');
  shop.allegro.before = () => null;
  await shop.pull();
  expect(readCursor(shop.db, 'offer-events')?.value).toBe('event-2500');
  expect(shop.db.pluck('SELECT count(*) FROM offer_event').get()).toBe(2500);
});

test('a cursor moves with the rows it covers or not at all', async () => {
  const shop = createSyncedShop();
  shop.allegro.put(...SHOP);
  await shop.pull();
  await shop.clock.advance(HOUR_MS);
  shop.allegro.truth.set('1', offerOf('1', { stock: 1 }));
  shop.allegro.happens('OFFER_STOCK_CHANGED', '1', shop.clock.now());
  shop.db
    .modify(`CREATE TRIGGER the_power_fails BEFORE UPDATE ON cursor BEGIN SELECT RAISE(ABORT, 'killed'); END`)
    .run();
  await expect(shop.sync.pull({ full: false })).rejects.toThrow('killed');
  expect(shop.row('1')?.stock).toBe(20);
  shop.db.modify('DROP TRIGGER the_power_fails').run();
  await shop.pull();
  expect(shop.row('1')?.stock).toBe(1);
});

test('a shop that may not read orders still has its offers', async () => {
  const shop = createSyncedShop();
  shop.allegro.put(...SHOP);
  shop.allegro.before = (call) => {
    return call === 'order stats' ? { kind: 'not-allowed', message: 'No', scope: 'orders:read' } : null;
  };
  await shop.pull();
  expect(shop.row('1')).toBeDefined();
});

test('two pulls at once are one; a stopped one says so and keeps what came', async () => {
  const shop = createSyncedShop();
  shop.allegro.put(...SHOP);
  const both = Promise.all([shop.sync.pull({ full: false }), shop.sync.pull({ full: false })]);
  await both;
  expect(shop.allegro.takeCalls().filter((call) => call === 'list 0')).toHaveLength(1);
  shop.allegro.before = (call) => {
    if (call === 'list 0') shop.sync.stop();
    return null;
  };
  const stopped = await shop.sync.pull({ full: true });
  expect(stopped).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
  expect(shop.sync.progress().running).toBeNull();
});

test('a stop does not wait for an answer that does not come', async () => {
  const shop = createSyncedShop();
  shop.allegro.put(...SHOP);
  shop.allegro.listPage = () => new Promise(() => {});
  const pull = shop.sync.pull({ full: false });
  await shop.clock.yield();
  await shop.sync.close();
  expect(await pull).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
});
