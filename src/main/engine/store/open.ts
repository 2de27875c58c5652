import Database from 'better-sqlite3';
import { type Result, err, ok } from '../../../shared/errors.ts';
import { type ReadDb, type WriteDb, makeHandle } from './handle.ts';
import { migrate } from './migrate.ts';
import { storageErrorOf } from './storage-error.ts';

/** How long a statement waits for a lock of the other connection. */
const BUSY_TIMEOUT_MS = 5000;

/**
 * The one read-write handle of a shop, its schema brought up to date. `now` dates the backup that is made before.
 * Errors: storage{newer | migration | corrupt | full | read-only | missing | busy}.
 */
export function openWriter(path: string, now: number): Result<WriteDb> {
  return opening(() => {
    const connection = new Database(path, { timeout: BUSY_TIMEOUT_MS });
    setPragmas(connection, true);
    const migrated = migrate(connection, now, path);
    if (migrated.ok) return ok(makeHandle(connection));
    connection.close();
    return migrated;
  });
}

/** A read-only handle on a database that a writer has opened before. */
export function openReader(path: string): Result<ReadDb> {
  return opening(() => {
    const connection = new Database(path, { timeout: BUSY_TIMEOUT_MS, readonly: true, fileMustExist: true });
    setPragmas(connection, false);
    return ok(makeHandle(connection));
  });
}

/** A database in memory, new (null) or from bytes: one handle plays writer and reader. */
export function openSerialised(bytes: Uint8Array | null): Result<WriteDb> {
  return opening(() => {
    const connection = new Database(bytes === null ? ':memory:' : Buffer.from(bytes));
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
  connection.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
  connection.pragma('temp_store = MEMORY');
  connection.pragma('cache_size = -32000');
  if (!writes) connection.pragma('query_only = ON');
}

function opening<T>(open: () => Result<T>): Result<T> {
  try {
    return open();
  } catch (thrown) {
    const error = storageErrorOf(thrown);
    if (error === null) throw thrown;
    return err(error);
  }
}
