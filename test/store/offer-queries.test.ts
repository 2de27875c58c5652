import { expect, test } from 'vitest';
import { offersReadHandlers } from '../../src/main/engine/commands/offers-read.ts';
import { recordListed } from '../../src/main/engine/store/record-offers.ts';
import { reproject } from '../../src/main/engine/store/project.ts';
import { offerIdsOf, findRowIds } from '../../src/main/engine/store/queries/offer-view.ts';
import type { OfferQuery } from '../../src/shared/contract-offers.ts';
import { createVirtualClock } from '../support/virtual-clock.ts';
import { NOW, offerOf, pln, set, storedShop } from '../support/stored-shop.ts';
import { draftEdit } from './draft-edit.ts';

const SHOP = [
  offerOf('7700000001', {
    title: 'Łóżko dębowe 140x200',
    price: pln(150_000),
    stock: 2,
    externalId: 'LOZ-001/A',
  }),
  offerOf('7700000012', {
    title: 'Lampa żółta',
    price: pln(9900),
    stock: 0,
    status: 'ENDED',
    externalId: null,
  }),
  offerOf('7700000103', {
    title: 'Lampka nocna',
    price: null,
    stock: null,
    status: 'INACTIVE',
    externalId: 'lmp-3',
  }),
  offerOf('7700000204', { title: 'Krzesło dębowe', price: pln(30_000), stock: 15, categoryId: '99' }),
  offerOf('900000005', { title: 'Żarówka', price: pln(9900), stock: 15, status: 'ARCHIVED' }),
];

const byId = { by: 'offerId', direction: 'up' } as const;

test.each<[string, OfferQuery, string[]]>([
  ['words by their beginning, folded', { text: 'LOZ deb' }, ['7700000001']],
  ['a Polish word typed without its marks', { text: 'zolta' }, ['7700000012']],
  ['a Polish word typed with them', { text: 'Żółta' }, ['7700000012']],
  ['the same beginning', { text: 'lamp' }, ['7700000012', '7700000103']],
  ['a SKU with its punctuation', { text: 'LOZ-001/A' }, ['7700000001']],
  ['a SKU without', { text: 'loz001a' }, ['7700000001']],
  ['a fragment of an offer number', { text: '0010' }, ['7700000103']],
  ['a number of a title', { text: '140' }, ['7700000001']],
  ['nothing but punctuation: all', { text: '?!' }, SHOP.map((offer) => offer.offerId)],
  ['a word that is nowhere', { text: 'szafa' }, []],
  ['quotes and operators are only text', { text: '"lampa" OR NOT *' }, []],
  ['statuses', { statuses: ['ENDED', 'INACTIVE'] }, ['7700000012', '7700000103']],
  [
    'prices within',
    { priceFromMinor: 9900, priceToMinor: 30_000 },
    ['7700000012', '7700000204', '900000005'],
  ],
  ['stock within', { stockFrom: 1, stockTo: 14 }, ['7700000001']],
  ['a category', { categoryId: '99' }, ['7700000204']],
  ['external ids', { externalIds: ['lmp-3', 'LOZ-001/A', 'none'] }, ['7700000001', '7700000103']],
  ['offer numbers', { offerIds: ['900000005', '1'] }, ['900000005']],
  ['several at once', { text: 'lampa', statuses: ['ACTIVE'] }, []],
])('finds by %s', (_, query, expected) => {
  const db = storedShop(SHOP);
  const found = offerIdsOf(db, findRowIds(db, { ...query, sort: byId }));
  expect(found.toSorted()).toEqual(expected.toSorted());
});

const CODES = [
  offerOf('7745694001', { title: 'A', externalId: 'SKU-1' }),
  offerOf('7700000002', { title: 'B', externalId: 'SKU-56940' }),
  offerOf('7700000003', { title: 'C sku-5694', externalId: null }),
  offerOf('7700000004', { title: 'D', externalId: 'SKU-5694' }),
  offerOf('5694', { title: 'E', externalId: '5694-X' }),
];

test.each<[string, string, string]>([
  ['a whole SKU is one code', 'sku-5694', 'DB'],
  ['the beginning of a SKU, which is also its parts', 'SKU-569', 'BDAC'],
  ['without punctuation: the SKU, those that begin so, the others', 'sku5694', 'DB'],
  ['a number: its offer, then the others', '5694', 'EABCD'],
  ['the beginning of a SKU', 'sku', 'ABDC'],
])('puts codes first: %s', (_, text, expected) => {
  const db = storedShop(CODES);
  const sort = { by: 'title', direction: 'up' } as const;
  const found = offerIdsOf(db, findRowIds(db, { text, codesFirst: true, sort }));
  const titleOf = (offerId: string) => CODES.find((offer) => offer.offerId === offerId)?.title[0];
  expect(found.map(titleOf).join('')).toBe(expected);
});

