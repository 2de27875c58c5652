import type { ReadDb } from '../handle.ts';

/** What a field of an offer was, before each change of it that was seen since then. */
export function valuesLeftSince(
  db: ReadDb,
  offerId: string,
  place: string,
  since: number,
): readonly unknown[] {
  return db
    .pluck<string>(
      `SELECT h.old_value FROM offer_history h JOIN offer_base b ON b.row_id = h.row_id
       WHERE b.offer_id = ? AND h.field = ? AND h.at > ?`,
    )
    .all(offerId, place, since)
    .map((text) => JSON.parse(text) as unknown);
}
