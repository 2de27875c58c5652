import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openJournal } from '../../../../src/main/demo/journal-file.ts';
import { makeState, restore, serialise } from '../../../../src/main/demo/state.ts';
import type { JournalLine } from '../../../../src/main/demo/state.ts';
import { openShop } from '../../../../src/main/demo/shop-runner.ts';
import { NOON } from './tried-shop.ts';

const SHOP = { seed: 3, offers: 10, edition: '2026' } as const;

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stragan-demo-'));
  path = join(folder, 'deep', 'demo.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a state', () => {
  it('made again from its changes equals the first, the order of rows included', () => {
    const lines: JournalLine[] = [];
    const first = makeState(SHOP, { onChange: (line) => lines.push(structuredClone(line)) });
    const notes = first.table<{ n: number }>('notes');
    for (const key of ['b', 'a', 'c']) notes.put(key, { n: 1 });
    notes.put('b', { n: 2 });
    notes.remove('a');
    notes.put('a', { n: 3 });
    notes.remove('unknown');
    first.table('empty').put('x', null);
    expect(lines).toHaveLength(7);
    expect(serialise(makeState(SHOP, { lines }))).toEqual(serialise(first));
    expect([...restore(serialise(first)).table('notes').entries()]).toEqual([
      ['b', { n: 2 }],
      ['c', { n: 1 }],
      ['a', { n: 3 }],
    ]);
  });

  it('copied shares nothing with its copy', () => {
    const first = makeState(SHOP);
    first.table('notes').put('a', { n: 1 });
    const copy = restore(serialise(first));
    copy.table<{ n: number }>('notes').put('a', { n: 2 });
    expect(first.table('notes').get('a')).toEqual({ n: 1 });
    expect(copy.table('notes').get('a')).not.toBe(first.table('notes').get('a'));
  });

  it('keeps memos out of copies', () => {
    const first = makeState(SHOP);
    expect([first.memo('m', () => 1), first.memo('m', () => 2)]).toEqual([1, 1]);
    expect(restore(serialise(first)).memo('m', () => 2)).toBe(2);
  });
});

describe('a journal', () => {
  function write(key: string, value: unknown): void {
    const file = openJournal(path, SHOP);
    file.state.table('notes').put(key, value);
    file.close();
  }

  function read(): unknown {
    const file = openJournal(path, SHOP);
    const rows = Object.fromEntries(file.state.table('notes').entries());
    file.close();
    return rows;
  }

  it('brings back what was there, from nothing to many openings', () => {
    expect(read()).toEqual({});
    write('a', { text: 'żarówka' });
    write('b', [1]);
    expect(read()).toEqual({ a: { text: 'żarówka' }, b: [1] });
  });

  it.each(['{"table":"notes","key":"c","va', '{"table":"notes","key":"c","value":1}', '\u0000\u0000'])(
    'loses only a last line without its end: %j',
    (torn) => {
      write('a', 1);
      appendFileSync(path, torn);
      expect(read()).toEqual({ a: 1 });
      write('b', 2);
      expect(read()).toEqual({ a: 1, b: 2 });
    },
  );

  it('is flushed before it is closed, so that what was answered is kept', () => {
    const file = openJournal(path, SHOP);
    file.state.table('notes').put('a', 1);
    expect(readFileSync(path, 'utf8')).not.toContain('notes');
    file.flush();
    expect(readFileSync(path, 'utf8')).toContain('notes');
    file.close();
  });

  it('of another shop is refused', () => {
    write('a', 1);
    expect(() => openJournal(path, { ...SHOP, seed: 4 })).toThrow(/another demo shop/);
  });

  it('is written anew when most of it is history', () => {
    const file = openJournal(path, SHOP);
    for (let n = 0; n < 20_001; n += 1) file.state.table('notes').put(String(n % 10), n);
    file.close();
    const longBefore = readFileSync(path).length;
    const rows = read();
    expect(readFileSync(path).length).toBeLessThan(longBefore / 100);
    expect(read()).toEqual(rows);
    expect(rows).toMatchObject({ 0: 20_000, 9: 19_999 });
  });
});

describe('a shop opened again', () => {
  it('keeps its birth, its clock and its switches, and throws new dice', () => {
    const open = (clock: number) =>
      openShop({ settings: SHOP, statePath: path, clock: () => clock, logCap: null });
    const admin = (shop: ReturnType<typeof open>, method: string, name: string, json = {}) =>
      shop.askAdmin({ method, path: name, query: new URLSearchParams(), json }).body;

    const first = open(NOON);
    admin(first, 'POST', '/demo/clock', { advanceMs: 5000 });
    admin(first, 'POST', '/demo/settings', { rotation: 'lax' });
    first.close();
    const second = open(NOON + 1000);
    expect(second.state.table('born').get('at')).toBe(NOON);
    expect(admin(second, 'POST', '/demo/clock', { advanceMs: 0 })).toEqual({
      now: new Date(NOON + 6000).toISOString(),
    });
    expect(admin(second, 'GET', '/demo/settings')).toMatchObject({ rotation: 'lax' });
    expect(second.state.table('openings').get('count')).toBe(2);
    second.close();
  });
});
