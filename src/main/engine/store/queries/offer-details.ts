import type { Commands } from '../../../../shared/contract.ts';
import type { OfferDetails } from '../../../../shared/contract-offers.ts';
import type { OfferId, PublicationStatus } from '../../../../shared/domain/offer.ts';
import type { ReadDb } from '../handle.ts';
import { readHistory } from '../history.ts';
import { offerRows } from './offer-page.ts';

type Documents = {
  readonly row_id: number;
  readonly details_at: number | null;
  readonly listing: string | null;
  readonly details: string | null;
};

/** All that is known of one offer; null when it is not known here. */
export function showOffer(db: ReadDb, offerId: OfferId): OfferDetails | null {
  const found = db
    .select<Documents>(
      `SELECT b.row_id, b.details_at, l.document AS listing, d.document AS details FROM offer_base b
       LEFT JOIN offer_listing l ON l.row_id = b.row_id LEFT JOIN offer_details d ON d.row_id = b.row_id
       WHERE b.offer_id = ?`,
    )
    .get(offerId);
  if (found === undefined) return null;
  const [row] = offerRows(db, [found.row_id]);
  if (row === undefined) return null;
  return {
    row,
    listing: found.listing === null ? null : JSON.parse(found.listing),
    details: found.details === null ? null : JSON.parse(found.details),
    detailsAt: found.details_at,
    history: readHistory(db, found.row_id),
  };
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
