import Database from 'better-sqlite3';
import type { AppError, StorageReason } from '../../../shared/errors.ts';

/** SQLite's failures that are no bug of ours, as data; null for anything else. */
export function storageErrorOf(thrown: unknown): AppError | null {
  if (!(thrown instanceof Database.SqliteError)) return null;
  const reason = REASONS.find(([prefix]) => thrown.code.startsWith(prefix))?.[1];
  if (reason === undefined) return null;
  return { kind: 'storage', reason, message: `${MESSAGES[reason]} (${thrown.code}: ${thrown.message})` };
}

const REASONS: readonly (readonly [string, StorageReason])[] = [
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_LOCKED', 'busy'],
  ['SQLITE_CORRUPT', 'corrupt'],
  ['SQLITE_NOTADB', 'corrupt'],
  ['SQLITE_FULL', 'full'],
  ['SQLITE_IOERR', 'full'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_CANTOPEN', 'missing'],
];

const MESSAGES: Record<StorageReason, string> = {
  busy: 'The data folder is in use by another Stragan',
  newer: 'The data was written by a newer Stragan',
  corrupt: 'The database file is damaged',
  full: 'The database could not be written; the disk may be full',
  'read-only': 'The data folder cannot be written to',
  missing: 'The database file cannot be opened',
  migration: 'The database could not be brought up to date',
};

export const MISSING_FOLDER: AppError = {
  kind: 'storage',
  reason: 'missing',
  message: 'The data folder is not there',
};
