import Database from 'better-sqlite3';
import { type Result, err, ok } from '../../../shared/errors.ts';
import { storageErrorOf } from './storage-error.ts';

export type FolderLock = { release(): void };

/**
 * Takes a data folder for this process: an exclusive lock on a small SQLite file, which the system frees when the
 * process ends, however it ends. Errors: storage{busy} when another Stragan has the folder.
 */
export function lockFolder(lockPath: string): Result<FolderLock> {
  let connection: Database.Database | null = null;
  try {
    connection = new Database(lockPath, { timeout: 0 });
    connection.exec('BEGIN EXCLUSIVE');
    const held = connection;
    return ok({ release: () => void held.close() });
  } catch (thrown) {
    connection?.close();
    const error = storageErrorOf(thrown);
    if (error === null) throw thrown;
    return err(error);
  }
}
