import type { ReadDb, WriteDb } from '../handle.ts';

/** `image`, or the type of an attachment. */
export type UploadKind = string;

export type Upload = {
  readonly kind: UploadKind;
  /**
   * Path of an image's address, or an attachment's id: what an offer is told again by, wherever it is served.
   */
  readonly remoteKey: string;
  readonly blobId: string;
  /** The address of an image, the id of an attachment: what a write names. */
  readonly location: string;
  /** Until then Allegro keeps what no offer uses; null: always. */
  readonly expiresAt: number | null;
};

type Row = {
  readonly kind: string;
  readonly remote_key: string;
  readonly blob_id: string;
  readonly location: string;
  readonly expires_at: number | null;
};

export function keepUpload(db: WriteDb, upload: Upload, now: number): void {
  db.modify(
    `INSERT INTO upload (kind, remote_key, blob_id, location, uploaded_at, expires_at)
     VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (kind, remote_key) DO UPDATE SET uploaded_at = excluded.uploaded_at,
       location = excluded.location, expires_at = excluded.expires_at`,
  ).run(upload.kind, upload.remoteKey, upload.blobId, upload.location, now, upload.expiresAt);
}

/** The newest upload of this content that lasts at least until then. */
export function usableUpload(db: ReadDb, kind: UploadKind, blobId: string, until: number): Upload | null {
  const row = db
    .select<Row>(
      `SELECT kind, remote_key, blob_id, location, expires_at FROM upload
       WHERE blob_id = ? AND kind = ? AND (expires_at IS NULL OR expires_at > ?)
       ORDER BY uploaded_at DESC LIMIT 1`,
    )
    .get(blobId, kind, until);
  return row === undefined ? null : toUpload(row);
}

/** Allegro no longer has them, whatever it promised. */
export function expireUploads(db: WriteDb, kind: UploadKind, blobIds: readonly string[], now: number): void {
  db.modify(
    `UPDATE upload SET expires_at = min(coalesce(expires_at, ?), ?)
     WHERE kind = ? AND blob_id IN (SELECT value FROM json_each(?))`,
  ).run(now, now, kind, JSON.stringify(blobIds));
}

export function imageUploadAt(db: ReadDb, path: string): string | null {
  const sql = `SELECT blob_id FROM upload WHERE kind = 'image' AND remote_key = ?`;
  return db.pluck<string>(sql).get(path) ?? null;
}

/** The attachment of this id as one of ours. */
export function attachmentUpload(db: ReadDb, attachmentId: string): Upload | null {
  const row = db
    .select<Row>(
      `SELECT kind, remote_key, blob_id, location, expires_at FROM upload
       WHERE kind <> 'image' AND remote_key = ?`,
    )
    .get(attachmentId);
  return row === undefined ? null : toUpload(row);
}

export function learntType(db: ReadDb, attachmentId: string): string | null {
  const sql = 'SELECT type FROM attachment_type WHERE attachment_id = ?';
  return db.pluck<string>(sql).get(attachmentId) ?? null;
}

export function learnType(db: WriteDb, attachmentId: string, type: string): void {
  db.modify('INSERT OR REPLACE INTO attachment_type (attachment_id, type) VALUES (?, ?)').run(
    attachmentId,
    type,
  );
}

function toUpload(row: Row): Upload {
  const { kind, remote_key: remoteKey, blob_id: blobId, location, expires_at: expiresAt } = row;
  return { kind, remoteKey, blobId, location, expiresAt };
}
