/** What the seller let go of, so that no reading brings it back. */
export const letGo = {
  version: 110,
  name: 'let-go',
  sql: `
    -- Items with data of buyers; only their keys stay.
    CREATE TABLE let_go_item (
      collection TEXT NOT NULL,
      key TEXT NOT NULL,
      PRIMARY KEY (collection, key)
    ) STRICT, WITHOUT ROWID;
    -- Contents of the blob store that this shop needs no more, until they are kept again.
    CREATE TABLE let_go_blob (
      blob_id TEXT PRIMARY KEY
    ) STRICT, WITHOUT ROWID;
  `,
} as const;
