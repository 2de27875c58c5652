import type { WriteDb } from '../handle.ts';

type UnreadPart = {
  readonly collection: string;
  readonly offerId: string;
  /** What stands for what Allegro has until that is read. */
  readonly document: object;
};

/** The one part that an offer has of a collection, before it was read; nothing where there is no offer. */
export function keepUnread(db: WriteDb, { collection, offerId, document }: UnreadPart): void {
  db.modify(
    `INSERT INTO collection_item (collection, key, within, position, words, document)
     SELECT ?, offer_id, offer_id, 0, '', ? FROM offer_base WHERE offer_id = ?
     ON CONFLICT (collection, key) DO UPDATE SET document = excluded.document WHERE details_at IS NULL`,
  ).run(collection, JSON.stringify(document), offerId);
}
