import { expect, test } from 'vitest';
import { recordListed } from '../../src/main/engine/store/record-offers.ts';
import {
  categoriesToRead,
  recordCategory,
  shopCategories,
} from '../../src/main/engine/store/queries/categories.ts';
import { itemTitles } from '../../src/main/engine/store/queries/item-titles.ts';
import { findRowIds, offerIdsOf } from '../../src/main/engine/store/queries/offer-view.ts';
import { NOW, offerOf, storedShop } from '../support/stored-shop.ts';

const DAY_MS = 24 * 60 * 60_000;

const shop = () =>
  storedShop([
    offerOf('1', { categoryId: '11' }),
    offerOf('2', { categoryId: '12' }),
    offerOf('3', { categoryId: '12' }),
    offerOf('4', { categoryId: null }),
  ]);

test('asks for the categories of offers, then for those above, and again when they are old', () => {
  const db = shop();
  expect(categoriesToRead(db, NOW - DAY_MS, 9).toSorted()).toEqual(['11', '12']);
  recordCategory(db, { categoryId: '11', name: 'Lampy', parentId: '1' }, NOW);
  recordCategory(db, { categoryId: '12', name: 'Krzesła', parentId: '1' }, NOW);
  expect(categoriesToRead(db, NOW - DAY_MS, 9)).toEqual(['1']);
  recordCategory(db, { categoryId: '1', name: 'Dom', parentId: null }, NOW);
  expect(categoriesToRead(db, NOW - DAY_MS, 9)).toEqual([]);
  expect(categoriesToRead(db, NOW, 2)).toHaveLength(2);
  expect(shopCategories(db)).toEqual([
    { categoryId: '1', name: 'Dom', parentId: null, offers: 0 },
    { categoryId: '12', name: 'Krzesła', parentId: '1', offers: 2 },
    { categoryId: '11', name: 'Lampy', parentId: '1', offers: 1 },
  ]);
});

test('a category that Allegro does not know keeps its number, and a name once known stays', () => {
  const db = shop();
  recordCategory(db, { categoryId: '11', name: null, parentId: null }, NOW);
  recordCategory(db, { categoryId: '12', name: 'Lampy', parentId: '1' }, NOW);
  recordCategory(db, { categoryId: '12', name: null, parentId: null }, NOW + 1);
  expect(shopCategories(db)).toMatchObject([
    { categoryId: '12', name: 'Lampy', parentId: '1' },
    { categoryId: '1', name: null },
    { categoryId: '11', name: null },
  ]);
});

test('offers follow a new name of their category, and come to it named', () => {
  const db = shop();
  recordCategory(db, { categoryId: '11', name: 'Lampy', parentId: null }, NOW);
  recordCategory(db, { categoryId: '12', name: 'Krzesła', parentId: null }, NOW);
  const order = () => offerIdsOf(db, findRowIds(db, { sort: { by: 'category', direction: 'up' } }));
  expect(order()).toEqual(['4', '2', '3', '1']);
  recordCategory(db, { categoryId: '12', name: 'Łóżka', parentId: null }, NOW);
  expect(order()).toEqual(['4', '1', '2', '3']);
  const moved = [offerOf('5', { categoryId: '11' }), offerOf('4', { categoryId: '12' })];
  recordListed(
    db,
    moved.map((base) => ({ base, listing: JSON.stringify(base) })),
    { now: NOW + 1, run: 2, cause: 'listing' },
  );
  expect(order()).toEqual(['1', '5', '2', '3', '4']);
});

test('a category that was read with the offers is called by its name before anybody opens the tree', () => {
  const db = shop();
  recordCategory(db, { categoryId: '11', name: 'Lampy', parentId: '1' }, NOW);
  recordCategory(db, { categoryId: '12', name: null, parentId: null }, NOW);
  expect([...itemTitles(db, 'categories', ['11', '12', '13'])]).toEqual([['11', 'Lampy']]);
  expect([...itemTitles(db, 'contacts', ['11'])]).toEqual([]);
});
