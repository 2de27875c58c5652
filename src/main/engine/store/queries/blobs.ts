import type { ReadDb, WriteDb } from '../handle.ts';

/** What is known of a content of the blob store. Sides are null for what is no picture. */
export type Blob = {
  readonly blobId: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly width: number | null;
  readonly height: number | null;
  /** What its file was called when it was last prepared. */
  readonly name: string;
};

type Row = {
  readonly blob_id: string;
  readonly media_type: string;
  readonly size_bytes: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly name: string;
};

export function keepBlob(db: WriteDb, blob: Blob, now: number): void {
  db.modify(
    `INSERT INTO blob (blob_id, media_type, size_bytes, width, height, name, kept_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (blob_id) DO UPDATE SET name = excluded.name`,
  ).run(blob.blobId, blob.mediaType, blob.sizeBytes, blob.width, blob.height, blob.name, now);
  db.modify('DELETE FROM let_go_blob WHERE blob_id = ?').run(blob.blobId);
}

export function blobById(db: ReadDb, blobId: string): Blob | null {
  const row = db.select<Row>('SELECT * FROM blob WHERE blob_id = ?').get(blobId);
  return row === undefined ? null : toBlob(row);
}

/** What a photo of this content became by these rules; null when it was not prepared yet. */
export function preparedFrom(db: ReadDb, sourceId: string, rules: number): Blob | null {
  const sql = `SELECT b.* FROM prepared_image p JOIN blob b ON b.blob_id = p.blob_id
    WHERE p.source_id = ? AND p.rules = ?`;
  const row = db.select<Row>(sql).get(sourceId, rules);
  return row === undefined ? null : toBlob(row);
}

export function keepPrepared(db: WriteDb, sourceId: string, rules: number, blobId: string): void {
  db.modify(
    `INSERT INTO prepared_image (source_id, rules, blob_id) VALUES (?, ?, ?)
     ON CONFLICT (source_id, rules) DO UPDATE SET blob_id = excluded.blob_id`,
  ).run(sourceId, rules, blobId);
}

function toBlob(row: Row): Blob {
  const { blob_id: blobId, media_type: mediaType, size_bytes: sizeBytes, width, height, name } = row;
  return { blobId, mediaType, sizeBytes, width, height, name };
}
