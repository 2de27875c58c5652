/** Names of the seller's settings, since when an offer is known, and why its details could not be read. */
export const settingNames = {
  version: 40,
  name: 'setting-names',
  sql: `
    -- Shipping rates and conditions after the sale: offers name them by their ids alone.
    CREATE TABLE setting_name (
      kind TEXT NOT NULL,
      setting_id TEXT NOT NULL,
      name TEXT NOT NULL,
      PRIMARY KEY (kind, setting_id)
    ) STRICT, WITHOUT ROWID;

    -- When the offer was recorded first: before that nothing is known of its prices.
    ALTER TABLE offer_base ADD COLUMN first_seen_at INTEGER;
    UPDATE offer_base SET first_seen_at = coalesce(
      (SELECT min(h.at) FROM offer_history h WHERE h.row_id = offer_base.row_id),
      min(checked_at, coalesce(listed_at, checked_at), coalesce(details_at, checked_at))
    );
    -- Why Allegro would not show the full offer when it was last asked: an error as data.
    ALTER TABLE offer_base ADD COLUMN details_error TEXT;
  `,
} as const;
