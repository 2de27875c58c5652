import type { Account } from '../../../shared/domain/account.ts';
import { PENDING_STATES } from '../../../shared/domain/edit.ts';
import { type Result, err, ok } from '../../../shared/errors.ts';
import { connectFor } from './connect.ts';
import { NEWEST_VERSION } from './migrate.ts';

const READING = { readonly: true, fileMustExist: true, timeout: 5000 };

/** All of it, as it is at this moment, while others write; smaller where there was room to spare. */
export function copyDatabase(from: string, to: string): Result<null> {
  return connectFor(from, READING, (connection) => {
    connection.prepare('VACUUM INTO ?').run(to);
    return ok(null);
  });
}

/** Reads all of it. Errors: storage{corrupt | newer ...}. Answers the version of its schema. */
export function checkDatabase(path: string): Result<number> {
  return connectFor(path, READING, (connection) => {
    const version = connection.pragma('user_version', { simple: true }) as number;
    const found = connection.pragma('quick_check(1)', { simple: true });
    if (found !== 'ok')
      return err({ kind: 'storage', reason: 'corrupt', message: `The file is damaged: ${String(found)}` });
    if (version <= NEWEST_VERSION) return ok(version);
    const message = `The data has version ${version}; this Stragan knows ${NEWEST_VERSION}.`;
    return err({ kind: 'storage', reason: 'newer', message });
  });
}

/** Why a file cannot take the place of a shop's. */
export type CopyFault = Exclude<StoredFault, 'ok'>;

type StoredFault =
  | 'ok'
  | 'empty'
  | 'no-database'
  | 'cut-short'
  | 'damaged'
  | 'other-program'
  | 'no-access'
  | 'newer';

/** Reads all of a file of this size. Null: it is whole, and of a Stragan that this one understands. */
export function faultOfCopy(path: string, sizeBytes: number): CopyFault | null {
  if (sizeBytes === 0) return 'empty';
  const head = readFault(path, 'cut-short', (connection) => {
    const pageBytes = connection.pragma('page_size', { simple: true }) as number;
    connection.pragma('user_version');
    return sizeBytes % pageBytes === 0 ? 'ok' : 'cut-short';
  });
  const fault = head === 'ok' ? readFault(path, 'damaged', faultInside) : head;
  return fault === 'ok' ? null : fault;
}

/** SQLite opens no database that is shorter than its head says. */
function readFault(
  path: string,
  whereMalformed: 'cut-short' | 'damaged',
  read: (connection: Connection) => StoredFault,
): StoredFault {
  const found = connectFor(path, READING, (connection) => ok(read(connection)));
  if (found.ok) return found.value;
  if (found.error.kind === 'storage' && found.error.reason === 'missing') return 'no-access';
  return found.error.message.includes('SQLITE_NOTADB') ? 'no-database' : whereMalformed;
}

function faultInside(connection: Connection): StoredFault {
  const ours = `SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN ('account', 'edit')`;
  if (connection.prepare(ours).pluck(true).get() !== 2) return 'other-program';
  const version = connection.pragma('user_version', { simple: true }) as number;
  if (version > NEWEST_VERSION) return 'newer';
  return connection.pragma('quick_check(1)', { simple: true }) === 'ok' ? 'ok' : 'damaged';
}

type Connection = Parameters<Parameters<typeof connectFor>[2]>[0];

export type Waiting = { readonly waiting: number; readonly unsure: number };

/** Changes that are not at Allegro yet. */
export function countWaiting(path: string): Result<Waiting> {
  return connectFor(path, READING, (connection) => {
    const tables = connection
      .prepare<[], string>(
        `SELECT name FROM sqlite_schema WHERE type = 'table' AND name IN ('edit', 'item_change')`,
      )
      .pluck(true)
      .all();
    const count = (states: readonly string[]) =>
      tables.reduce((sum, table) => {
        const sql = `SELECT count(*) FROM ${table} WHERE state IN (SELECT value FROM json_each(?))`;
        return sum + Number(connection.prepare(sql).pluck(true).get(JSON.stringify(states)));
      }, 0);
    const unsure = ['sending', 'unsure'];
    return ok({
      waiting: count(PENDING_STATES.filter((state) => !unsure.includes(state))),
      unsure: count(unsure),
    });
  });
}

/** Another one after whatever happened to a change: two files with the same one hold the same changes. */
export function changesMark(path: string): string | null {
  const mark = connectFor(path, READING, (connection) => {
    const newest = MARKS.map((sql) => connection.prepare(sql).pluck(true).get());
    return ok(JSON.stringify(newest));
  });
  return mark.ok ? mark.value : null;
}

const MARKS = [
  'SELECT max(edit_id) FROM edit',
  'SELECT max(story_id) FROM edit_story',
  'SELECT max(change_id) FROM item_change',
  'SELECT max(story_id) FROM item_change_story',
  'SELECT count(*) FROM blob',
];

export function versionOf(path: string): number {
  const version = connectFor(path, READING, (connection) =>
    ok(connection.pragma('user_version', { simple: true }) as number),
  );
  return version.ok ? version.value : 0;
}

/** Whose shop it is; null where it does not say so, or nothing that can be read. */
export function ownerOf(path: string): Account | null {
  const found = connectFor(path, READING, (connection) => {
    const isThere = connection.prepare('SELECT 1 FROM sqlite_schema WHERE sql LIKE ?');
    // Another program's database may have a table of that name.
    if (isThere.get('CREATE TABLE account (%document TEXT%') === undefined) return ok(null);
    const sql = 'SELECT document FROM account WHERE one = 1';
    const document = connection.prepare<[], string>(sql).pluck(true).get();
    return ok(document === undefined ? null : accountIn(document));
  });
  return found.ok ? found.value : null;
}

function accountIn(document: string): Account | null {
  try {
    return JSON.parse(document) as Account | null;
  } catch {
    return null;
  }
}

export type KeptBlob = {
  readonly blobId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
};

/** The contents of the blob store that a shop names. */
export function keptBlobs(path: string): Result<KeptBlob[]> {
  return connectFor(path, READING, (connection) => {
    const sql = `SELECT blob_id AS blobId, name, media_type AS mediaType, size_bytes AS sizeBytes
      FROM blob ORDER BY blob_id`;
    return ok(connection.prepare<[], KeptBlob>(sql).all());
  });
}

/** The contents that a shop, or a copy of one, would miss. */
export function wantedBlobs(path: string): Result<string[]> {
  return connectFor(path, READING, (connection) => {
    const isThere = connection.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?').pluck(true);
    if (isThere.get('blob') === undefined) return ok([]);
    const letGo = isThere.get('let_go_blob') === undefined ? '' : 'EXCEPT SELECT blob_id FROM let_go_blob';
    return ok(connection.prepare<[], string>(`SELECT blob_id FROM blob ${letGo}`).pluck(true).all());
  });
}
