/** Files that were got from Allegro for items: labels, protocols, attachments. */
export const papers = {
  version: 90,
  name: 'papers',
  sql: `
    -- place: which items, which part and which size of page, as JSON.
    CREATE TABLE paper (
      name TEXT NOT NULL,
      place TEXT NOT NULL,
      position INTEGER NOT NULL,
      blob_id TEXT NOT NULL REFERENCES blob (blob_id),
      file_name TEXT NOT NULL,
      got_at INTEGER NOT NULL,
      PRIMARY KEY (name, place, position)
    ) STRICT, WITHOUT ROWID;
  `,
} as const;
