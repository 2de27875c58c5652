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

/** The shop's database as it lies there. */
export type Snapshot = {
  readonly edits: readonly EditRow[];
  readonly calls: readonly CallRecord[];
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

function readDatabase(path: string): Snapshot {
  const opened = openReader(path);
  if (!opened.ok) return { edits: [], calls: [], integrity: opened.error.message };
  const db = opened.value;
  try {
    const integrity = db.pluck<string>('PRAGMA integrity_check').all().join('; ');
    return { edits: readEditRows(db), calls: readCalls(db), integrity };
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
