import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { UpkeepRules } from '../../src/shared/contract-upkeep.ts';
import { must } from '../../src/shared/errors.ts';
import { upkeepReadHandlers, upkeepWriteHandlers } from '../../src/main/engine/commands/upkeep.ts';
import { sweepFiles } from '../../src/main/engine/keeper/sweep-files.ts';
import { openWriter } from '../../src/main/engine/store/open.ts';
import { keepItems } from '../../src/main/engine/store/queries/collection-items.ts';
import { readRows, runSql, type ShopFile, shopFile } from '../support/shop-file.ts';
import { NOW } from '../support/stored-shop.ts';

const DAY = 24 * 60 * 60_000;
const NOTHING: UpkeepRules = {
  changesDays: null,
  historyDays: null,
  journalDays: null,
  goneDays: null,
  filesDays: null,
  buyersDays: null,
};

/** The upkeep of a shop, `days` after it was made. */
function upkeepOf(file: ShopFile, days: number) {
  const opened = openWriter(file.databasePath, NOW);
  if (!opened.ok) throw new Error(opened.error.message);
  const db = opened.value;
  onTestFinished(() => db.close());
  const told: string[] = [];
  const parts = {
    db,
    clock: { ...file.clock, now: () => NOW + days * DAY },
    emit: (name: string) => void told.push(name),
  };
  const look = async (rules: UpkeepRules) => {
    const answer = await upkeepReadHandlers(parts)['upkeep.look']({ rules });
    return must(answer.ok ? answer.value : null);
  };
  const write = upkeepWriteHandlers(parts);
  const letGo = async (rules: UpkeepRules, standing = false) => {
    const { digest } = await look(rules);
    const answer = await write['upkeep.let-go']({ rules, digest, standing });
    return must(answer.ok ? answer.value : null);
  };
  return { db, look, letGo, write, told };
}

const goes = (report: { lines: readonly { area: string; goes: number }[] }, area: string) =>
  must(report.lines.find((line) => line.area === area)).goes;

