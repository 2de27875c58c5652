import { expect, test } from 'vitest';
import { shopCategories } from '../../src/main/engine/store/queries/categories.ts';
import { offerOf } from '../support/stored-shop.ts';
import { createSyncedShop, HOUR_MS } from './synced-shop.ts';
import { OFFLINE } from './scripted-allegro.ts';

function shopOfTwo() {
  const shop = createSyncedShop();
  shop.allegro.put(offerOf('1', { categoryId: '11' }), offerOf('2', { categoryId: '12' }));
  shop.allegro.categories.set('11', { name: 'Lampy', parentId: '1' });
  shop.allegro.categories.set('1', { name: 'Dom', parentId: null });
  return shop;
}

const names = ({ db }: ReturnType<typeof createSyncedShop>) =>
  shopCategories(db).map(({ categoryId, name }) => [categoryId, name]);

test('names come after the list, once each, and again the next day', async () => {
  const shop = shopOfTwo();
  await shop.pull();
  expect(shop.allegro.categoryCalls).toEqual([]);
  await shop.sync.names();
  expect(shop.allegro.categoryCalls.toSorted()).toEqual(['1', '11', '12']);
  expect(names(shop)).toEqual([
    ['1', 'Dom'],
    ['11', 'Lampy'],
    ['12', null],
  ]);
  expect(shop.emitted).toContain('category');
  await shop.sync.names();
  expect(shop.allegro.categoryCalls).toHaveLength(3);

  shop.allegro.categories.set('12', { name: 'Krzesła', parentId: '1' });
  await shop.clock.advance(25 * HOUR_MS);
  await shop.sync.names();
  expect(shop.allegro.categoryCalls).toHaveLength(6);
  expect(names(shop)).toContainEqual(['12', 'Krzesła']);
});

test('an offer in a category of which nothing is known yet has it asked for at once', async () => {
  const shop = shopOfTwo();
  await shop.pull();
  await shop.sync.names();
  shop.allegro.put(offerOf('3', { categoryId: '13' }));
  shop.allegro.categories.set('13', { name: 'Sofy', parentId: '1' });
  await shop.pull(true);
  await shop.sync.names();
  expect(shop.allegro.categoryCalls.slice(3)).toEqual(['13']);
});

test('a fault of Allegro leaves the rest for later; being offline is said', async () => {
  const shop = shopOfTwo();
  await shop.pull();
  shop.allegro.before = (call) =>
    call.startsWith('category') ? { kind: 'server', status: 500, message: 'Ill', traceId: null } : null;
  expect(await shop.sync.names()).toEqual({ ok: true, value: 0 });
  expect(shop.allegro.categoryCalls).toHaveLength(1);
  shop.allegro.before = () => OFFLINE;
  expect(await shop.sync.names()).toEqual({ ok: false, error: OFFLINE });
  shop.allegro.before = () => null;
  await shop.sync.names();
  expect(names(shop)).toHaveLength(3);
});
