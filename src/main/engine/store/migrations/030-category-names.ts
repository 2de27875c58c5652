/** The categories of the shop's offers by name, with those above them; offers are ordered by the name. */
export const categoryNames = {
  version: 30,
  name: 'category-names',
  sql: `
    -- name is null while Allegro does not know the category; name_key is what orders it, as in offer.
    CREATE TABLE category (
      category_id TEXT PRIMARY KEY,
      name TEXT,
      name_key TEXT,
      parent_id TEXT,
      read_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX category_parent ON category (parent_id);

    -- The name_key of the offer's category; null until it is known.
    ALTER TABLE offer ADD COLUMN category_key TEXT;
    CREATE INDEX offer_category_key ON offer (category_key);
  `,
} as const;
