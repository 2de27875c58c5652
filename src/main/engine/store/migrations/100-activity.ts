/**
 * What happened in the shop, as the journals told it, and when nothing was told; and which offers name what.
 */
export const activity = {
  version: 100,
  name: 'activity',
  sql: `
    -- Of orders and categories; those of offers are in offer_event.
    CREATE TABLE journal_event (
      journal TEXT NOT NULL CHECK (journal IN ('orders', 'categories')),
      event_id TEXT NOT NULL,
      occurred_at INTEGER NOT NULL,
      type TEXT NOT NULL,
      -- The order's or the category's.
      subject_id TEXT,
      -- The buyer's login, or the category's name.
      title TEXT,
      PRIMARY KEY (journal, event_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX journal_event_when ON journal_event (journal, occurred_at, event_id);
    -- What an order event was about.
    CREATE TABLE journal_event_offer (
      event_id TEXT NOT NULL,
      offer_id TEXT NOT NULL,
      PRIMARY KEY (offer_id, event_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX journal_event_offer_event ON journal_event_offer (event_id);
    CREATE INDEX offer_event_when ON offer_event (occurred_at, event_id);
    -- Allegro forgets: between these moments nothing is known of a journal.
    CREATE TABLE journal_gap (
      journal TEXT NOT NULL CHECK (journal IN ('offers', 'orders', 'categories')),
      from_at INTEGER NOT NULL,
      to_at INTEGER NOT NULL,
      PRIMARY KEY (journal, from_at)
    ) STRICT, WITHOUT ROWID;

    -- Which offers name these: asked each time one is opened.
    CREATE INDEX offer_details_wholesale_price_list
      ON offer_details (json_extract(document, '$.discounts.wholesalePriceList.id'));
    CREATE INDEX offer_details_fundraising_campaign
      ON offer_details (json_extract(document, '$.fundraisingCampaign.id'));
    CREATE INDEX offer_details_responsible_producer
      ON offer_details (json_extract(document, '$.productSet[0].responsibleProducer.id'));
    CREATE INDEX offer_details_responsible_person
      ON offer_details (json_extract(document, '$.productSet[0].responsiblePerson.id'));
  `,
} as const;
