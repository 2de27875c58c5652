import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadDb } from '../../src/main/engine/store/handle.ts';
import { openReader } from '../../src/main/engine/store/open.ts';
import { type EditRow, readEditRows } from '../support/edit-rows.ts';

export type CallRecord = {
  readonly callId: string;
  readonly kind: string;
  readonly createdAt: number;
  readonly rows: readonly { readonly editId: number; readonly offerId: string; readonly field: string }[];
};

/** A change of an item, an act, or a new offer. */
export type ItemRow = {
  readonly changeId: number;
  readonly collection: string;
  readonly key: string;
  readonly kind: string;
  readonly act: string | null;
  readonly content: Readonly<Record<string, unknown>>;
  readonly state: string;
};

/** The shop's database as it lies there. */
export type Snapshot = {
  readonly edits: readonly EditRow[];
  readonly calls: readonly CallRecord[];
  readonly items: readonly ItemRow[];
  /** What was seen when an edit was typed, or asked about again; by the edit's number. */
  readonly bases: ReadonlyMap<number, unknown>;
  /** Change sets by their titles. */
  readonly sets: ReadonlyMap<string, string>;
  /** "ok", or what is wrong with the file. */
  readonly integrity: string;
};

/**
 * Reads a copy, so that the program finds the files as its end has left them. Null: there is no database yet.
 */
export function readSnapshot(dataFolder: string, scratch: string): Snapshot | null {
  const shops = join(dataFolder, 'shops');
  const name = readdirSync(shops).find((file) => file.endsWith('.sqlite'));
  if (name === undefined) return null;
  const copy = mkdtempSync(join(scratch, 'copy-'));
  try {
    // Without the -shm file, which is an index that SQLite makes anew after a crash.
    for (const file of [name, `${name}-wal`].filter((each) => readdirSync(shops).includes(each))) {
      cpSync(join(shops, file), join(copy, file));
    }
    return readDatabase(join(copy, name));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

const NOTHING = { edits: [], calls: [], items: [], bases: new Map(), sets: new Map() };

function readDatabase(path: string): Snapshot {
  const opened = openReader(path);
  if (!opened.ok) return { ...NOTHING, integrity: opened.error.message };
  const db = opened.value;
  try {
    const integrity = db.pluck<string>('PRAGMA integrity_check').all().join('; ');
    return {
      edits: readEditRows(db),
      calls: readCalls(db),
      items: readItems(db),
      bases: readBases(db),
      sets: readSets(db),
      integrity,
    };
  } finally {
    db.close();
  }
}

function readCalls(db: ReadDb): CallRecord[] {
  return db
    .select<Omit<CallRecord, 'rows'> & { body: string }>(
      'SELECT call_id AS callId, kind, created_at AS createdAt, body FROM call ORDER BY rowid',
    )
    .all()
    .map(({ body, ...call }) => ({ ...call, rows: (JSON.parse(body) as Pick<CallRecord, 'rows'>).rows }));
}

function readItems(db: ReadDb): ItemRow[] {
  return db
    .select<Omit<ItemRow, 'content'> & { content: string }>(
      `SELECT change_id AS changeId, collection, key, kind, act, content, state FROM item_change
       ORDER BY change_id`,
    )
    .all()
    .map((row) => ({ ...row, content: JSON.parse(row.content) as ItemRow['content'] }));
}

function readBases(db: ReadDb): Map<number, unknown> {
  const rows = db
    .select<{ editId: number; base: string | null }>('SELECT edit_id AS editId, base FROM edit')
    .all();
  return new Map(rows.map(({ editId, base }) => [editId, base === null ? null : JSON.parse(base)]));
}

function readSets(db: ReadDb): Map<string, string> {
  const rows = db
    .select<{ id: string; title: string }>('SELECT change_set_id AS id, title FROM change_set')
    .all();
  return new Map(rows.map(({ id, title }) => [title, id]));
}
