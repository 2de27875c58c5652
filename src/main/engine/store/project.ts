import { titleKey } from '../../../shared/domain/fold.ts';
import type { OfferBase, OfferId } from '../../../shared/domain/offer.ts';
import { overlay } from '../../../shared/domain/overlay.ts';
import type { Value, WriteDb } from './handle.ts';
import { BASE_COLUMNS, type BaseColumns, toBase } from './offer-columns.ts';
import { pendingEdits } from './pending-edits.ts';
import { type Kept, raiseRevision } from './revisions.ts';
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

const ROWS_AT_ONCE = 500;

/**
 * Makes the grid's lines of these offers again from base and pending edits. To be called where the edits
 * are written. `step` hears how many are done.
 */
export function reproject(
  db: WriteDb,
  offerIds: readonly OfferId[],
  step: (done: number) => void = () => {},
): void {
  // In the order in which they lie in the file, so that each of its pages is gone through once.
  const rowIds = db
    .pluck<number>(
      'SELECT b.row_id FROM json_each(?) j JOIN offer_base b ON b.offer_id = j.value ORDER BY b.row_id',
    )
    .all(JSON.stringify(offerIds));
  for (let first = 0; first < rowIds.length; first += ROWS_AT_ONCE) {
    step(first);
    const rows = db
      .select<BaseColumns>(
        `SELECT ${BASE_COLUMNS} FROM json_each(?) j JOIN offer_base b ON b.row_id = j.value`,
      )
      .all(JSON.stringify(rowIds.slice(first, first + ROWS_AT_ONCE)));
    project(
      db,
      rows.map((row) => ({ rowId: row.row_id, base: toBase(row), ean: row.ean, newWords: false })),
    );
  }
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
  const changed = new Set<Kept>();
  for (const row of rows) {
    const own = edits.get(row.base.offerId) ?? [];
    const after = toLine(row.rowId, overlay(row.base, own).shown, row.ean, own.length);
    const before = lines.get(row.rowId);
    if (before === undefined) insertLine(db, row, after);
    const outdated = before === undefined ? EVERYTHING : updateLine(db, row, before, after);
    for (const kept of outdated) changed.add(kept);
  }
  for (const kept of changed) raiseRevision(db, kept);
}

const EVERYTHING: readonly Kept[] = ['titles', 'words'];

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

const CATEGORY_KEY = '(SELECT name_key FROM category WHERE category_id = ?)';

function insertLine(db: WriteDb, row: ToProject, line: Line): void {
  db.modify(
    `INSERT INTO offer (offer_id, title, title_key, price_minor, currency, stock, status, external_id, ean,
       category_id, pending_count, watchers, visits, sold, row_id, category_key)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ${CATEGORY_KEY})`,
  ).run(
    line.offer_id,
    line.title,
    titleKey(line.title),
    ...SHOWN_COLUMNS.map((column) => line[column]),
    ...COUNT_COLUMNS.map((column) => line[column]),
    row.rowId,
    line.category_id,
  );
  addToSearch(db, row.rowId, toSearched(line), row.newWords);
}

function updateLine(db: WriteDb, row: ToProject, before: Line, after: Line): readonly Kept[] {
  const changed = CHANGING_COLUMNS.filter((column) => after[column] !== before[column]);
  if (changed.length > 0) writeColumns(db, row.rowId, changed, after);
  const isRenamed = after.title !== before.title;
  if (!row.newWords && !isRenamed && !differ(codesOf(before), codesOf(after))) return [];
  updateSearch(db, row.rowId, toSearched(before), toSearched(after), row.newWords);
  return isRenamed ? ['titles', 'words'] : ['words'];
}

const SHOWN_COLUMNS = [
  'price_minor',
  'currency',
  'stock',
  'status',
  'external_id',
  'ean',
  'category_id',
  'pending_count',
] as const;

const COUNT_COLUMNS = ['watchers', 'visits', 'sold'] as const;

const CHANGING_COLUMNS = ['title', ...SHOWN_COLUMNS, ...COUNT_COLUMNS] as const;

/** An index is written anew for each column that is named, whether or not its value is another. */
function writeColumns(
  db: WriteDb,
  rowId: number,
  columns: readonly (typeof CHANGING_COLUMNS)[number][],
  line: Line,
): void {
  const places = columns.map((column) => `${column} = ?`);
  const values: Value[] = columns.map((column) => line[column]);
  if (columns.includes('title')) {
    places.push('title_key = ?');
    values.push(titleKey(line.title));
  }
  if (columns.includes('category_id')) {
    places.push(`category_key = ${CATEGORY_KEY}`);
    values.push(line.category_id);
  }
  db.modify(`UPDATE offer SET ${places.join(', ')} WHERE row_id = ?`).run(...values, rowId);
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
