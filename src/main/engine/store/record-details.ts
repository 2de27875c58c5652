import { fold } from '../../../shared/domain/fold.ts';
import { mergeRead } from '../../../shared/domain/merge-offer.ts';
import type { OfferBase } from '../../../shared/domain/offer.ts';
import type { DetailedOffer } from '../allegro/offer-port.ts';
import type { WriteDb } from './handle.ts';
import { insertBase, knownOffers } from './offer-rows.ts';
import { project } from './project.ts';
import { type RecordContext, type Recorded, recordRead } from './record-offers.ts';

/**
 * What the full offer said. Null when it is new here and too bare to be listed: the listing will bring it.
 */
export function recordDetails(db: WriteDb, detailed: DetailedOffer, context: RecordContext): Recorded | null {
  return db.transaction(() => {
    const { offerId } = detailed.base;
    const known = knownOffers(db, [offerId]).get(offerId);
    const fresh = known === undefined ? wholeBase(detailed.base) : mergeRead(known.base, detailed.base);
    if (fresh === null) return null;
    const changed = known === undefined ? null : recordRead(db, known, fresh, context);
    const rowId = known?.rowId ?? insertBase(db, fresh, context.now, null, 0);
    const newWords = keepDocument(db, rowId, detailed) || known?.ean !== detailed.ean;
    db.modify(
      `UPDATE offer_base SET ean = ?, details_at = ?, details_wanted = 0, details_error = NULL,
         checked_at = ?, missing_since = NULL, missing_times = 0 WHERE row_id = ?`,
    ).run(detailed.ean, context.now, context.now, rowId);
    if (changed !== null || newWords) project(db, [{ rowId, base: fresh, ean: detailed.ean, newWords }]);
    return { inserted: known === undefined ? 1 : 0, changed: changed === null ? 0 : 1 };
  });
}

/** Whether the words it is searched by changed. */
function keepDocument(db: WriteDb, rowId: number, detailed: DetailedOffer): boolean {
  const words = fold(detailed.parameterText);
  const before = db.pluck<string>('SELECT words FROM offer_details WHERE row_id = ?').get(rowId);
  db.modify(
    `INSERT INTO offer_details (row_id, document, words) VALUES (?, ?, ?)
     ON CONFLICT (row_id) DO UPDATE SET document = excluded.document, words = excluded.words`,
  ).run(rowId, detailed.details, words);
  return words !== (before ?? '');
}

function wholeBase(base: DetailedOffer['base']): OfferBase | null {
  const { title, status, format, marketplaceId } = base;
  if (title === undefined || status === undefined || format === undefined || marketplaceId === undefined)
    return null;
  return {
    price: null,
    stock: null,
    externalId: null,
    categoryId: null,
    imageUrl: null,
    watchers: null,
    visits: null,
    sold: null,
    priceRuleId: null,
    isFulfillment: false,
    isBusinessOnly: false,
    ...base,
    title,
    status,
    format,
    marketplaceId,
  };
}
