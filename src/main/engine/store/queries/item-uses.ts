import { OFFER_SETTINGS } from '../../../../shared/domain/offer-settings.ts';
import type { ReadDb } from '../handle.ts';

/** Documents of a collection, as Allegro and the seller left them, that contain this text anywhere. */
export function documentsNaming(db: ReadDb, collection: string, key: string): readonly unknown[] {
  const quoted = JSON.stringify(key);
  return db
    .pluck<string>(
      `SELECT document FROM collection_item
       WHERE collection = ? AND gone_at IS NULL AND instr(document, ?) > 0
       UNION ALL
       SELECT content FROM item_change WHERE collection = ? AND kind = 'create' AND instr(content, ?) > 0
         AND state IN ('draft', 'queued', 'sending', 'unsure', 'refused', 'conflicted')`,
    )
    .all(collection, quoted, collection, quoted)
    .map((text) => JSON.parse(text) as unknown);
}

/** How many offers name this setting, by what their details last said. */
export function countOffersNaming(db: ReadDb, collection: string, key: string): number {
  const places = Object.values(OFFER_SETTINGS).filter((setting) => setting.collection === collection);
  if (places.length === 0) return 0;
  const isNamed = places.map(({ path }) => `json_extract(document, '$.${path}.id') = ?`).join(' OR ');
  return (
    db.pluck<number>(`SELECT count(*) FROM offer_details WHERE ${isNamed}`).get(...places.map(() => key)) ?? 0
  );
}
