import { expect, test } from 'vitest';
import { createHeardClock } from '../../src/main/engine/heard-clock.ts';
import { inAllegrosTime, lastKnownClock } from '../../src/main/engine/store/queries/allegro-clock.ts';
import type { WriteDb } from '../../src/main/engine/store/handle.ts';
import { openWriter } from '../../src/main/engine/store/open.ts';
import { must } from '../../src/shared/errors.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { join } from 'node:path';

const NOON = Date.UTC(2026, 6, 1, 12);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

function opened(): WriteDb {
  const db = openWriter(join(temporaryFolder(), 'shop.sqlite'), NOON);
  if (!db.ok) throw new Error(db.error.message);
  return db.value;
}

const dated = (at: number) => new Date(at).toUTCString();
const inTime = (db: WriteDb, at: number) =>
  must(db.pluck<number>(`SELECT ${inAllegrosTime(String(at))}`).get());
const rows = (db: WriteDb) => db.pluck<number>('SELECT count(*) FROM allegro_clock').get();

test('clocks that agree leave nothing to keep, however long the answer took', () => {
  const db = opened();
  const heard = createHeardClock(db);
  heard(dated(NOON), NOON, NOON + 300);
  heard(dated(NOON + MINUTE), NOON + MINUTE + 900, NOON + MINUTE + 950);
  heard(dated(NOON + 25_000), NOON, NOON + 30_000);
  expect(rows(db)).toBe(0);
  expect(inTime(db, NOON)).toBe(NOON);
});

test('a clock that jumped counts from then on, and is known after a restart', () => {
  const db = opened();
  createHeardClock(db)(dated(NOON + 24 * HOUR), NOON, NOON + 100);
  const heard = createHeardClock(db);
  heard(dated(NOON + 25 * HOUR), NOON + HOUR, NOON + HOUR + 100);
  expect(rows(db)).toBe(1);
  heard(dated(NOON + 2 * HOUR), NOON + 2 * HOUR, NOON + 2 * HOUR + 100);
  expect(rows(db)).toBe(2);
  expect(inTime(db, NOON - HOUR)).toBe(NOON - HOUR);
  expect(Math.abs(inTime(db, NOON + HOUR) - (NOON + 25 * HOUR))).toBeLessThan(2000);
  expect(Math.abs(inTime(db, NOON + 3 * HOUR) - (NOON + 3 * HOUR))).toBeLessThan(2000);
});

test('a clock that was set back counts at once, and for the moments that come again', () => {
  const db = opened();
  const heard = createHeardClock(db);
  heard(dated(NOON), NOON + 2 * HOUR, NOON + 2 * HOUR + 100);
  heard(dated(NOON + MINUTE), NOON + MINUTE, NOON + MINUTE + 100);
  expect(Math.abs(lastKnownClock(db)?.aheadMs ?? 0)).toBeLessThan(2000);
  expect(Math.abs(inTime(db, NOON + 3 * HOUR) - (NOON + 3 * HOUR))).toBeLessThan(2000);
});

test('what is no date, or came before it was asked for, tells nothing', () => {
  const db = opened();
  const heard = createHeardClock(db);
  heard(undefined, NOON, NOON + 100);
  heard('yesterday', NOON, NOON + 100);
  heard(dated(NOON + HOUR), NOON, NOON - HOUR);
  expect(rows(db)).toBe(0);
});
