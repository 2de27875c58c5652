import type Database from 'better-sqlite3';
import { type AppError, type Result, type StorageReason, err, ok } from '../../../shared/errors.ts';
import { storageErrorOf } from './storage-error.ts';
import { first } from './migrations/010-first.ts';
import { uploads } from './migrations/020-uploads.ts';
import { categoryNames } from './migrations/030-category-names.ts';
import { settingNames } from './migrations/040-setting-names.ts';
import { codeRevisions } from './migrations/050-code-revisions.ts';
import { refusedMethods } from './migrations/060-refused-methods.ts';
import { collections } from './migrations/070-collections.ts';
import { settingsOfOffers } from './migrations/080-settings-of-offers.ts';
import { papers } from './migrations/090-papers.ts';
import { letGo } from './migrations/110-let-go.ts';
import { activity } from './migrations/100-activity.ts';
import { toldEvents } from './migrations/120-told-events.ts';
import { allegroClock } from './migrations/130-allegro-clock.ts';

export type Migration = { readonly version: number; readonly name: string; readonly sql: string };

/** In order, in steps of 10. A released migration is never edited: add the next one. */
export const MIGRATIONS: readonly Migration[] = [
  first,
  uploads,
  categoryNames,
  settingNames,
  codeRevisions,
  refusedMethods,
  collections,
  settingsOfOffers,
  papers,
  activity,
  letGo,
  toldEvents,
  allegroClock,
];

export const NEWEST_VERSION = MIGRATIONS.at(-1)?.version ?? 0;

/**
 * Brings a database from its version to the newest: a dated copy beside the file first, then one IMMEDIATE
 * transaction a step. On failure everything up to the last whole step stands and the cause is in the
 * message.
 */
export function migrate(
  connection: Database.Database,
  now: number,
  path: string | null,
  migrations: readonly Migration[] = MIGRATIONS,
): Result<{ readonly from: number; readonly to: number; readonly backup: string | null }> {
  const from = connection.pragma('user_version', { simple: true }) as number;
  const newest = migrations.at(-1)?.version ?? 0;
  if (from > newest) {
    return failed(
      'newer',
      `The data has version ${from}; this Stragan knows ${newest}. Install the newer Stragan.`,
    );
  }
  if (from === 0 && hasTables(connection))
    return failed('corrupt', 'The file is a database, but not one of Stragan.');
  const steps = migrations.filter((step) => step.version > from);
  if (steps.length === 0) return ok({ from, to: from, backup: null });

  const backup = path === null || from === 0 ? null : backUp(connection, path, from, now);
  for (const step of steps) {
    const failure = runStep(connection, step);
    if (failure !== null) {
      const { cause, reason } = failure;
      const kept = backup === null ? '' : ` A copy from before is ${backup}.`;
      return failed(reason, `Step ${step.version} (${step.name}) failed: ${cause}.${kept}`);
    }
  }
  return ok({ from, to: newest, backup });
}

type Failure = { readonly cause: string; readonly reason: StorageReason };

/** Null, or why it failed; a failed rollback is told too. A disk without room is no fault of the step. */
function runStep(connection: Database.Database, step: Migration): Failure | null {
  try {
    connection.exec('BEGIN IMMEDIATE');
    connection.exec(step.sql);
    connection.pragma(`user_version = ${step.version}`);
    connection.exec('COMMIT');
    return null;
  } catch (thrown) {
    const cause = [messageOf(thrown), ...rollBack(connection)].join('; ');
    const known = storageErrorOf(thrown);
    const isOfDisk = known?.kind === 'storage' && ['full', 'read-only'].includes(known.reason);
    return { cause, reason: isOfDisk ? known.reason : 'migration' };
  }
}

function rollBack(connection: Database.Database): string[] {
  if (!connection.inTransaction) return [];
  try {
    connection.exec('ROLLBACK');
    return [];
  } catch (thrown) {
    return [`the rollback failed too: ${messageOf(thrown)}`];
  }
}

function backUp(connection: Database.Database, path: string, version: number, now: number): string {
  const stamp = connection
    .prepare<[number], string>(`SELECT strftime('%Y-%m-%dT%H-%M-%S', ? / 1000, 'unixepoch')`)
    .pluck(true)
    .get(now);
  const backup = `${path}.v${version}.${stamp}.backup`;
  connection.prepare('VACUUM INTO ?').run(backup);
  return backup;
}

function hasTables(connection: Database.Database): boolean {
  return connection.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() !== undefined;
}

function failed(reason: StorageReason, message: string): Result<never> {
  const error: AppError = { kind: 'storage', reason, message };
  return err(error);
}

function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
