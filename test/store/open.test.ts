import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { ReadDb, WriteDb } from '../../src/main/engine/store/handle.ts';
import { openReader, openSerialised, openWriter } from '../../src/main/engine/store/open.ts';
import { readSetting, writeSetting } from '../../src/main/engine/store/settings.ts';
import type { Result } from '../../src/shared/errors.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

function opened<T extends ReadDb>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message);
  onTestFinished(() => result.value.close());
  return result.value;
}

function pragma(db: ReadDb, name: string): unknown {
  return db.pluck<string | number>(`SELECT * FROM pragma_${name}`).get();
}

test('every open sets what durability and correctness rest on', () => {
  const path = join(temporaryFolder(), 'shop.db');
  for (const db of [opened(openWriter(path, 0)), opened(openWriter(path, 0))]) {
    expect(pragma(db, 'journal_mode')).toBe('wal');
    expect(pragma(db, 'synchronous')).toBe(2);
    expect(pragma(db, 'foreign_keys')).toBe(1);
    expect(pragma(db, 'busy_timeout')).toBe(5000);
  }
});

test('a reader sees what the writer committed and cannot write', () => {
  const path = join(temporaryFolder(), 'shop.db');
  const writer = opened(openWriter(path, 0));
  const reader = opened(openReader(path));
  writeSetting(writer, 'theme', 'dark');
  expect(readSetting(reader, 'theme')).toBe('dark');
  expect(() => reader.select('DELETE FROM setting RETURNING name')).toThrow(/would write/);
  expect(() => writeSetting(reader as WriteDb, 'theme', 'light')).toThrow(/readonly/);
});

test('a transaction that throws leaves nothing behind, and the next one works', () => {
  const db = opened(openSerialised(null));
  const half = () =>
    db.transaction(() => {
      writeSetting(db, 'a', 1);
      throw new Error('half way');
    });
  expect(half).toThrow('half way');
  expect(readSetting(db, 'a')).toBeNull();
  db.transaction(() => db.transaction(() => writeSetting(db, 'a', 2)));
  expect(readSetting(db, 'a')).toBe(2);
});

test('the bytes of a database open as the same database', () => {
  const db = opened(openSerialised(null));
  writeSetting(db, 'seed', 7);
  const copy = opened(openSerialised(db.serialize()));
  writeSetting(db, 'seed', 8);
  expect(readSetting(copy, 'seed')).toBe(7);
});

test.each([
  ['a file that is no database', 'this is no database at all, only text '.repeat(200), 'corrupt'],
  ['a folder that is not there', null, 'missing'],
])('%s is said so', (_, content, reason) => {
  const folder = temporaryFolder();
  const path = content === null ? join(folder, 'nowhere', 'shop.db') : join(folder, 'shop.db');
  if (content !== null) writeFileSync(path, content);
  const result = openWriter(path, 0);
  expect(result.ok ? null : result.error).toMatchObject({ kind: 'storage', reason });
});
