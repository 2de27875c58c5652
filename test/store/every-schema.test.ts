import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { MIGRATIONS, NEWEST_VERSION } from '../../src/main/engine/store/migrate.ts';
import { openReader, openWriter } from '../../src/main/engine/store/open.ts';
import { readRows, shopOfVersion } from '../support/shop-file.ts';
import { NOW } from '../support/stored-shop.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

type Column = { name: string; type: string; notnull: number; pk: number; dflt_value: string | null };

/** Columns whose values must be some of a few, or must be JSON that a later step reads. */
const VALUES: Readonly<Record<string, string>> = {
  'item_change.kind': "'change'",
  'journal_event.journal': "'orders'",
  'journal_gap.journal': "'offers'",
  'account.one': '1',
};

/** Two rows in every table that this schema has, as its columns allow it. */
function fill(path: string): ReadonlyMap<string, number> {
  const connection = new Database(path);
  connection.pragma('foreign_keys = OFF');
  const tables = connection
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
         AND name NOT LIKE 'offer_search%'`,
    )
    .pluck(true)
    .all();
  for (const table of tables) {
    const columns = connection.pragma(`table_info(${table})`) as Column[];
    for (const number of table === 'account' ? [1] : [1, 2]) {
      const values = columns.map((column) => valueOf(table, column, number));
      const names = columns.map(({ name }) => name);
      connection.exec(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${values.join(', ')})`);
    }
  }
  connection.exec(`INSERT INTO offer_search (rowid, text) VALUES (1, 'lampa')`);
  const counts = new Map(
    tables.map((table) => [table, connection.prepare(`SELECT count(*) FROM ${table}`).pluck(true).get()]),
  );
  connection.close();
  return counts as Map<string, number>;
}

function valueOf(table: string, { name, type }: Column, number: number): string {
  const fixed = VALUES[`${table}.${name}`];
  if (fixed !== undefined) return fixed;
  if (type === 'INTEGER') return String(number);
  if (name === 'after_edit_id') return 'NULL';
  return name === 'document' || name === 'intent' || name === 'detail' ? `'{"n":${number}}'` : `'${number}'`;
}

test.each(MIGRATIONS.map(({ version, name }) => [version, name] as const))(
  'a shop of version %i (%s) with rows in every table comes to the newest whole, with a copy of before',
  (version) => {
    const path = join(temporaryFolder(), 'shop.sqlite');
    shopOfVersion(path, version);
    const before = fill(path);
    const opened = openWriter(path, NOW);
    expect(opened.ok ? null : opened.error).toBeNull();
    if (!opened.ok) return;
    const { value: db } = opened;
    for (const [table, count] of before)
      expect([table, db.pluck<number>(`SELECT count(*) FROM ${table}`).get()]).toEqual([table, count]);
    expect(db.pluck<string>('PRAGMA integrity_check').get()).toBe('ok');
    expect(db.pluck<number>('PRAGMA user_version').get()).toBe(NEWEST_VERSION);
    expect(db.pluck<number>(`SELECT rowid FROM offer_search WHERE offer_search MATCH 'lampa'`).get()).toBe(1);
    db.close();
    const reader = openReader(path);
    expect(reader.ok).toBe(true);
    if (reader.ok) reader.value.close();
    if (version === NEWEST_VERSION) return;
    const copy = `${path}.v${version}.2026-11-20T09-00-00.backup`;
    expect(readRows(copy, 'PRAGMA user_version')).toEqual([{ user_version: version }]);
    expect(readRows(copy, 'SELECT count(*) AS n FROM edit')).toEqual([{ n: before.get('edit') }]);
  },
);
