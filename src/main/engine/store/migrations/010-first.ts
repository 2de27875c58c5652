/**
 * The shop: what Allegro said (offer_base), what lists show (offer), what the seller meant (edit), what was
 * sent (call).
 */
export const first = {
  version: 10,
  name: 'first',
  sql: `
    CREATE TABLE account (
      one INTEGER PRIMARY KEY CHECK (one = 1),
      document TEXT NOT NULL
    ) STRICT;

    CREATE TABLE setting (
      name TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    -- How far a journal or a listing has been read; moved in the transaction of the rows it covers.
    CREATE TABLE cursor (
      name TEXT PRIMARY KEY,
      value TEXT,
      moved_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    -- What Allegro last said: all that merge, check, plan and lists compare. Documents lie apart.
    CREATE TABLE offer_base (
      row_id INTEGER PRIMARY KEY,
      offer_id TEXT NOT NULL UNIQUE,
      title TEXT NOT NULL,
      price_minor INTEGER,
      currency TEXT,
      stock INTEGER,
      status TEXT NOT NULL,
      format TEXT NOT NULL,
      external_id TEXT,
      category_id TEXT,
      image_url TEXT,
      watchers INTEGER,
      visits INTEGER,
      sold INTEGER,
      price_rule_id TEXT,
      is_fulfillment INTEGER NOT NULL,
      is_business_only INTEGER NOT NULL,
      marketplace_id TEXT NOT NULL,
      ean TEXT,
      -- Any look at Allegro that confirmed price and stock.
      checked_at INTEGER NOT NULL,
      -- The last direct read of price and stock, which the list may lag behind for minutes.
      parts_at INTEGER,
      -- The last read of the full offer; null: its details were never fetched.
      details_at INTEGER,
      -- 0: there and fresh enough, 1: to be fetched, 2: before all others.
      details_wanted INTEGER NOT NULL DEFAULT 1,
      listed_at INTEGER,
      listed_in_run INTEGER NOT NULL DEFAULT 0,
      -- A direct read said something else than the listing document that is kept.
      listing_stale INTEGER NOT NULL DEFAULT 0,
      -- Asked for by its id and not answered: when first, and how many times.
      missing_since INTEGER,
      missing_times INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX offer_base_details_wanted ON offer_base (details_wanted, row_id) WHERE details_wanted > 0;
    CREATE INDEX offer_base_missing ON offer_base (row_id) WHERE missing_since IS NOT NULL;

    -- Allegro's documents as they came.
    CREATE TABLE offer_listing (
      row_id INTEGER PRIMARY KEY REFERENCES offer_base (row_id),
      document TEXT NOT NULL
    ) STRICT;
    CREATE TABLE offer_details (
      row_id INTEGER PRIMARY KEY REFERENCES offer_base (row_id),
      document TEXT NOT NULL,
      -- Values of parameters, folded.
      words TEXT NOT NULL
    ) STRICT;

    -- The line of the grid: base plus pending edits, what is filtered and sorted by. It can be remade.
    CREATE TABLE offer (
      row_id INTEGER PRIMARY KEY REFERENCES offer_base (row_id),
      offer_id TEXT NOT NULL,
      title TEXT NOT NULL,
      title_key TEXT NOT NULL,
      price_minor INTEGER,
      currency TEXT,
      stock INTEGER,
      status TEXT NOT NULL,
      external_id TEXT,
      ean TEXT,
      category_id TEXT,
      watchers INTEGER,
      visits INTEGER,
      sold INTEGER,
      pending_count INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX offer_number ON offer (CAST(offer_id AS INTEGER));
    CREATE INDEX offer_title ON offer (title_key);
    CREATE INDEX offer_price ON offer (price_minor);
    CREATE INDEX offer_stock ON offer (stock);
    CREATE INDEX offer_status ON offer (status);
    CREATE INDEX offer_external_id ON offer (external_id);
    CREATE INDEX offer_ean ON offer (ean) WHERE ean IS NOT NULL;
    CREATE INDEX offer_category ON offer (category_id);
    CREATE INDEX offer_pending ON offer (pending_count) WHERE pending_count > 0;

    -- Text is folded by us before it comes here, and comes again only when its folded form changed.
    CREATE VIRTUAL TABLE offer_search USING fts5 (
      text, content='', contentless_delete=1, tokenize='ascii', prefix='1 2 3', detail=none
    );
    -- Offer number, EAN and SKU without punctuation: searched for fragments by a scan of this narrow table.
    CREATE TABLE offer_code (
      row_id INTEGER PRIMARY KEY REFERENCES offer_base (row_id),
      codes TEXT NOT NULL
    ) STRICT;

    CREATE TABLE offer_history (
      history_id INTEGER PRIMARY KEY,
      row_id INTEGER NOT NULL REFERENCES offer_base (row_id),
      at INTEGER NOT NULL,
      field TEXT NOT NULL,
      old_value TEXT,
      new_value TEXT,
      cause TEXT NOT NULL
    ) STRICT;
    CREATE INDEX offer_history_row ON offer_history (row_id, field, at);

    -- What the offer journal said; the last minutes tell whom the list may still show as they were.
    CREATE TABLE offer_event (
      event_id TEXT PRIMARY KEY,
      occurred_at INTEGER NOT NULL,
      type TEXT NOT NULL,
      offer_id TEXT NOT NULL
    ) STRICT;
    CREATE INDEX offer_event_offer ON offer_event (offer_id, occurred_at);

    CREATE TABLE change_set (
      change_set_id TEXT PRIMARY KEY,
      title TEXT NOT NULL,
      origin TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      undone_at INTEGER
    ) STRICT;

    -- How a change set found and left each field (null: no pending edit), to undo it after a restart.
    CREATE TABLE undo_step (
      change_set_id TEXT NOT NULL REFERENCES change_set (change_set_id),
      object_id TEXT NOT NULL,
      field TEXT NOT NULL,
      found_intent TEXT,
      found_set_id TEXT,
      left_intent TEXT,
      PRIMARY KEY (change_set_id, object_id, field)
    ) STRICT, WITHOUT ROWID;

    -- The outbox. States and their moves: src/shared/domain/edit.ts.
    CREATE TABLE edit (
      edit_id INTEGER PRIMARY KEY AUTOINCREMENT,
      change_set_id TEXT NOT NULL REFERENCES change_set (change_set_id),
      object_kind TEXT NOT NULL,
      object_id TEXT NOT NULL,
      field TEXT NOT NULL,
      intent TEXT NOT NULL,
      base TEXT,
      state TEXT NOT NULL,
      state_at INTEGER NOT NULL,
      created_at INTEGER NOT NULL,
      released_at INTEGER,
      attempts INTEGER NOT NULL DEFAULT 0,
      retry_at INTEGER,
      error TEXT,
      theirs TEXT,
      mark TEXT,
      call_id TEXT REFERENCES call (call_id),
      after_edit_id INTEGER REFERENCES edit (edit_id)
    ) STRICT;
    CREATE INDEX edit_object ON edit (object_id, field, edit_id);
    CREATE INDEX edit_pending ON edit (object_id, edit_id)
      WHERE state IN ('draft', 'queued', 'sending', 'unsure', 'refused', 'conflicted');
    CREATE INDEX edit_state ON edit (state, edit_id);
    CREATE INDEX edit_change_set ON edit (change_set_id, edit_id);
    CREATE INDEX edit_call ON edit (call_id) WHERE call_id IS NOT NULL;

    -- One write to Allegro. call_id is the command id, saved before the first byte leaves.
    CREATE TABLE call (
      call_id TEXT PRIMARY KEY,
      kind TEXT NOT NULL,
      body TEXT NOT NULL,
      state TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      sent_at INTEGER,
      accepted_at INTEGER,
      finished_at INTEGER,
      next_look_at INTEGER,
      location TEXT,
      trace_id TEXT,
      outcome TEXT
    ) STRICT;
    CREATE INDEX call_open ON call (state) WHERE state <> 'finished';

    -- The story of each edit: every attempt, answer and decision.
    CREATE TABLE edit_story (
      story_id INTEGER PRIMARY KEY,
      edit_id INTEGER NOT NULL REFERENCES edit (edit_id),
      at INTEGER NOT NULL,
      event TEXT NOT NULL,
      detail TEXT NOT NULL
    ) STRICT;
    CREATE INDEX edit_story_edit ON edit_story (edit_id);
  `,
} as const;
