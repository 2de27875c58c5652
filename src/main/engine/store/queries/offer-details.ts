import type { Commands } from '../../../../shared/contract.ts';
import type { OfferId, OfferRow, PublicationStatus } from '../../../../shared/domain/offer.ts';
import type { AppError } from '../../../../shared/errors.ts';
import type { ReadDb } from '../handle.ts';
import { type HistoryEntry, readHistory } from '../history.ts';
import { offerRows } from './offer-page.ts';

export type StoredOffer = {
  readonly row: OfferRow;
  /** Allegro's own documents, as they came; null: never fetched. */
  readonly listing: unknown;
  readonly details: unknown;
  readonly detailsAt: number | null;
  /** Whether the details are to be fetched, for the first time or again. */
  readonly isWanted: boolean;
  /** Why Allegro did not show them when it was asked last. */
  readonly detailsError: AppError | null;
  readonly firstSeenAt: number;
  /** Newest first. */
  readonly history: readonly HistoryEntry[];
};

type Columns = {
  readonly row_id: number;
  readonly details_at: number | null;
  readonly details_wanted: number;
  readonly details_error: string | null;
  readonly first_seen_at: number;
  readonly listing: string | null;
  readonly details: string | null;
};

/** All that is known of one offer; null when it is not known here. */
export function showOffer(db: ReadDb, offerId: OfferId): StoredOffer | null {
  const found = db
    .select<Columns>(
      `SELECT b.row_id, b.details_at, b.details_wanted, b.details_error,
         coalesce(b.first_seen_at, b.checked_at) AS first_seen_at,
         l.document AS listing, d.document AS details FROM offer_base b
       LEFT JOIN offer_listing l ON l.row_id = b.row_id LEFT JOIN offer_details d ON d.row_id = b.row_id
       WHERE b.offer_id = ?`,
    )
    .get(offerId);
  if (found === undefined) return null;
  const [row] = offerRows(db, [found.row_id]);
  if (row === undefined) return null;
  return {
    row,
    listing: parsed(found.listing),
    details: parsed(found.details),
    detailsAt: found.details_at,
    isWanted: found.details_wanted > 0,
    detailsError: parsed(found.details_error) as AppError | null,
    firstSeenAt: found.first_seen_at,
    history: readHistory(db, found.row_id),
  };
}

function parsed(text: string | null): unknown {
  return text === null ? null : JSON.parse(text);
}

export function countOffers(db: ReadDb): Commands['offers.counts']['out'] {
  const rows = db
    .select<{ status: PublicationStatus; count: number }>(
      'SELECT status, count(*) AS count FROM offer GROUP BY status',
    )
    .all();
  return {
    total: rows.reduce((sum, row) => sum + row.count, 0),
    byStatus: Object.fromEntries(rows.map((row) => [row.status, row.count])),
  };
}
