/** The shop: what Allegro said (offer_base), what lists show (offer), what the seller meant (edit), what was sent (call). */
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

    -- What Allegro last said. Columns only for what merge, check and plan compare; the rest is in the two documents.
    CREATE TABLE offer_base (
      row_id INTEGER PRIMARY KEY,
      offer_id TEXT NOT NULL UNIQUE,
      title TEXT NOT NULL,
      price_minor INTEGER,
      currency TEXT,
      stock INTEGER,
      status TEXT NOT NULL,
      format TEXT NOT NULL,
      marketplace_id TEXT NOT NULL,
      price_rule_id TEXT,
      is_fulfillment INTEGER NOT NULL,
      is_business_only INTEGER NOT NULL,
      listing TEXT,
      listed_at INTEGER NOT NULL,
      listed_in_run INTEGER NOT NULL,
      missing_since INTEGER,
      details TEXT,
      details_at INTEGER,
      details_wanted INTEGER NOT NULL DEFAULT 1,
      checked_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX offer_base_details_wanted ON offer_base (details_wanted, row_id) WHERE details_wanted > 0;

    -- The line of the grid: base plus pending edits. Rebuilt from them at any time.
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
      image_url TEXT,
      watchers INTEGER,
      visits INTEGER,
      sold INTEGER,
      pending_count INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX offer_title ON offer (title_key);
    CREATE INDEX offer_price ON offer (price_minor);
    CREATE INDEX offer_stock ON offer (stock);
    CREATE INDEX offer_status ON offer (status);
    CREATE INDEX offer_external_id ON offer (external_id);
    CREATE INDEX offer_ean ON offer (ean) WHERE ean IS NOT NULL;
    CREATE INDEX offer_category ON offer (category_id);
    CREATE INDEX offer_pending ON offer (pending_count) WHERE pending_count > 0;

    -- Text is folded by us before it comes here. The folded text is kept to rewrite only what changed.
    CREATE VIRTUAL TABLE offer_search USING fts5 (
      text, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0", prefix='1 2 3', detail=none
    );
    CREATE TABLE offer_search_text (
      row_id INTEGER PRIMARY KEY,
      text TEXT NOT NULL
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
