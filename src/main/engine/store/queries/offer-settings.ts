import {
  CHOSEN_FIELDS,
  type OfferSettings,
  placeInDocument,
} from '../../../../shared/domain/offer-settings.ts';
import type { OfferId } from '../../../../shared/domain/offer.ts';
import type { ReadDb } from '../handle.ts';

const COLUMNS = CHOSEN_FIELDS.map(
  (field) => `json_extract(d.document, '$.${placeInDocument(field)}') AS ${field}`,
).join(', ');

/** The settings that an offer's details last named; null while they were never fetched. */
export function offerSettings(db: ReadDb, offerId: OfferId): OfferSettings | null {
  const sql = `SELECT ${COLUMNS} FROM offer_base b JOIN offer_details d ON d.row_id = b.row_id
    WHERE b.offer_id = ?`;
  return db.select<OfferSettings>(sql).get(offerId) ?? null;
}
