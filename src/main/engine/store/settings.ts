import type { ReadDb, WriteDb } from './handle.ts';

/** The JSON value kept under a name; null when there is none. */
export function readSetting(db: ReadDb, name: string): unknown {
  const text = db.pluck<string>('SELECT value FROM setting WHERE name = ?').get(name);
  return text === undefined ? null : JSON.parse(text);
}

/** Null removes it. */
export function writeSetting(db: WriteDb, name: string, value: unknown): void {
  if (value === null) {
    db.modify('DELETE FROM setting WHERE name = ?').run(name);
    return;
  }
  db.modify(
    'INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  ).run(name, JSON.stringify(value));
}
