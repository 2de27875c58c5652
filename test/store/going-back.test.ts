import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Restored } from '../../src/shared/contract-recovery.ts';
import { must, type Result } from '../../src/shared/errors.ts';
import { listCopies } from '../../src/main/engine/keeper/copies.ts';
import { repairShop, restoreCopy } from '../../src/main/engine/keeper/go-back.ts';
import { makeCopies } from '../../src/main/engine/keeper/make-copies.ts';
import { NEWEST_VERSION } from '../../src/main/engine/store/migrate.ts';
import { checkDatabase } from '../../src/main/engine/store/copy-database.ts';
import { createRandom } from '../support/seeded-number.ts';
import { readRows, runSql, type ShopFile, shopFile } from '../support/shop-file.ts';
import { NOW } from '../support/stored-shop.ts';

const LATER = NOW + 3_600_000;

type EditLine = { edit_id: number; state: string; mark: string | null };

const edits = ({ databasePath }: ShopFile) =>
  readRows<EditLine>(databasePath, 'SELECT edit_id, state, mark FROM edit ORDER BY edit_id').map(
    ({ edit_id, state, mark }) => `${edit_id} ${state}${mark === null ? '' : ` ${mark}`}`,
  );

const items = ({ databasePath }: ShopFile) =>
  readRows<{ change_id: number; state: string; sent: string | null }>(
    databasePath,
    'SELECT change_id, state, sent FROM item_change ORDER BY change_id',
  );

