import { OFFER_SETS } from '../../../../shared/domain/offer-sets.ts';
import { CHOSEN_FIELDS, collectionOf, placeInDocument } from '../../../../shared/domain/offer-settings.ts';
import type { ReadDb, Value } from '../handle.ts';

/** Documents of a collection, as Allegro and the seller left them, that contain this text anywhere. */
export function documentsNaming(db: ReadDb, collection: string, key: string): readonly unknown[] {
  const quoted = JSON.stringify(key);
  return db
    .pluck<string>(
      `SELECT document FROM collection_item
       WHERE collection = ? AND gone_at IS NULL AND instr(document, ?) > 0
       UNION ALL
       SELECT content FROM item_change WHERE collection = ? AND kind = 'create' AND instr(content, ?) > 0
         AND ${IS_PENDING}`,
    )
    .all(collection, quoted, collection, quoted)
    .map((text) => JSON.parse(text) as unknown);
}

const IS_PENDING = `state IN ('draft', 'queued', 'sending', 'unsure', 'refused', 'conflicted')`;

/** Whether the offers' uses of such items are told by the offers themselves, not as parts of them. */
export function isSetOfOffers(part: string): boolean {
  return Object.values(OFFER_SETS).some((set) => set.part === part);
}

/** How many offers name this item, as the seller sees them. */
export function countOffersNaming(db: ReadDb, collection: string, key: string): number {
  const { sql, values } = offersNaming(collection, key);
  return db.pluck<number>(`SELECT count(*) FROM (${sql})`).get(...values) ?? 0;
}

/**
 * The rows of the offers that name an item: by what Allegro said of them last, as far as nothing else is
 * meant, and by what is meant.
 */
export function offersNaming(
  collection: string,
  key: string,
): { readonly sql: string; readonly values: readonly Value[] } {
  const settings = CHOSEN_FIELDS.filter((field) => collectionOf(field) === collection).flatMap((field) => [
    {
      sql: `SELECT d.row_id FROM offer_details d
        WHERE json_extract(d.document, '$.${placeInDocument(field)}') = ?
          AND NOT EXISTS (SELECT 1 FROM edit e JOIN offer_base b ON b.offer_id = e.object_id
            WHERE b.row_id = d.row_id AND e.field = '${field}' AND e.${IS_PENDING})`,
      values: [key],
    },
    {
      sql: `SELECT b.row_id FROM edit e JOIN offer_base b ON b.offer_id = e.object_id
          WHERE e.field = '${field}' AND e.${IS_PENDING} AND json_extract(e.intent, '$.value') = ?
            AND e.edit_id = (SELECT max(l.edit_id) FROM edit l WHERE l.object_id = e.object_id
              AND l.field = e.field AND l.${IS_PENDING})`,
      values: [key],
    },
  ]);
  const sets = Object.values(OFFER_SETS)
    .filter((set) => set.collection === collection)
    .map(({ part }) => ({ sql: IN_SET, values: [part, JSON.stringify(key)] }));
  const found = [...settings, ...sets];
  if (found.length === 0) return { sql: 'SELECT row_id FROM offer_base WHERE 0', values: [] };
  return {
    sql: found.map(({ sql }) => sql).join(' UNION '),
    values: found.flatMap(({ values }) => values),
  };
}

/** What is meant of a part stands for what Allegro said of it. */
const IN_SET = `SELECT b.row_id FROM collection_item i JOIN offer_base b ON b.offer_id = i.key
  WHERE i.collection = ? AND i.gone_at IS NULL AND instr(coalesce(
    (SELECT c.content FROM item_change c WHERE c.collection = i.collection AND c.key = i.key
       AND c.kind = 'change' AND c.${IS_PENDING} ORDER BY c.change_id DESC LIMIT 1), i.document), ?) > 0`;