test.each<[NonNullable<OfferQuery['sort']>, string[]]>([
  [{ by: 'price', direction: 'up' }, ['103', '012', '005', '204', '001']],
  [{ by: 'price', direction: 'down' }, ['001', '204', '005', '012', '103']],
  [{ by: 'title', direction: 'up' }, ['204', '012', '103', '001', '005']],
  [{ by: 'offerId', direction: 'up' }, ['005', '001', '012', '103', '204']],
  [{ by: 'stock', direction: 'down' }, ['005', '204', '001', '012', '103']],
])('sorts by %j, ties by row', (sort, expected) => {
  const db = storedShop(SHOP);
  expect(offerIdsOf(db, findRowIds(db, { sort })).map((offerId) => offerId.slice(-3))).toEqual(expected);
});

test.each([byId, { by: 'price', direction: 'up' }, { by: 'price', direction: 'down' }] as const)(
  'a list by key in pages of two is the view in one piece: %j',
  async (sort) => {
    const db = storedShop(SHOP);
    const handlers = offersReadHandlers({ db, clock: createVirtualClock() });
    const listed: string[] = [];
    let after: string | null = null;
    do {
      const page = await handlers['offers.list']({ sort, after, limit: 2 });
      if (!page.ok) throw new Error(page.error.message);
      listed.push(...page.value.offers.map((offer) => offer.offerId));
      after = page.value.next;
    } while (after !== null);
    expect(listed).toEqual(offerIdsOf(db, findRowIds(db, { sort })));
  },
);

test('an open view keeps its rows and order while a sync writes; what they show is fresh', async () => {
  const db = storedShop(SHOP);
  const handlers = offersReadHandlers({ db, clock: createVirtualClock() });
  const view = await handlers['offers.open']({ sort: { by: 'price', direction: 'down' } });
  if (!view.ok) throw new Error(view.error.message);
  const changed = offerOf('7700000001', { price: pln(1), title: 'Przecena' });
  recordListed(
    db,
    [changed, offerOf('5')].map((base) => ({ base, listing: JSON.stringify(base) })),
    { now: NOW + 1, run: 2, cause: 'listing' },
  );
  draftEdit(db, '7700000204', 'stock', set(3));
  reproject(db, ['7700000204']);
  const page = await handlers['offers.page']({ viewId: view.value.viewId, index: 0, limit: 2 });
  expect(page).toMatchObject({
    ok: true,
    value: {
      total: 5,
      rows: [
        { offerId: '7700000001', price: pln(1), title: 'Przecena' },
        { offerId: '7700000204', stock: 3, pending: [{ field: 'stock', base: 15, shown: 3 }] },
      ],
    },
  });
});

test('a view of long ago or of another session, a bad cursor and an unknown offer are said so', async () => {
  const db = storedShop(SHOP);
  const handlers = offersReadHandlers({ db, clock: createVirtualClock() });
  const first = await handlers['offers.open']({});
  for (let times = 0; times < 24; times += 1) await handlers['offers.open']({});
  if (!first.ok) throw new Error(first.error.message);
  const { viewId } = first.value;
  const kind = (result: { ok: boolean; error?: { kind: string } }) => (result.ok ? 'ok' : result.error?.kind);
  expect(kind(await handlers['offers.page']({ viewId, index: 0, limit: 1 }))).toBe('not-found');
  expect(kind(await handlers['offers.ids']({ viewId: 'other-1' }))).toBe('not-found');
  expect(kind(await handlers['offers.list']({ after: 'rubbish', limit: 1 }))).toBe('bad-input');
  expect(kind(await handlers['offers.show']({ offerId: '404' }))).toBe('not-found');
});

test('counts are by what is shown', async () => {
  const db = storedShop(SHOP);
  draftEdit(db, '7700000012', 'publication', set('ACTIVE'));
  reproject(db, ['7700000012']);
  const handlers = offersReadHandlers({ db, clock: createVirtualClock() });
  expect(await handlers['offers.counts']({})).toEqual({
    ok: true,
    value: { total: 5, byStatus: { ACTIVE: 3, INACTIVE: 1, ARCHIVED: 1 } },
  });
});

test('a view that is opened brings its first rows along where they are asked for', async () => {
  const handlers = offersReadHandlers({ db: storedShop(SHOP), clock: createVirtualClock() });
  const view = await handlers['offers.open']({ sort: { by: 'price', direction: 'down' }, firstRows: 3 });
  if (!view.ok) throw new Error(view.error.message);
  const page = await handlers['offers.page']({ viewId: view.value.viewId, index: 0, limit: 3 });
  if (!page.ok) throw new Error(page.error.message);
  expect(view.value.rows).toHaveLength(3);
  expect(view.value.rows).toEqual(page.value.rows);
});
