import Database from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { MIGRATIONS, migrate } from '../../src/main/engine/store/migrate.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const NOW = Date.UTC(2026, 6, 1, 10, 20, 30);
const TABLE = { version: 10, name: 'table', sql: 'CREATE TABLE thing (id INTEGER PRIMARY KEY) STRICT;' };
const COLUMN = { version: 20, name: 'column', sql: 'ALTER TABLE thing ADD COLUMN size INTEGER;' };
const BROKEN = {
  version: 30,
  name: 'broken',
  sql: 'CREATE TABLE other (id INTEGER); INSERT INTO nowhere VALUES (1);',
};

/** A released migration is never edited: a shop out there has run it as it was. */
const RELEASED: Readonly<Record<string, string>> = {
  '010-first': '991b4bcebe1858c7d8613df79724068c59f0800a0ec284400df533a62c3f5a70',
  '020-uploads': '69e937ca49ee58512892db7ecc4a3672fbe1e93b5b1464ef52f29770867b45d3',
  '030-category-names': '3a4163fb055df193a13fb7eceb2695910027a076220bd3db0f1bec1081221436',
  '040-setting-names': '3e31867cd9821ecdd78e7d1d2ba8c8bdc6a5a9e79fdfbbc06754f44a062c2f74',
  '050-code-revisions': '65ee3fd7bb72ad268c54ecec14d699cc4519962b664bf78bf76ddc9985458cad',
  '060-refused-methods': 'fe972ae4944c895bd8d3fe1398c73127a3005e24f6e64edcc2eaccbe5178a616',
  '070-collections': 'e524ce21c1a4b0e42f44514508543bb0f41c5c8de3f4e88bce5f7a5fe63da4eb',
  '080-settings-of-offers': '82450b98009e0d954ab2ee29d635520a6d62632b056c23eb4a843211861aba06',
  '090-papers': '5af93db1701791ce352f3f61d53fd209686599c610abab1bd1c0c8827270e2a5',
  '100-activity': '9b82d395940d81bcd7e7ce994455c28c30aac325bb889324c7cfb8b28ba828b2',
  '110-let-go': 'a8856a10bd3ecbd981fb59c02bc19fc54da7e27e6a8e09b5076c0694155dcf7a',
  '120-told-events': '9230fdfbdbc8fcd6101964264ca500967a450f677686a8bbfc1d3620bec8ce23',
  '130-allegro-clock': '3759fabce1a9cd2683d3cb312bd113402a5a98e192c33488781545c61056d21a',
};

function database(): { path: string; connection: Database.Database } {
  const path = join(temporaryFolder(), 'shop.db');
  const connection = new Database(path);
  onTestFinished(() => void connection.close());
  return { path, connection };
}

test('released migrations are as they were released', () => {
  const hashes = MIGRATIONS.map(({ version, name, sql }) => [
    `${String(version).padStart(3, '0')}-${name}`,
    createHash('sha256').update(sql).digest('hex'),
  ]);
  expect(Object.fromEntries(hashes)).toEqual(RELEASED);
});

test('versions rise in steps of ten', () => {
  expect(MIGRATIONS.map((step) => step.version)).toEqual(MIGRATIONS.map((_, index) => (index + 1) * 10));
});

test('a new database needs no backup; a later step makes a dated one with the former content', () => {
  const { path, connection } = database();
  expect(migrate(connection, NOW, path, [TABLE])).toMatchObject({
    ok: true,
    value: { from: 0, to: 10, backup: null },
  });
  connection.exec('INSERT INTO thing VALUES (1)');
  const second = migrate(connection, NOW, path, [TABLE, COLUMN]);
  const backup = `${path}.v10.2026-07-01T10-20-30.backup`;
  expect(second).toMatchObject({ ok: true, value: { from: 10, to: 20, backup } });
  const copy = new Database(backup, { readonly: true });
  onTestFinished(() => void copy.close());
  expect(copy.prepare('SELECT * FROM thing').all()).toEqual([{ id: 1 }]);
  expect(connection.prepare('SELECT * FROM thing').all()).toEqual([{ id: 1, size: null }]);
});

test('a failing step is undone whole, earlier ones stand, and the cause and the copy are named', () => {
  const { path, connection } = database();
  migrate(connection, NOW, path, [TABLE]);
  const result = migrate(connection, NOW, path, [TABLE, COLUMN, BROKEN]);
  expect(result.ok ? null : result.error).toMatchObject({ kind: 'storage', reason: 'migration' });
  expect(result.ok ? '' : result.error.message).toMatch(
    /Step 30 \(broken\) failed: no such table: nowhere.*\.backup/,
  );
  expect(connection.pragma('user_version', { simple: true })).toBe(20);
  expect(connection.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'other'`).get()).toBeUndefined();
});

test('a database of a later Stragan is refused and not touched', () => {
  const { path, connection } = database();
  migrate(connection, NOW, path, [TABLE, COLUMN]);
  const result = migrate(connection, NOW, path, [TABLE]);
  expect(result.ok ? null : result.error).toMatchObject({ kind: 'storage', reason: 'newer' });
  expect(readdirSync(join(path, '..')).filter((name) => name.endsWith('.backup'))).toEqual([]);
});

test('the database of another program is refused', () => {
  const { path, connection } = database();
  connection.exec('CREATE TABLE customers (id INTEGER)');
  const result = migrate(connection, NOW, path);
  expect(result.ok ? null : result.error).toMatchObject({ kind: 'storage', reason: 'corrupt' });
  expect(existsSync(path)).toBe(true);
});

test('a shop of before the uploads keeps its offers and edits', () => {
  const { path, connection } = database();
  migrate(connection, NOW, path, MIGRATIONS.slice(0, 1));
  connection.exec(`INSERT INTO change_set VALUES ('set', 'Prices', 'by-hand', 1, NULL);
    INSERT INTO edit (change_set_id, object_kind, object_id, field, intent, state, state_at, created_at)
    VALUES ('set', 'offer', '1', 'title', '{"kind":"set","value":"T"}', 'draft', 1, 1);`);
  const edits = () => connection.prepare('SELECT * FROM edit').all();
  const before = edits();
  expect(migrate(connection, NOW, path, MIGRATIONS.slice(0, 2))).toMatchObject({
    ok: true,
    value: { to: 20 },
  });
  expect(edits()).toEqual(before);
  expect(connection.prepare('SELECT count(*) FROM upload').pluck(true).get()).toBe(0);
});

test('an offer of before is known since the first thing that was recorded of it', () => {
  const { path, connection } = database();
  migrate(connection, NOW, path, MIGRATIONS.slice(0, 3));
  connection.exec(`INSERT INTO offer_base (row_id, offer_id, title, status, format, is_fulfillment,
      is_business_only, marketplace_id, checked_at, listed_at, details_at)
    VALUES (1, '1', 'Lampa', 'ACTIVE', 'BUY_NOW', 0, 0, 'allegro-pl', 900, 800, 700),
           (2, '2', 'Lampa', 'ACTIVE', 'BUY_NOW', 0, 0, 'allegro-pl', 900, NULL, NULL);
    INSERT INTO offer_history (row_id, at, field, old_value, new_value, cause)
    VALUES (1, 500, 'stock', '1', '2', 'listing'), (1, 600, 'stock', '2', '3', 'listing');`);
  expect(migrate(connection, NOW, path, MIGRATIONS.slice(0, 4))).toMatchObject({ value: { to: 40 } });
  const seen = connection.prepare('SELECT first_seen_at FROM offer_base ORDER BY row_id').pluck(true);
  expect(seen.all()).toEqual([500, 900]);
});
