/** Files of the seller: which he opened, what they became, and where at Allegro they are. */
export const uploads = {
  version: 20,
  name: 'uploads',
  sql: `
    -- A file the seller named or dropped; its content is read when it is needed.
    CREATE TABLE file (
      file_id INTEGER PRIMARY KEY AUTOINCREMENT,
      path TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      size_bytes INTEGER NOT NULL,
      opened_at INTEGER NOT NULL
    ) STRICT;

    -- What lies in the blob store, under the SHA-256 of its content.
    CREATE TABLE blob (
      blob_id TEXT PRIMARY KEY,
      media_type TEXT NOT NULL,
      size_bytes INTEGER NOT NULL,
      width INTEGER,
      height INTEGER,
      name TEXT NOT NULL,
      kept_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    -- What a photo of this content became by these rules: the same content is prepared once.
    CREATE TABLE prepared_image (
      source_id TEXT NOT NULL,
      rules INTEGER NOT NULL,
      blob_id TEXT NOT NULL REFERENCES blob (blob_id),
      PRIMARY KEY (source_id, rules)
    ) STRICT, WITHOUT ROWID;

    -- Every upload ever, so that a file is known again in an offer. kind: 'image', or an attachment's type;
    -- remote_key: path of the image's address, or the attachment's id. Without expires_at it lasts.
    CREATE TABLE upload (
      kind TEXT NOT NULL,
      remote_key TEXT NOT NULL,
      blob_id TEXT NOT NULL REFERENCES blob (blob_id),
      location TEXT NOT NULL,
      uploaded_at INTEGER NOT NULL,
      expires_at INTEGER,
      PRIMARY KEY (kind, remote_key)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX upload_blob ON upload (blob_id, kind, uploaded_at);

    -- Types of attachments that came from elsewhere: an offer names them by their ids alone.
    CREATE TABLE attachment_type (
      attachment_id TEXT PRIMARY KEY,
      type TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
} as const;
