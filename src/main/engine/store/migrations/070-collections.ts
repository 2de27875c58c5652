/**
 * All that a seller owns besides offers: what Allegro said of each item, and what the seller means to change.
 */
export const collections = {
  version: 70,
  name: 'collections',
  sql: `
    -- One table for every collection: what an item is made of is known by its definition.
    CREATE TABLE collection_item (
      item_id INTEGER PRIMARY KEY,
      collection TEXT NOT NULL,
      -- Allegro's, or 'local:' and a number of ours until Allegro has given one.
      key TEXT NOT NULL,
      -- The item of another collection that it is part of; '' for those that stand alone.
      within TEXT NOT NULL,
      -- Its place in Allegro's list.
      position INTEGER NOT NULL,
      title TEXT,
      -- Everything a seller may look for, folded.
      words TEXT NOT NULL,
      -- What Allegro last said; null where the item was made here.
      document TEXT,
      -- When it was last read by itself rather than in a list.
      details_at INTEGER,
      read_at INTEGER,
      gone_at INTEGER,
      UNIQUE (collection, key)
    ) STRICT;
    CREATE INDEX collection_item_place ON collection_item (collection, within, position);

    CREATE TABLE collection_reading (
      collection TEXT NOT NULL,
      within TEXT NOT NULL,
      read_at INTEGER,
      error TEXT,
      PRIMARY KEY (collection, within)
    ) STRICT, WITHOUT ROWID;

    -- The outbox of items. States and their moves: src/shared/domain/edit.ts.
    CREATE TABLE item_change (
      change_id INTEGER PRIMARY KEY AUTOINCREMENT,
      collection TEXT NOT NULL,
      key TEXT NOT NULL,
      within TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('create', 'change', 'remove', 'act')),
      act TEXT,
      -- create: the document; change: the properties that change; act: what it was given.
      content TEXT NOT NULL,
      -- change: the same properties, remove: the document, as the seller saw them.
      base TEXT,
      theirs TEXT,
      state TEXT NOT NULL,
      state_at INTEGER NOT NULL,
      created_at INTEGER NOT NULL,
      released_at INTEGER,
      attempts INTEGER NOT NULL DEFAULT 0,
      retry_at INTEGER,
      error TEXT,
      -- Saved before the first byte leaves: the command id, and which items Allegro had before a creation.
      sent TEXT
    ) STRICT;
    CREATE INDEX item_change_item ON item_change (collection, key, change_id);
    CREATE INDEX item_change_state ON item_change (state, change_id);

    CREATE TABLE item_change_story (
      story_id INTEGER PRIMARY KEY,
      change_id INTEGER NOT NULL REFERENCES item_change (change_id),
      at INTEGER NOT NULL,
      event TEXT NOT NULL,
      detail TEXT NOT NULL
    ) STRICT;
    CREATE INDEX item_change_story_change ON item_change_story (change_id);
  `,
} as const;
