import { beforeEach, expect, test } from 'vitest';
import type { WriteDb } from '../../src/main/engine/store/handle.ts';
import { reproject } from '../../src/main/engine/store/project.ts';
import { recordCategory } from '../../src/main/engine/store/queries/categories.ts';
import { listOffers } from '../../src/main/engine/store/queries/offer-list.ts';
import { missingCodes } from '../../src/main/engine/store/queries/missing-codes.ts';
import { findRowIds, offerIdsOf } from '../../src/main/engine/store/queries/offer-view.ts';
import type { OfferQuery } from '../../src/shared/contract-offers.ts';
import { NOW, offerOf, pln, set, storedShop } from '../support/stored-shop.ts';
import { draftEdit } from './draft-edit.ts';

const CZK = (amountMinor: number) => ({ amountMinor, currency: 'CZK' as const });

const SHOP = [
  offerOf('101', { price: pln(1000), stock: 0, externalId: 'A-1', categoryId: '30' }),
  offerOf('102', { price: pln(2000), stock: 5, externalId: 'a-1', categoryId: '31' }),
  offerOf('103', { price: CZK(1500), stock: 5, externalId: '5900000000015', categoryId: '40' }),
  offerOf('104', { price: null, stock: null, externalId: null, categoryId: '40' }),
];

let db: WriteDb;

beforeEach(() => {
  db = storedShop(SHOP);
  db.modify(`UPDATE offer SET ean = '5900000000022' WHERE offer_id = '104'`).run();
  for (const [categoryId, name, parentId] of [
    ['30', 'Lampy', '3'],
    ['31', 'Żarówki', '30'],
    ['40', 'Łóżka', '3'],
    ['3', 'Dom', null],
  ] as const)
    recordCategory(db, { categoryId, name, parentId }, NOW);
  draftEdit(db, '102', 'title', set('Refused title of a lamp'));
  draftEdit(db, '103', 'title', set('Another title of a lamp'));
  db.modify(`UPDATE edit SET state = 'refused' WHERE object_id = '102'`).run();
  reproject(db, ['102', '103']);
});

const find = (query: OfferQuery) => offerIdsOf(db, findRowIds(db, query)).toSorted();

test.each<[string, OfferQuery, string[]]>([
  ['prices are złoty where no currency is named', { priceFromMinor: 0 }, ['101', '102']],
  ['a price up to, in złoty', { priceToMinor: 1500, priceCurrency: 'PLN' }, ['101']],
  ['prices in another currency', { priceFromMinor: 1000, priceCurrency: 'CZK' }, ['103']],
  ['a currency without amounts filters nothing', { priceCurrency: 'EUR' }, ['101', '102', '103', '104']],
  ['no pieces left', { stockFrom: 0, stockTo: 0 }, ['101']],
  ['a category with those below it', { categoryId: '30' }, ['101', '102']],
  ['a department', { categoryId: '3' }, ['101', '102', '103', '104']],
  ['the lowest category', { categoryId: '31' }, ['102']],
  ['a category that nothing is known of', { categoryId: '99' }, []],
  [
    'SKU, EAN and offer number in one list',
    { codes: ['A-1', '5900000000022', '102', 'none'] },
    ['101', '102', '104'],
  ],
  ['a SKU that looks like an EAN', { codes: ['5900000000015'] }, ['103']],
  ['an empty list: none', { codes: [] }, []],
  ['unsent changes', { unsentOnly: true }, ['102', '103']],
  ['refused changes only', { needsYou: true }, ['102']],
  [
    'several at once',
    { codes: ['101', '102', '103'], categoryId: '3', priceFromMinor: 1500, stockFrom: 1, unsentOnly: true },
    ['102'],
  ],
])('finds by %s', (_, query, expected) => {
  expect(find(query)).toEqual(expected);
});

test('tells which of a pasted list are nowhere, in their order', () => {
  expect(missingCodes(db, ['zzz', 'A-1', '104', 'b-9', '5900000000022'])).toEqual(['zzz', 'b-9']);
});

test('categories are sorted by their names as Polish does, and the unsent mark by how many', () => {
  const order = (sort: NonNullable<OfferQuery['sort']>) => offerIdsOf(db, findRowIds(db, { sort }));
  expect(order({ by: 'category', direction: 'up' })).toEqual(['101', '103', '104', '102']);
  expect(order({ by: 'category', direction: 'down' })).toEqual(['102', '104', '103', '101']);
  expect(order({ by: 'unsent', direction: 'down' })).toEqual(['103', '102', '104', '101']);
});

test.each(['category', 'unsent', 'watchers'] as const)('a list by key of %s is the view', (by) => {
  for (const direction of ['up', 'down'] as const) {
    const sort = { by, direction };
    const listed: string[] = [];
    let after: string | null = null;
    do {
      const page: ReturnType<typeof listOffers> = listOffers(db, { sort, after, limit: 3 });
      listed.push(...(page?.offers ?? []).map((offer) => offer.offerId));
      after = page?.next ?? null;
    } while (after !== null);
    expect(listed).toEqual(offerIdsOf(db, findRowIds(db, { sort })));
  }
});
