import { beforeAll, expect, test } from 'vitest';
import type { OfferQuery } from '../../src/shared/contract-offers.ts';
import type { WriteDb } from '../../src/main/engine/store/handle.ts';
import { openSerialised } from '../../src/main/engine/store/open.ts';
import { categoriesToRead, shopCategories } from '../../src/main/engine/store/queries/categories.ts';
import { missingCodes } from '../../src/main/engine/store/queries/missing-codes.ts';
import { toFilter } from '../../src/main/engine/store/queries/offer-filter.ts';
import { listOffers } from '../../src/main/engine/store/queries/offer-list.ts';
import { orderBy } from '../../src/main/engine/store/queries/offer-order.ts';
import { offerRows } from '../../src/main/engine/store/queries/offer-page.ts';
import { findRowIds, offerIdsOf } from '../../src/main/engine/store/queries/offer-view.ts';

const MANY = 100_000;
let db: WriteDb;

/** Rows written straight into the tables: what is tried is the reading. */
beforeAll(() => {
  const opened = openSerialised(null);
  if (!opened.ok) throw new Error(opened.error.message);
  db = opened.value;
  const numbers = `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${MANY})`;
  db.transaction(() => {
    db.modify(
      `INSERT INTO offer_base (row_id, offer_id, title, price_minor, currency, stock, status, format,
         is_fulfillment, is_business_only, marketplace_id, checked_at)
       ${numbers} SELECT i, CAST(7000000000 + i AS TEXT), 'Lampa ' || i, (i * 7919) % 100003, 'PLN', i % 50,
         'ACTIVE', 'BUY_NOW', 0, 0, 'allegro-pl', 0 FROM n`,
    ).run();
    db.modify(
      `INSERT INTO offer (row_id, offer_id, title, title_key, price_minor, currency, stock, status,
         external_id, ean, category_id, category_key)
       SELECT row_id, offer_id, title, lower(title), price_minor, currency, stock, status,
         'SKU-' || row_id, CAST(5900000000000 + row_id AS TEXT), row_id % 200, 'name ' || (row_id % 200)
       FROM offer_base`,
    ).run();
    db.modify(`INSERT INTO offer_search (rowid, text) SELECT row_id, 'lampa ' || row_id FROM offer`).run();
    db.modify('INSERT INTO offer_code (row_id, codes) SELECT row_id, offer_id FROM offer').run();
  });
});

test('a view of a hundred thousand rows is whole, in order, and jumps anywhere', () => {
  const rowIds = findRowIds(db, { sort: { by: 'price', direction: 'up' } });
  expect(rowIds).toHaveLength(MANY);
  expect(new Set(rowIds).size).toBe(MANY);
  for (const index of [0, 50_000, 99_900]) {
    const prices = offerRows(db, [...rowIds.subarray(index, index + 100)]).map(
      (row) => row.price?.amountMinor ?? -1,
    );
    expect(prices).toHaveLength(100);
    expect(prices).toEqual(prices.toSorted((left, right) => left - right));
  }
  expect(offerIdsOf(db, rowIds)).toHaveLength(MANY);
});

test('a fragment of a number finds its offers among a hundred thousand', () => {
  expect(offerIdsOf(db, findRowIds(db, { text: '0054321' }))).toEqual(['7000054321']);
  expect(findRowIds(db, { text: 'lampa 9999' }).length).toBeGreaterThan(10);
});

test('pages by key follow the index, whatever is sorted by', () => {
  for (const by of ['price', 'title', 'stock', 'offerId', 'externalId', 'category', 'status'] as const) {
    const sort = { by, direction: 'down' } as const;
    const plan = db
      .select<{ detail: string }>(`EXPLAIN QUERY PLAN SELECT o.row_id FROM offer o ${orderBy(sort)} LIMIT 1`)
      .all();
    expect(plan.map((step) => step.detail).join()).not.toContain('TEMP B-TREE');
  }
  const first = listOffers(db, { after: null, limit: 200 });
  const second = listOffers(db, { after: first?.next ?? null, limit: 200 });
  expect(first?.offers.at(-1)?.offerId).toBe('7000099801');
  expect(second?.offers.at(0)?.offerId).toBe('7000099800');
});

test.each<[string, OfferQuery, string]>([
  ['a pasted list', { codes: ['SKU-77', '5900000000078', '7000000079', 'none'] }, 'offer_external_id'],
  ['a category', { categoryId: '7' }, 'offer_category'],
  ['a price', { priceFromMinor: 5000, priceToMinor: 5010 }, 'offer_price'],
  ['needing the seller', { needsYou: true }, 'edit_state'],
])('among a hundred thousand, those of %s are looked up, not gone through', (_, query, index) => {
  const { where, values } = toFilter(query);
  const plan = db
    .select<{ detail: string }>(`EXPLAIN QUERY PLAN SELECT o.row_id FROM offer o WHERE ${where}`)
    .all(...values)
    .map(({ detail }) => detail);
  expect(plan.join('\n')).toContain(index);
  if (query.needsYou !== true) expect(plan.filter((step) => /^SCAN (o|x|b)\b/.test(step))).toEqual([]);
});

test('a list of thousands pasted from a spreadsheet is found whole, and what is missing is named', () => {
  const codes = Array.from({ length: 6000 }, (_, index) =>
    index % 3 === 0 ? `SKU-${index + 1}` : index % 3 === 1 ? `${5_900_000_000_001 + index}` : `none-${index}`,
  );
  expect(findRowIds(db, { codes })).toHaveLength(4000);
  expect(missingCodes(db, codes)).toHaveLength(2000);
});

test('the categories of a hundred thousand offers are found by jumps through their index', () => {
  expect(categoriesToRead(db, 0, 1000)).toHaveLength(200);
  expect(shopCategories(db).every(({ offers }) => offers === MANY / 200)).toBe(true);
});