test('nothing goes by rules that keep all', async () => {
  const file = shopFile(5);
  const { look, letGo } = upkeepOf(file, 4000);
  expect((await look(NOTHING)).lines.map((line) => line.goes)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(await letGo(NOTHING)).toMatchObject({ removed: 0, isStale: false });
});

test('old changes at their end go with their stories; what waits for anybody stays', async () => {
  const file = shopFile(5);
  const { look, letGo } = upkeepOf(file, 400);
  const rules = { ...NOTHING, changesDays: 365 };
  expect(goes(await look(rules), 'changes')).toBe(2);
  await letGo(rules);
  const left = readRows<{ state: string }>(file.databasePath, 'SELECT state FROM edit ORDER BY edit_id');
  expect(left.map(({ state }) => state)).toEqual([
    'draft',
    'queued',
    'sending',
    'draft',
    'unsure',
    'refused',
  ]);
  expect(readRows(file.databasePath, 'SELECT edit_id FROM edit_story')).toEqual([{ edit_id: 2 }]);
  expect(readRows(file.databasePath, 'SELECT count(*) AS n FROM item_change')).toEqual([{ n: 3 }]);
});

test('what was not shown does not go', async () => {
  const file = shopFile(5);
  const { look, write, db } = upkeepOf(file, 400);
  const rules = { ...NOTHING, changesDays: 365 };
  const { digest } = await look(rules);
  db.modify(`UPDATE edit SET state = 'dropped' WHERE edit_id = 7`).run();
  expect(await write['upkeep.let-go']({ rules, digest, standing: true })).toMatchObject({
    value: { removed: 0, isStale: true },
  });
  expect(readRows(file.databasePath, 'SELECT count(*) AS n FROM edit')).toEqual([{ n: 7 }]);
});

const ORDERS = `INSERT INTO collection_item (collection, key, within, position, title, words, document) VALUES
  ('orders', 'old', '', 0, 'Jan', 'jan',
    '{"updatedAt":"2026-01-02T10:00:00.000Z","buyer":{"login":"Janusz"}}'),
  ('orders', 'o', '', 1, 'Ewa', 'ewa', '{"updatedAt":"2026-01-02T10:00:00.000Z"}'),
  ('orders', 'new', '', 2, 'Ola', 'ola', '{"updatedAt":"2026-11-19T10:00:00.000Z"}'),
  ('order-invoices', 'old/1', 'old', 0, 'F', 'f', '{"name":"Janusz.pdf"}');`;

test('data of buyers goes, is not on the disk any more, and no reading brings it back', async () => {
  const file = shopFile(5);
  runSql(file.databasePath, ORDERS);
  const { db, look, letGo } = upkeepOf(file, 0);
  const rules = { ...NOTHING, buyersDays: 90 };
  const report = await look(rules);
  expect(report.lines.find(({ area }) => area === 'buyers')).toMatchObject({
    goes: 1,
    kinds: [{ name: 'orders', goes: 1 }],
  });
  expect(await letGo(rules)).toMatchObject({ removed: 2 });
  const left = () =>
    readRows<{ key: string }>(
      file.databasePath,
      `SELECT key FROM collection_item WHERE collection LIKE 'order%' ORDER BY key`,
    ).map(({ key }) => key);
  expect(left()).toEqual(['new', 'o']);
  const item = { within: '', title: 'Jan', words: '', document: { buyer: 'Janusz' }, isWhole: true };
  keepItems(
    db,
    'orders',
    [
      { key: 'old', ...item },
      { key: 'newer', ...item },
    ],
    NOW,
  );
  expect(left()).toEqual(['new', 'newer', 'o']);
  db.modify(`DELETE FROM collection_item WHERE key = 'newer'`).run();
  db.compact();
  const bytes = readdirSync(file.folder).map((name) => readRaw(join(file.folder, name)));
  expect(bytes.filter((text) => text.includes('Janusz'))).toEqual([]);
});

test('rules that hold go on by themselves, and only where the seller said so', async () => {
  const file = shopFile(5);
  runSql(file.databasePath, ORDERS);
  const { letGo, write } = upkeepOf(file, 30);
  await letGo({ ...NOTHING, buyersDays: 4000 });
  expect(await write['upkeep.keep-rules']({})).toMatchObject({ value: { removed: 0 } });
  await letGo({ ...NOTHING, buyersDays: 4000, changesDays: 20 }, true);
  runSql(file.databasePath, `UPDATE edit SET state = 'dropped' WHERE edit_id = 7`);
  expect(await write['upkeep.keep-rules']({})).toMatchObject({ value: { removed: 1 } });
});

test('contents that nothing names go, from the disk too; those of an unsent change stay', async () => {
  const file = shopFile(5);
  const [unnamed, inDraft, orphan] = ['a', 'b', 'c'].map((letter) => letter.repeat(64));
  runSql(
    file.databasePath,
    `INSERT INTO blob VALUES ('${unnamed}', 'image/jpeg', 9, 1, 1, 'a.jpg', 1),
       ('${inDraft}', 'image/jpeg', 9, 1, 1, 'b.jpg', 1);
     UPDATE edit SET field = 'images', intent = '{"kind":"set","value":["blob:${inDraft}"]}'
     WHERE edit_id = 1`,
  );
  for (const name of [unnamed, inDraft, orphan]) {
    const folder = join(file.blobsFolder, must(name).slice(0, 2));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, must(name)), 'x');
    utimesSync(join(folder, must(name)), 1, 1);
  }
  const { letGo, db } = upkeepOf(file, 100);
  expect(await letGo({ ...NOTHING, filesDays: 90 })).toMatchObject({ removed: 1 });
  db.close();
  const there = () =>
    readdirSync(file.blobsFolder).filter((part) => readdirSync(join(file.blobsFolder, part)).length);
  expect(await sweepFiles(file)).toEqual({ ok: true, value: 2 });
  expect(there()).toEqual(['bb']);
});

function readRaw(path: string): string {
  return readFileSync(path, 'latin1');
}
