import type Database from 'better-sqlite3';
import { type Result, ok } from '../../../shared/errors.ts';
import { connect } from './connect.ts';
import { type ReadDb, type WriteDb, makeHandle } from './handle.ts';
import { migrate } from './migrate.ts';

/** How long a statement waits for a lock of the other connection. */
const BUSY_TIMEOUT_MS = 5000;

/**
 * The one read-write handle of a shop, its schema brought up to date. `now` dates the backup that is made
 * before; a file that is a copy itself needs none. Errors: storage{newer | migration | corrupt | full |
 * read-only | missing | busy}.
 */
export function openWriter(path: string, now: number, { keepsCopy = true } = {}): Result<WriteDb> {
  return connect(path, { timeout: BUSY_TIMEOUT_MS }, (connection) => {
    setPragmas(connection, true);
    const migrated = migrate(connection, now, keepsCopy ? path : null);
    return migrated.ok ? ok(makeHandle(connection)) : migrated;
  });
}

/** A read-only handle on a database that a writer has opened before. */
export function openReader(path: string): Result<ReadDb> {
  return connect(path, { timeout: BUSY_TIMEOUT_MS, readonly: true, fileMustExist: true }, (connection) => {
    setPragmas(connection, false);
    return ok(makeHandle(connection));
  });
}

/** A database in memory, new (null) or from bytes: one handle plays writer and reader. */
export function openSerialised(bytes: Uint8Array | null): Result<WriteDb> {
  return connect(bytes === null ? ':memory:' : Buffer.from(bytes), {}, (connection) => {
    connection.pragma('foreign_keys = ON');
    const migrated = migrate(connection, 0, null);
    return migrated.ok ? ok(makeHandle(connection)) : migrated;
  });
}

/** Set on each open: in WAL mode the default of `synchronous` differs between the first and later opens. */
function setPragmas(connection: Database.Database, writes: boolean): void {
  if (writes) connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma('secure_delete = FAST');
  connection.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
  connection.pragma('temp_store = MEMORY');
  connection.pragma('cache_size = -32000');
  if (!writes) connection.pragma('query_only = ON');
}
