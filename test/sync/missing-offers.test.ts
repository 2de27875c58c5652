import { expect, test } from 'vitest';
import { syncHandlers } from '../../src/main/engine/commands/sync-commands.ts';
import { syncReadHandlers } from '../../src/main/engine/commands/sync-read.ts';
import { readMissingFinding } from '../../src/main/engine/sync/missing-finding.ts';
import { OFFLINE } from './scripted-allegro.ts';
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

test.each([
  ['with its number', (offerId: string) => ({ offerId, path: 'publication.status' })],
  ['without one', () => ({ offerId: null, path: 'id' })],
])('an item that cannot be read, %s, is not missing', async (_how, told) => {
  const shop = await shopOf(20);
  shop.allegro.unreadable.set('7', told('7'));
  for (let times = 0; times < 3; times += 1) {
    await shop.pull(times === 0);
    expect(missingIds(shop)).toEqual([]);
    await shop.clock.advance(5 * MINUTE_MS);
  }
  expect(shop.row('7')?.status).toBe('ACTIVE');
});

test('an offer that the journal told of and whose item cannot be read is read whole', async () => {
  const shop = await shopOf(20);
  await shop.sync.details('all');
  shop.allegro.put(offerOf('7', { title: 'Lampka z nowym kloszem' }));
  shop.allegro.unreadable.set('7', { offerId: '7', path: 'publication.status' });
  shop.allegro.happens('OFFER_CHANGED', '7', shop.clock.now());
  await shop.clock.advance(20 * MINUTE_MS);
  await shop.pull();
  await shop.sync.details('all');
  expect(shop.row('7')?.title).toBe('Lampka z nowym kloszem');
});

/** Five of twenty are gone, and the seller is asked. */
async function shopInDoubt(): Promise<SyncedShop> {
  const shop = await shopOf(20);
  for (const offerId of LOST) shop.allegro.remove(offerId);
  await shop.pull(true);
  await shop.clock.advance(5 * MINUTE_MS);
  await shop.pull();
  return shop;
}

const LOST = ['1', '2', '3', '4', '5'];

function missingIds({ db }: SyncedShop): readonly string[] {
  return db.pluck<string>('SELECT offer_id FROM offer_base WHERE missing_since IS NOT NULL').all();
}

function answering(shop: SyncedShop) {
  return syncHandlers({ ...shop, emit: () => undefined })['sync.answer-missing'];
}

test('when a fifth of the shop is missing nothing is archived: the seller is asked', async () => {
  const shop = await shopInDoubt();
  expect(shop.row('1')?.status).toBe('ACTIVE');
  expect(shop.emitted).toContain('setting');
  expect(syncReadHandlers(shop)['sync.findings']()).toMatchObject({
    value: {
      missing: { count: 5, total: 20, sample: [{ offerId: '1', title: offerOf('1').title }, {}, {}, {}, {}] },
    },
  });
});

test('while the question stands no pull asks for these offers; the next listing may answer it', async () => {
  const shop = await shopInDoubt();
  shop.allegro.takeCalls();
  await shop.clock.advance(5 * MINUTE_MS);
  await shop.pull();
  expect(shop.allegro.takeCalls().filter((call) => /^(ids|offer) /.test(call))).toEqual([]);
  shop.allegro.put(...LOST.map((offerId) => offerOf(offerId)));
  await shop.pull(true);
  expect(readMissingFinding(shop.db)).toBeNull();
});

test('who keeps the missing offers is not asked again before the next listing', async () => {
  const shop = await shopInDoubt();
  expect(await answering(shop)({ remove: false })).toEqual({
    ok: true,
    value: { kept: 5, removed: 0, waiting: 0 },
  });
  await shop.clock.advance(5 * MINUTE_MS);
  await shop.pull();
  expect(readMissingFinding(shop.db)).toBeNull();
  expect(missingIds(shop)).toEqual([]);
  expect(shop.row('1')?.status).toBe('ACTIVE');
});

test('who lets them go sees archived what Allegro denies once more, and nothing else', async () => {
  const shop = await shopInDoubt();
  shop.allegro.truth.set('2', offerOf('2'));
  expect(await answering(shop)({ remove: true })).toEqual({
    ok: true,
    value: { kept: 1, removed: 4, waiting: 0 },
  });
  expect(LOST.map((offerId) => shop.row(offerId)?.status)).toEqual([
    'ARCHIVED',
    'ACTIVE',
    'ARCHIVED',
    'ARCHIVED',
    'ARCHIVED',
  ]);
  expect(readMissingFinding(shop.db)).toBeNull();
});

test('an answer given offline is carried out with the next pull, for those offers alone', async () => {
  const shop = await shopInDoubt();
  shop.allegro.before = () => OFFLINE;
  expect(await answering(shop)({ remove: true })).toMatchObject({ value: { removed: 0, waiting: 5 } });
  expect(await answering(shop)({ remove: false })).toMatchObject({ error: { kind: 'not-found' } });
  shop.allegro.before = () => null;
  for (let offerId = 6; offerId <= 12; offerId += 1) shop.allegro.remove(String(offerId));
  await shop.pull(true);
  expect(shop.row('1')?.status).toBe('ARCHIVED');
  expect(shop.row('6')?.status).toBe('ACTIVE');
});

test('there is nothing to answer where nothing is missing', async () => {
  const shop = await shopOf(20);
  expect(await answering(shop)({ remove: true })).toMatchObject({ error: { kind: 'not-found' } });
  expect(syncReadHandlers(shop)['sync.findings']()).toEqual({ ok: true, value: { missing: null } });
});