function done(result: Result<Restored>): Restored {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

async function copied(file: ShopFile, kind: 'whole' | 'unsent'): Promise<string> {
  const made = await makeCopies(file, true);
  if (!made.ok) throw new Error(made.error.message);
  return must((await listCopies(file)).find((copy) => copy.kind === kind)).name;
}

test('copies are made of what cannot be fetched again, and of all of it', async () => {
  const file = shopFile();
  await copied(file, 'whole');
  const copies = await listCopies(file);
  expect(copies.map(({ name }) => name)).toEqual([
    `sandbox-1.sqlite.v${NEWEST_VERSION}.2026-11-20T09-00-00.backup`,
    `sandbox-1.sqlite.v${NEWEST_VERSION}.2026-11-20T09-00-00.outbox`,
  ]);
  const [unsent] = copies.filter(({ kind }) => kind === 'unsent');
  const path = join(file.folder, must(unsent).name);
  expect(readRows(path, 'SELECT count(*) AS n FROM edit')).toEqual([{ n: 7 }]);
  expect(readRows(path, 'SELECT count(*) AS n FROM offer_base')).toEqual([{ n: 0 }]);
});

test('two copies of one second stand beside each other', async () => {
  const file = shopFile();
  await copied(file, 'whole');
  await copied(file, 'whole');
  const made = (await listCopies(file)).map(({ kind, madeAt }) => `${kind} ${madeAt - NOW}`);
  expect(made.toSorted()).toEqual(['unsent 0', 'unsent 1000', 'whole 0', 'whole 1000']);
});

test.each(['whole', 'unsent'] as const)(
  'after going back to a %s copy nothing leaves by itself',
  async (kind) => {
    const file = shopFile();
    const name = await copied(file, kind);
    runSql(file.databasePath, `UPDATE edit SET state = 'confirmed'; DELETE FROM item_change_story;`);
    file.at = LATER;
    const restored = done(await restoreCopy(file, name));
    expect(edits(file)).toEqual([
      '1 draft from-backup',
      '2 draft from-backup',
      '3 unsure from-backup',
      '4 conflicted ask-after-loss',
      '5 confirmed',
      '6 conflicted ask-after-loss',
      '7 refused from-backup',
    ]);
    expect(items(file).map(({ state }) => state)).toEqual(['unsure', 'draft', 'unsure']);
    const keysBefore = kind === 'whole' ? ['old'] : [];
    expect(JSON.parse(must(items(file)[0]).sent ?? '')).toEqual({ at: LATER, keysBefore, cameBack: true });
    expect(restored).toEqual({
      from: name,
      setAside: expect.stringContaining('.aside'),
      waiting: 6,
      unsure: 3,
      lost: 0,
    });
  },
);

test('what was in use before is set aside, whole, and can be gone back to', async () => {
  const file = shopFile();
  const name = await copied(file, 'whole');
  runSql(
    file.databasePath,
    `UPDATE edit SET intent = '{"kind":"set","value":"Typed since"}' WHERE edit_id = 2`,
  );
  file.at = LATER;
  const { setAside } = done(await restoreCopy(file, name));
  file.at = LATER + 60_000;
  done(await restoreCopy(file, must(setAside)));
  const [row] = readRows<{ intent: string }>(file.databasePath, 'SELECT intent FROM edit WHERE edit_id = 2');
  expect(row?.intent).toContain('Typed since');
});

test('a restore that is cut short after the file was set aside is ended by the next opening', async () => {
  const file = shopFile();
  const name = await copied(file, 'whole');
  const before = readFileSync(file.databasePath);
  const cut = { ...file, files: { ...file.files, swap: () => Promise.reject(new Error('power cut')) } };
  await expect(restoreCopy(cut, name)).rejects.toThrow('power cut');
  expect(readFileSync(file.databasePath)).toEqual(before);
  await file.files.swap(file.databasePath);
  expect(edits(file)[1]).toBe('2 draft from-backup');
  expect(readdirSync(file.folder).filter((each) => /\.(next|draft)$/.test(each))).toEqual([]);
});

test.each([
  ['one that is not there', 'sandbox-1.sqlite.v80.2020-01-01T00-00-00.backup', 'not-found'],
  ['another folder', '../secrets/sandbox-1', 'not-found'],
])('refuses to go back to %s', async (_title, name, kind) => {
  const file = shopFile();
  const before = edits(file);
  expect(await restoreCopy(file, name)).toMatchObject({ ok: false, error: { kind } });
  expect(edits(file)).toEqual(before);
});

test('a damaged copy, and one of a later Stragan, are refused, and the shop stays as it is', async () => {
  const file = shopFile();
  const name = await copied(file, 'whole');
  const path = join(file.folder, name);
  runSql(path, 'PRAGMA user_version = 9000');
  const newer = { trouble: { code: 'copy.newer' } };
  expect(await restoreCopy(file, name)).toMatchObject({ ok: false, error: newer });
  runSql(path, `PRAGMA user_version = ${NEWEST_VERSION}`);
  writeFileSync(path, readFileSync(path).fill(7, 4096, 60_000));
  const damaged = { trouble: { code: 'copy.damaged' } };
  expect(await restoreCopy(file, name)).toMatchObject({ ok: false, error: damaged });
  expect(edits(file)[1]).toBe('2 queued');
});

const CASES = 50;

const TYPED_SINCE = `INSERT INTO edit (edit_id, change_set_id, object_kind, object_id, field, intent, state,
    state_at, created_at)
  VALUES (8, 'set', 'offer', '1008', 'title', '{"kind":"set","value":"New"}', 'draft', 9, 9)`;

/** Some bytes at random places; in every fifth case where the file says what it is, too. */
function damage(path: string, seed: number): void {
  const number = createRandom(seed);
  const bytes = readFileSync(path);
  const places = 1 + Math.floor(number() * 12);
  for (let place = 0; place < places; place += 1) {
    const first = Math.floor(number() * bytes.length);
    const length = 1 + Math.floor(number() * 2000);
    for (let index = first; index < Math.min(bytes.length, first + length); index += 1)
      bytes[index] = Math.floor(number() * 256);
  }
  if (seed % 5 === 0) bytes.fill(0, 0, 100);
  writeFileSync(path, bytes);
}

test(`of ${CASES} files with bytes overwritten each comes back with all changes of a copy`, async () => {
  const sound = shopFile(20);
  await copied(sound, 'whole');
  runSql(sound.databasePath, TYPED_SINCE);
  const files = readdirSync(sound.folder).map(
    (name) => [name, readFileSync(join(sound.folder, name))] as const,
  );
  let readable = 0;
  for (let seed = 1; seed <= CASES; seed += 1) {
    const folder = mkdtempSync(join(sound.folder, 'case-'));
    for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
    const file = { ...sound, folder, databasePath: join(folder, basename(sound.databasePath)) };
    damage(file.databasePath, seed);
    const left = readFileSync(file.databasePath);
    const restored = done(await repairShop({ ...file, clock: { ...file.clock, now: () => LATER } }));
    expect(checkDatabase(file.databasePath), `seed ${seed}`).toMatchObject({ ok: true });
    const there = readRows<EditLine>(file.databasePath, 'SELECT * FROM edit ORDER BY edit_id');
    const numbers = there.map(({ edit_id }) => edit_id);
    expect(numbers.slice(0, 7), `seed ${seed}`).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(
      there.filter(({ state }) => state === 'queued' || state === 'sending'),
      `seed ${seed}`,
    ).toEqual([]);
    if (numbers.includes(8)) readable += 1;
    else expect(restored.lost, `seed ${seed}`).toBeGreaterThan(0);
    expect(readFileSync(join(folder, must(restored.setAside))).equals(left), `seed ${seed}`).toBe(true);
  }
  expect(readable).toBeGreaterThan(CASES / 4);
}, 90_000);
