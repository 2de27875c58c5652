import type { OfferRow } from '../../../../shared/domain/offer.ts';
import { type PendingEdit, overlay } from '../../../../shared/domain/overlay.ts';
import type { ReadDb } from '../handle.ts';
import { BASE_COLUMNS, type BaseColumns, toBase } from '../offer-columns.ts';
import { pendingEdits } from '../pending-edits.ts';

/**
 * The grid's lines of these rows, in their order: base with pending edits, and how each edited field
 * stands.
 */
export function offerRows(db: ReadDb, rowIds: readonly number[]): OfferRow[] {
  const rows = db
    .select<BaseColumns>(
      `SELECT ${BASE_COLUMNS} FROM json_each(?) j JOIN offer_base b ON b.row_id = j.value ORDER BY j.key`,
    )
    .all(JSON.stringify(rowIds));
  const edits = pendingEdits(db, JSON.stringify(rows.map((row) => row.offer_id)));
  return rows.map((row) => toOfferRow(row, edits.get(row.offer_id) ?? []));
}

function toOfferRow(row: BaseColumns, edits: readonly PendingEdit[]): OfferRow {
  const { shown, marks } = overlay(toBase(row), edits);
  const { marketplaceId: _marketplace, files: _files, ...line } = shown;
  return { ...line, ean: row.ean, pending: marks };
}
