import { beforeAll, expect, test } from 'vitest';
import type { WriteDb } from '../../src/main/engine/store/handle.ts';
import { openSerialised } from '../../src/main/engine/store/open.ts';
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
      `INSERT INTO offer (row_id, offer_id, title, title_key, price_minor, currency, stock, status)
       SELECT row_id, offer_id, title, lower(title), price_minor, currency, stock, status FROM offer_base`,
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
