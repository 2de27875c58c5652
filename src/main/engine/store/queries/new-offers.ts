import type { EditState } from '../../../../shared/domain/edit.ts';
import type { OfferId } from '../../../../shared/domain/offer.ts';
import type { ReadDb } from '../handle.ts';
import { toItemChange, type ItemChange, type ItemChangeRecord } from './item-changes.ts';

/** New offers are creations in the outbox of items, under this name. */
export const NEW_OFFERS = 'new-offers';

export type NewOfferListing = {
  readonly states: readonly EditState[];
  readonly after: number | null;
  readonly limit: number;
};

/** In the order they were made. */
export function listNewOffers(db: ReadDb, { states, after, limit }: NewOfferListing): ItemChange[] {
  return db
    .select<ItemChangeRecord>(
      `SELECT * FROM item_change WHERE collection = ? AND kind = 'create' AND change_id > ?
         AND state IN (SELECT value FROM json_each(?)) ORDER BY change_id LIMIT ?`,
    )
    .all(NEW_OFFERS, after ?? 0, JSON.stringify(states), limit)
    .map(toItemChange);
}

/** Other offers with this SKU, here or at Allegro as far as is known. */
export function namesakesOf(db: ReadDb, externalId: string, changeId: number | null): readonly string[] {
  const offers = db.pluck<string>('SELECT title FROM offer WHERE external_id = ? LIMIT 3').all(externalId);
  const others = db
    .pluck<string>(
      `SELECT json_extract(content, '$.title') FROM item_change
       WHERE collection = ? AND kind = 'create' AND change_id <> ?
         AND json_extract(content, '$.externalId') = ?
         AND state IN ('draft', 'queued', 'sending', 'unsure', 'refused') LIMIT 3`,
    )
    .all(NEW_OFFERS, changeId ?? 0, externalId);
  return [...offers, ...others];
}

/** The newest offer with each of these EANs. */
export function offersOfEans(db: ReadDb, eans: readonly string[]): ReadonlyMap<string, OfferId> {
  const rows = db
    .select<{ ean: string; offerId: string }>(
      `SELECT o.ean, o.offer_id AS offerId FROM json_each(?) j JOIN offer o ON o.ean = j.value
       ORDER BY o.row_id`,
    )
    .all(JSON.stringify(eans));
  return new Map(rows.map(({ ean, offerId }) => [ean, offerId]));
}

/** What most offers here are priced in. */
export function usualCurrency(db: ReadDb): string | null {
  const sql = `SELECT currency FROM (SELECT currency FROM offer WHERE currency IS NOT NULL LIMIT 200)
    GROUP BY currency ORDER BY count(*) DESC LIMIT 1`;
  return db.pluck<string>(sql).get() ?? null;
}
