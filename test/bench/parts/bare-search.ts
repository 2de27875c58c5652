import Database from 'better-sqlite3';
import type { OfferQuery } from '../../../src/shared/contract-offers.ts';
import { toFilter } from '../../../src/main/engine/store/queries/offer-filter.ts';

const COLUMNS = `b.row_id, b.offer_id, b.title, b.price_minor, b.currency, b.stock, b.status, b.format,
  b.external_id, b.category_id, b.image_url, b.watchers, b.visits, b.sold, b.price_rule_id, b.is_fulfillment,
  b.is_business_only, b.ean`;

type Found = { readonly total: number; readonly first: string | null };

export type BareSearch = { search(query: OfferQuery, limit: number): Found; close(): void };

/** All rows of a query by title, and the first of them read whole: two statements in this thread. */
export function bareSearch(path: string): BareSearch {
  const db = new Database(path, { readonly: true });
  db.pragma('cache_size = -32000');
  const rows = db.prepare<[string], { readonly offer_id: string }>(
    `SELECT ${COLUMNS} FROM json_each(?) j JOIN offer_base b ON b.row_id = j.value ORDER BY j.key`,
  );
  return {
    search(query, limit) {
      const { where, values } = toFilter(query);
      const sql = `SELECT o.row_id FROM offer o WHERE ${where} ORDER BY o.title_key, o.row_id`;
      const rowIds = db
        .prepare(sql)
        .pluck()
        .all(...values);
      const [first] = rows.all(JSON.stringify(rowIds.slice(0, limit)));
      return { total: rowIds.length, first: first?.offer_id ?? null };
    },
    close: () => void db.close(),
  };
}
