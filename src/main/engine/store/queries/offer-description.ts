import { type WireDescription, isDescription } from '../../../../shared/domain/description.ts';
import type { OfferId } from '../../../../shared/domain/offer.ts';
import { isObject, listAt } from '../../allegro/wire/reading.ts';
import type { ReadDb } from '../handle.ts';

/**
 * As an offer's details last had it; null: it has none; undefined: its details were never fetched, or it is
 * written in a way that is not known here and must not be written over.
 */
export function offerDescription(db: ReadDb, offerId: OfferId): WireDescription | null | undefined {
  const sql = `SELECT json_extract(d.document, '$.description') FROM offer_base b
    JOIN offer_details d ON d.row_id = b.row_id WHERE b.offer_id = ?`;
  const text = db.pluck<string | null>(sql).get(offerId);
  if (text === undefined || text === null) return text;
  const read: unknown = JSON.parse(text);
  if (isDescription(read)) return read;
  return isObject(read) && listAt(read, 'sections').length === 0 ? null : undefined;
}
