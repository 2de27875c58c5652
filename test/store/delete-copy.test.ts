import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { must, type Result } from '../../src/shared/errors.ts';
import type { CopyKind } from '../../src/shared/domain/shop-copies.ts';
import { listCopies } from '../../src/main/engine/keeper/copies.ts';
import { repairShop, restoreCopy } from '../../src/main/engine/keeper/go-back.ts';
import { makeCopies } from '../../src/main/engine/keeper/make-copies.ts';
import { lookIntoCopy, removeCopy } from '../../src/main/engine/keeper/remove-copy.ts';
import { runSql, type ShopFile, shopFile } from '../support/shop-file.ts';

const HOUR_MS = 3_600_000;

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const nameOf = async (file: ShopFile, kind: CopyKind) =>
  must((await listCopies(file)).find((copy) => copy.kind === kind)).name;

const kindsOf = async (file: ShopFile) => (await listCopies(file)).map(({ kind }) => kind).toSorted();

/** A shop that went back to a copy, and was damaged and mended after: one file of each kind. */
async function shopWithAllKinds(): Promise<ShopFile> {
  const file = shopFile();
  valueOf(await makeCopies(file, true));
  file.at += HOUR_MS;
  valueOf(await restoreCopy(file, await nameOf(file, 'whole')));
  file.at += HOUR_MS;
  writeFileSync(file.databasePath, readFileSync(file.databasePath).fill(0, 0, 4096));
  valueOf(await repairShop(file));
  return file;
}

test('before a file goes it is said how many unsent changes are in it, where that can be read', async () => {
  const file = await shopWithAllKinds();
  const look = async (kind: CopyKind) => {
    const { copy, unsent } = valueOf(await lookIntoCopy(file, await nameOf(file, kind)));
    expect(copy.name).toBe(await nameOf(file, kind));
    return unsent;
  };
  expect([await look('unsent'), await look('set-aside'), await look('damaged')]).toEqual([9, 9, null]);
});

test('a look leaves nothing beside the file, and no byte of it changes', async () => {
  const file = await shopWithAllKinds();
  const name = await nameOf(file, 'set-aside');
  runSql(join(file.folder, name), 'PRAGMA journal_mode = WAL');
  const [names, bytes] = [readdirSync(file.folder), readFileSync(join(file.folder, name))];
  valueOf(await lookIntoCopy(file, name));
  expect(readdirSync(file.folder)).toEqual(names);
  expect(readFileSync(join(file.folder, name))).toEqual(bytes);
});

test.each(['set-aside', 'damaged', 'unsent'] as const)(
  'a file that is %s goes for good with its journal, the others and the shop stay',
  async (kind) => {
    const file = await shopWithAllKinds();
    const name = await nameOf(file, kind);
    copyFileSync(file.databasePath, join(file.folder, `${name}-wal`));
    const before = [await kindsOf(file), readFileSync(file.databasePath)] as const;
    const left = valueOf(await removeCopy(file, name));
    expect(left).toEqual(await listCopies(file));
    const slot = before[0].indexOf(kind);
    expect(await kindsOf(file)).toEqual(before[0].toSpliced(slot, 1));
    expect(existsSync(join(file.folder, `${name}-wal`))).toBe(false);
    expect(readFileSync(file.databasePath)).toEqual(before[1]);
    expect(await removeCopy(file, name)).toMatchObject({ ok: false, error: { kind: 'not-found' } });
  },
);

test.each([
  ['a copy of everything', null, 'copy.goes-by-rule'],
  ['the shop’s own file', 'sandbox-1.sqlite', 'copy.not-there'],
  ['another shop’s', 'sandbox-2.sqlite.v80.2026-01-01T00-00-00.aside', 'copy.not-there'],
  ['a file elsewhere', '../shops/sandbox-1.sqlite', 'copy.not-there'],
])('%s is not deleted', async (_title, named, code) => {
  const file = await shopWithAllKinds();
  writeFileSync(join(file.folder, 'sandbox-2.sqlite.v80.2026-01-01T00-00-00.aside'), 'x');
  const names = readdirSync(file.folder);
  const name = named ?? (await nameOf(file, 'whole'));
  expect(await removeCopy(file, name)).toMatchObject({ ok: false, error: { trouble: { code } } });
  expect(await lookIntoCopy(file, name)).toMatchObject({ ok: false, error: { trouble: { code } } });
  expect(readdirSync(file.folder)).toEqual(names);
});
