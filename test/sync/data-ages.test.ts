import { expect, test } from 'vitest';
import { dataAges } from '../../src/main/engine/data-ages.ts';
import { offerOf } from '../support/stored-shop.ts';
import { createSyncedShop, MINUTE_MS } from './synced-shop.ts';

test('each area is as old as it was last read; one that never was has no age', async () => {
  const shop = createSyncedShop();
  const { allegro, clock, db, sync } = shop;
  allegro.put(offerOf('1', { categoryId: '11' }), offerOf('2', { categoryId: '11' }));
  allegro.categories.set('11', { name: 'Lampy', parentId: null });
  expect(new Set(Object.values(dataAges(db)))).toEqual(new Set([null]));

  await shop.pull();
  expect(dataAges(db)).toMatchObject({ offers: clock.now(), details: null, categories: null });
  await clock.advance(MINUTE_MS);
  await sync.names();
  await sync.details('all');
  const fetched = clock.now();
  expect(dataAges(db)).toMatchObject({ details: fetched, categories: fetched });

  await clock.advance(MINUTE_MS);
  await shop.pull();
  expect(dataAges(db)).toMatchObject({ details: clock.now(), categories: fetched });
  db.modify(`UPDATE offer_base SET details_wanted = 1 WHERE offer_id = '2'`).run();
  expect(dataAges(db).details).toBe(fetched);
});
