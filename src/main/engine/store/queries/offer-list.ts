import type { OfferQuery, OfferSort } from '../../../../shared/contract-offers.ts';
import type { OfferRow } from '../../../../shared/domain/offer.ts';
import type { ReadDb, Value } from '../handle.ts';
import { isWholeSku } from './codes-first.ts';
import { type Filter, toFilter } from './offer-filter.ts';
import { DEFAULT_SORT, orderBy, sortKey } from './offer-order.ts';
import { offerRows } from './offer-page.ts';

type Position = { readonly key: string | number | null; readonly rowId: number };

/** The next `limit` offers after a cursor that an earlier list gave; null when the cursor is none of ours. */
export function listOffers(
  db: ReadDb,
  query: OfferQuery & { readonly after: string | null; readonly limit: number },
): { readonly offers: readonly OfferRow[]; readonly next: string | null } | null {
  const sort = query.sort ?? DEFAULT_SORT;
  const after = query.after === null ? null : decode(query.after);
  if (query.after !== null && after === null) return null;
  const filter = toFilter(query, isWholeSku(db, query.text ?? ''));
  const beyond = after === null ? { where: '1', values: [] } : beyondPosition(sort, after);
  const found = db
    .select<Position>(
      `SELECT o.row_id AS rowId, ${sortKey(sort)} AS key FROM offer o
       WHERE ${filter.where} AND ${beyond.where} ${orderBy(sort)} LIMIT ?`,
    )
    .all(...filter.values, ...beyond.values, query.limit);
  const last = found.at(-1);
  return {
    offers: offerRows(
      db,
      found.map((row) => row.rowId),
    ),
    next: last === undefined || found.length < query.limit ? null : encode(last),
  };
}

/** Rows without a key come first going up and last going down. */
function beyondPosition(sort: OfferSort, { key, rowId }: Position): Filter {
  const column = sortKey(sort);
  const values: Value[] = key === null ? [rowId] : [key, rowId];
  if (sort.direction === 'up') {
    if (key !== null) return { where: `(${column}, o.row_id) > (?, ?)`, values };
    return { where: `(${column} IS NOT NULL OR o.row_id > ?)`, values };
  }
  if (key !== null) return { where: `(${column} IS NULL OR (${column}, o.row_id) < (?, ?))`, values };
  return { where: `${column} IS NULL AND o.row_id < ?`, values };
}

function encode(position: Position): string {
  return Buffer.from(JSON.stringify([position.key, position.rowId])).toString('base64url');
}

function decode(cursor: string): Position | null {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(parsed)) return null;
    const [key, rowId] = parsed as unknown[];
    const isKey = key === null || typeof key === 'string' || typeof key === 'number';
    return isKey && typeof rowId === 'number' ? { key, rowId } : null;
  } catch {
    return null;
  }
}
