import { titleKey } from '../../../shared/domain/fold.ts';
import type { OfferBase, OfferId } from '../../../shared/domain/offer.ts';
import { overlay } from '../../../shared/domain/overlay.ts';
import type { Value, WriteDb } from './handle.ts';
import { BASE_COLUMNS, type BaseColumns, toBase } from './offer-columns.ts';
import { pendingEdits } from './pending-edits.ts';
import { addToSearch, updateSearch } from './search-index.ts';

/**
 * A row whose base may have changed. `newWords`: its parameters' words did, so it is searched for
 * differently.
 */
export type ToProject = {
  readonly rowId: number;
  readonly base: OfferBase;
  readonly ean: string | null;
  readonly newWords: boolean;
};

/**
 * Makes the grid's lines of these offers again from base and pending edits. To be called where the edits
 * are written.
 */
export function reproject(db: WriteDb, offerIds: readonly OfferId[]): void {
  const rows = db
    .select<BaseColumns>(
      `SELECT ${BASE_COLUMNS} FROM json_each(?) j JOIN offer_base b ON b.offer_id = j.value`,
    )
    .all(JSON.stringify(offerIds));
  project(
    db,
    rows.map((row) => ({ rowId: row.row_id, base: toBase(row), ean: row.ean, newWords: false })),
  );
}

/**
 * Writes base + pending edits into `offer` and the search tables, as far as that differs from what is
 * there.
 */
export function project(db: WriteDb, rows: readonly ToProject[]): void {
  if (rows.length === 0) return;
  const edits = pendingEdits(db, JSON.stringify(rows.map((row) => row.base.offerId)));
  const lines = linesOf(
    db,
    rows.map((row) => row.rowId),
  );
  for (const row of rows) {
    const own = edits.get(row.base.offerId) ?? [];
    const after = toLine(row.rowId, overlay(row.base, own).shown, row.ean, own.length);
    const before = lines.get(row.rowId);
    if (before === undefined) insertLine(db, row, after);
    else updateLine(db, row, before, after);
  }
}

type LineColumn =
  | 'row_id'
  | 'offer_id'
  | 'title'
  | 'price_minor'
  | 'currency'
  | 'stock'
  | 'status'
  | 'external_id'
  | 'ean'
  | 'category_id'
  | 'watchers'
  | 'visits'
  | 'sold';

type Line = Pick<BaseColumns, LineColumn> & { readonly pending_count: number };

function linesOf(db: WriteDb, rowIds: readonly number[]): ReadonlyMap<number, Line> {
  const lines = db
    .select<Line>(
      `SELECT o.row_id, o.offer_id, o.title, o.price_minor, o.currency, o.stock, o.status, o.external_id,
         o.ean, o.category_id, o.pending_count, o.watchers, o.visits, o.sold
       FROM json_each(?) j JOIN offer o ON o.row_id = j.value`,
    )
    .all(JSON.stringify(rowIds));
  return new Map(lines.map((line) => [line.row_id, line]));
}

function toLine(rowId: number, shown: OfferBase, ean: string | null, pendingCount: number): Line {
  return {
    row_id: rowId,
    offer_id: shown.offerId,
    title: shown.title,
    price_minor: shown.price?.amountMinor ?? null,
    currency: shown.price?.currency ?? null,
    stock: shown.stock,
    status: shown.status,
    external_id: shown.externalId,
    ean,
    category_id: shown.categoryId,
    pending_count: pendingCount,
    watchers: shown.watchers,
    visits: shown.visits,
    sold: shown.sold,
  };
}

function insertLine(db: WriteDb, row: ToProject, line: Line): void {
  db.modify(
    `INSERT INTO offer (offer_id, title, title_key, price_minor, currency, stock, status, external_id, ean,
       category_id, pending_count, watchers, visits, sold, row_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    line.offer_id,
    line.title,
    titleKey(line.title),
    ...shownValues(line),
    ...countValues(line),
    row.rowId,
  );
  addToSearch(db, row.rowId, toSearched(line), row.newWords);
}

function updateLine(db: WriteDb, row: ToProject, before: Line, after: Line): void {
  const shown = shownValues(after);
  if (after.title !== before.title || differ(shown, shownValues(before))) {
    db.modify(
      `UPDATE offer SET title = ?, title_key = ?, price_minor = ?, currency = ?, stock = ?, status = ?,
         external_id = ?, ean = ?, category_id = ?, pending_count = ? WHERE row_id = ?`,
    ).run(after.title, titleKey(after.title), ...shown, row.rowId);
  }
  const counts = countValues(after);
  if (differ(counts, countValues(before))) {
    db.modify('UPDATE offer SET watchers = ?, visits = ?, sold = ? WHERE row_id = ?').run(
      ...counts,
      row.rowId,
    );
  }
  if (row.newWords || after.title !== before.title || differ(codesOf(before), codesOf(after))) {
    updateSearch(db, row.rowId, toSearched(before), toSearched(after), row.newWords);
  }
}

function shownValues(line: Line): Value[] {
  return [
    line.price_minor,
    line.currency,
    line.stock,
    line.status,
    line.external_id,
    line.ean,
    line.category_id,
    line.pending_count,
  ];
}

/** Not indexed, and they change daily. */
function countValues(line: Line): Value[] {
  return [line.watchers, line.visits, line.sold];
}

function codesOf(line: Line): Value[] {
  return [line.external_id, line.ean];
}

function toSearched(line: Line) {
  return { offerId: line.offer_id, title: line.title, externalId: line.external_id, ean: line.ean };
}

function differ(left: readonly Value[], right: readonly Value[]): boolean {
  return left.some((value, index) => value !== right[index]);
}
