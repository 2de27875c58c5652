import type { ReadDb, WriteDb } from '../handle.ts';

/** A file that was got for items before. */
export type KeptPaper = { readonly blobId: string; readonly fileName: string; readonly gotAt: number };

/** Which paper of which items. */
export type PaperPlace = { readonly name: string; readonly place: string };

/** In place of what was kept there before. */
export function keepPapers(
  db: WriteDb,
  { name, place }: PaperPlace,
  files: readonly Pick<KeptPaper, 'blobId' | 'fileName'>[],
  now: number,
): void {
  db.transaction(() => {
    db.modify('DELETE FROM paper WHERE name = ? AND place = ?').run(name, place);
    const keep = db.modify(
      'INSERT INTO paper (name, place, position, blob_id, file_name, got_at) VALUES (?, ?, ?, ?, ?, ?)',
    );
    files.forEach(({ blobId, fileName }, position) => keep.run(name, place, position, blobId, fileName, now));
  });
}

export function keptPapers(db: ReadDb, { name, place }: PaperPlace): readonly KeptPaper[] {
  return db
    .select<KeptPaper>(
      `SELECT blob_id AS blobId, file_name AS fileName, got_at AS gotAt FROM paper
       WHERE name = ? AND place = ? ORDER BY position`,
    )
    .all(name, place);
}

/** Items that have one of these tracking numbers in an entry of a list of theirs; the first known first. */
export function itemsByWaybill(
  db: ReadDb,
  collection: string,
  list: string,
  waybills: readonly string[],
): readonly string[] {
  return db
    .pluck<string>(
      `SELECT key FROM collection_item i WHERE collection = ? AND document IS NOT NULL AND EXISTS (
         SELECT 1 FROM json_each(i.document, ?) entry
         WHERE json_extract(entry.value, '$.waybill') IN (SELECT value FROM json_each(?)))
       ORDER BY item_id`,
    )
    .all(collection, `$.${list}`, JSON.stringify(waybills));
}
