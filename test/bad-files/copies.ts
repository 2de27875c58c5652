import Database from 'better-sqlite3';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { NEWEST_VERSION } from '../../src/main/engine/store/migrate.ts';
import { bytesOf, cut, noise, patched } from './bytes.ts';

/** What lies where a whole shop should: made at a path out of a whole one. */
export type BadDatabase = {
  readonly name: string;
  /** Null: it can be gone back to all the same. */
  readonly told: string | null;
  readonly make: (path: string, whole: string) => void;
};

const ofBytes = (name: string, told: string, change: (whole: Uint8Array) => Uint8Array): BadDatabase => {
  return { name, told, make: (path, whole) => writeFileSync(path, change(readFileSync(whole))) };
};

const ofDatabase = (name: string, told: string | null, sql: string, isNew = false): BadDatabase => {
  return {
    name,
    told,
    make: (path, whole) => {
      if (!isNew) writeFileSync(path, readFileSync(whole));
      const database = new Database(path);
      database.exec(sql);
      database.close();
    },
  };
};

const PAGE = 4096;

export const BAD_DATABASES: readonly BadDatabase[] = [
  ofDatabase('whole', null, 'SELECT 1'),
  ofDatabase('with more in it', null, 'CREATE TABLE more (a)'),
  ofBytes('empty', 'empty', () => new Uint8Array()),
  ofBytes('a photo', 'no-database', () => bytesOf(`\xff\xd8\xff\xe0${'x'.repeat(2000)}`)),
  ofBytes('an archive', 'no-database', () => bytesOf(`PK\x03\x04${'x'.repeat(2000)}`)),
  ofBytes('a web page', 'no-database', () => bytesOf(`<!doctype html>${' '.repeat(2000)}`)),
  ofBytes('noise', 'no-database', () => noise(20_000, 41)),
  ofBytes('zeros', 'no-database', () => new Uint8Array(20_000)),
  ofBytes('another head', 'no-database', (whole) => patched(whole, 0, [0x53, 0x51, 0x58])),
  ofBytes('a few bytes', 'cut-short', (whole) => whole.subarray(0, 50)),
  ofBytes('half of it', 'cut-short', (whole) => cut(whole, 0.5)),
  ofBytes('a page short', 'cut-short', (whole) => whole.subarray(0, -PAGE)),
  ofBytes('a byte short', 'cut-short', (whole) => whole.subarray(0, -1)),
  ofBytes('the head alone', 'cut-short', (whole) => whole.subarray(0, PAGE)),
  ...[2, 5, 9].map((page) =>
    ofBytes(`page ${page} of zeros`, 'damaged', (whole) =>
      patched(
        whole,
        page * PAGE,
        Array.from({ length: PAGE }, () => 0),
      ),
    ),
  ),
  ofBytes('pages of noise', 'damaged', (whole) => patched(whole, 3 * PAGE, [...noise(6 * PAGE, 43)])),
  ofBytes('a page twice', 'damaged', (whole) =>
    patched(whole, 8 * PAGE, [...whole.subarray(2 * PAGE, 3 * PAGE)]),
  ),
  ofDatabase('of a browser', 'other-program', 'CREATE TABLE moz_places (id, url)', true),
  ofDatabase(
    'of another shop program',
    'other-program',
    'CREATE TABLE account (a); PRAGMA user_version = 80',
    true,
  ),
  ofDatabase('a database of nothing', 'other-program', 'PRAGMA user_version = 5; VACUUM', true),
  ofDatabase('of a newer Stragan', 'newer', `PRAGMA user_version = ${NEWEST_VERSION + 10}`),
  ofDatabase('of a much newer Stragan', 'newer', 'PRAGMA user_version = 2000000000'),
  ofDatabase('of another shop', 'other-shop', otherOwner()),
  { name: 'a folder', told: 'not-there', make: (path) => mkdirSync(path) },
  { name: 'not there', told: 'not-there', make: () => {} },
];

function otherOwner(): string {
  return `UPDATE account
    SET document = json_set(document, '$.userId', '9', '$.accountId', 'demo-9', '$.login', 'other')`;
}
