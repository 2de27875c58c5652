import { expect, test } from 'vitest';
import { offerOf } from '../support/stored-shop.ts';
import { reproject } from '../../src/main/engine/store/project.ts';
import { draftEdit } from '../store/draft-edit.ts';
import { OFFLINE } from './scripted-allegro.ts';
import { type SyncedShop, createSyncedShop } from './synced-shop.ts';

async function shopOf(count: number): Promise<SyncedShop> {
  const shop = createSyncedShop();
  shop.allegro.put(...Array.from({ length: count }, (_, index) => offerOf(String(index + 1))));
  await shop.pull();
  shop.allegro.takeCalls();
  return shop;
}

test('all details come, hurried and edited offers first, each of them once', async () => {
  const shop = await shopOf(60);
  draftEdit(shop.db, '7', 'stock', { kind: 'set', value: 3 });
  reproject(shop.db, ['7']);
  shop.sync.hurry(['55']);
  expect(await shop.sync.details('all')).toEqual({ ok: true, value: 59 });
  const calls = shop.allegro.takeCalls();
  expect(new Set(calls).size).toBe(60);
  expect(calls).toHaveLength(60);
  expect(calls.slice(0, 2)).toEqual(['offer 55', 'offer 7']);
});

test('stopped by the network, it goes on where it was', async () => {
  const shop = await shopOf(60);
  shop.allegro.before = (call) => (call === 'offer 30' ? OFFLINE : null);
  expect(await shop.sync.details('all')).toMatchObject({ ok: false, error: { kind: 'offline' } });
  shop.allegro.before = () => null;
  const before = shop.allegro.takeCalls().length;
  await shop.sync.details('all');
  expect(shop.allegro.takeCalls().length + before).toBeLessThanOrEqual(64);
  expect(shop.db.pluck('SELECT count(*) FROM offer_details').get()).toBe(60);
});

test('one offer that cannot be read does not keep the others waiting', async () => {
  const shop = await shopOf(30);
  const unreadable = { kind: 'server', status: 200, message: 'Unreadable', traceId: null } as const;
  shop.allegro.before = (call) => (call === 'offer 3' ? unreadable : null);
  expect(await shop.sync.details('all')).toEqual({ ok: true, value: 29 });
});

test('while a write is on its way the background rests', async () => {
  const shop = await shopOf(30);
  draftEdit(shop.db, '1', 'stock', { kind: 'set', value: 3 });
  shop.db.modify(`UPDATE edit SET state = 'sending'`).run();
  expect(await shop.sync.details('idle')).toEqual({ ok: true, value: 0 });
  const all = shop.sync.details('all');
  await shop.clock.advance(2000);
  expect(shop.allegro.takeCalls()).toEqual([]);
  shop.db.modify(`UPDATE edit SET state = 'confirmed'`).run();
  await shop.clock.advance(1000);
  expect(await all).toEqual({ ok: true, value: 30 });
});

test('an offer archived in the meantime is not asked for again and again', async () => {
  const shop = await shopOf(30);
  shop.allegro.truth.delete('4');
  expect(await shop.sync.details('all')).toEqual({ ok: true, value: 29 });
  expect(await shop.sync.details('all')).toEqual({ ok: true, value: 0 });
});
