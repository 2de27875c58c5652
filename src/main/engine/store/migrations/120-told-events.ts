/** When each event of the offer journal was told here, and which external id the offer had then. */
export const toldEvents = {
  version: 120,
  name: 'told-events',
  sql: `
    -- By this machine's clock: what was told after a look at an offer happened after it, whatever Allegro's
    -- clock says. Null: told before this column was there.
    ALTER TABLE offer_event ADD COLUMN told_at INTEGER;
    -- The only value that an event tells.
    ALTER TABLE offer_event ADD COLUMN external_id TEXT;
    CREATE INDEX offer_event_told ON offer_event (told_at);
  `,
} as const;
