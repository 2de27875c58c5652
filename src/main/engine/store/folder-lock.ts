import { type Result, ok } from '../../../shared/errors.ts';
import { connect } from './connect.ts';

export type FolderLock = { release(): void };

/**
 * Takes a data folder for this process: an exclusive lock on a small SQLite file, which the system frees
 * when the process ends, however it ends. Errors: storage{busy} when another Stragan has the folder.
 */
export function lockFolder(lockPath: string): Result<FolderLock> {
  return connect(lockPath, { timeout: 0 }, (connection) => {
    connection.exec('BEGIN EXCLUSIVE');
    return ok({ release: () => void connection.close() });
  });
}
