import Database from 'better-sqlite3';

export type BareRows = {
  /** The offer numbers of `limit` rows of the view from `index` on; every column of the grid is read. */
  page(index: number, limit: number): readonly string[];
  /** Changes of offers that were written so far. */
  writtenChanges(): number;
  close(): void;
};

const COLUMNS = `b.row_id, b.offer_id, b.title, b.price_minor, b.currency, b.stock, b.status, b.format,
  b.external_id, b.category_id, b.image_url, b.watchers, b.visits, b.sold, b.price_rule_id, b.is_fulfillment,
  b.is_business_only, b.ean`;

/** The rows of a view by one prepared statement in this thread: no host, no overlay of edits. */
export function bareRows(path: string, offerIds: readonly string[]): BareRows {
  const db = new Database(path, { readonly: true });
  db.pragma('cache_size = -32000');
  const numbers = db.prepare('SELECT offer_id, row_id FROM offer_base').raw().all() as [string, number][];
  const rowIdOf = new Map(numbers);
  const rowIds = offerIds.map((offerId) => rowIdOf.get(offerId));
  const rows = db.prepare<[string], { readonly offer_id: string }>(
    `SELECT ${COLUMNS} FROM json_each(?) j JOIN offer_base b ON b.row_id = j.value ORDER BY j.key`,
  );
  const changes = db.prepare<[], number>('SELECT max(history_id) FROM offer_history').pluck();
  return {
    page: (index, limit) =>
      rows.all(JSON.stringify(rowIds.slice(index, index + limit))).map((row) => row.offer_id),
    writtenChanges: () => changes.get() ?? 0,
    close: () => void db.close(),
  };
}
