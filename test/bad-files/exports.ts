import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BAD_DATABASES, type BadDatabase } from './copies.ts';

export const LIST = 'stragan-export.json';

/** The folder of an export, changed after it was made; `told` null: it is taken all the same. */
export type BadExport = {
  readonly name: string;
  readonly told: string | null;
  readonly change: (folder: string) => void;
};

export const SHOP = { accountId: 'demo-1', login: 'seller', database: 'demo-1.sqlite' };

export function listOf(changes: object = {}): object {
  return { format: 1, program: '0.1.0', exportedAt: 1_790_000_000_000, shops: [SHOP], files: [], ...changes };
}

const ofList = (name: string, told: string | null, content: unknown): BadExport => {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return { name, told, change: (folder) => writeFileSync(join(folder, LIST), text) };
};

const named = (database: string) => listOf({ shops: [{ ...SHOP, database }] });
const file = (path: string) => listOf({ files: [{ blobId: 'a'.repeat(64), path }] });

const OF_SHOPS: Readonly<Record<NonNullable<BadDatabase['told']>, string>> = {
  newer: 'shop-newer',
  'other-program': 'shop-other',
  'other-shop': 'shop-other',
  'not-there': 'shop-missing',
};

/** Whatever may lie where the shop of an export should. */
const SHOPS: readonly BadExport[] = BAD_DATABASES.filter(({ told }) => told !== null).map((bad) => ({
  name: `its shop is ${bad.name}`,
  told: OF_SHOPS[bad.told ?? ''] ?? 'shop-damaged',
  change: (folder) => {
    const path = join(folder, 'shops', SHOP.database);
    const whole = join(folder, '..', 'whole.sqlite');
    rmSync(path);
    bad.make(path, whole);
  },
}));

export const BAD_EXPORTS: readonly BadExport[] = [
  { name: 'no folder', told: 'export-not-there', change: (folder) => rmSync(folder, { recursive: true }) },
  {
    name: 'a file for a folder',
    told: 'export-not-there',
    change: (folder) => {
      rmSync(folder, { recursive: true });
      writeFileSync(folder, 'not a folder');
    },
  },
  { name: 'no list', told: 'export-no-list', change: (folder) => rmSync(join(folder, LIST)) },
  {
    name: 'a folder for a list',
    told: 'export-no-list',
    change: (folder) => {
      rmSync(join(folder, LIST));
      mkdirSync(join(folder, LIST));
    },
  },
  ofList('an empty list', 'export-bad-list', ''),
  ofList('half a list', 'export-bad-list', JSON.stringify(listOf()).slice(0, 60)),
  ofList('a web page for a list', 'export-bad-list', '<!doctype html>'),
  ofList('a list of nothing', 'export-bad-list', 'null'),
  ofList('a list without shops', 'export-bad-list', {
    format: 1,
    program: '0.1.0',
    exportedAt: 1,
    files: [],
  }),
  ofList('a shop without a number', 'export-bad-list', listOf({ shops: [{ login: 'x', database: 'y' }] })),
  ofList('a list of a later time', 'export-newer', listOf({ format: 2 })),
  ofList('a list of a far later time', 'export-newer', { format: 9, everything: 'is different' }),
  ofList('a shop above the folder', 'export-leads-out', named('../../whole.sqlite')),
  ofList('a shop anywhere', 'export-leads-out', named('/etc/passwd')),
  ofList('a shop on another disk', 'export-leads-out', named(String.raw`C:\Windows\win.ini`)),
  ofList('a shop that is the folder', 'export-leads-out', named('..')),
  ofList('a photo above the folder', 'export-leads-out', file('../../../.ssh/id_rsa')),
  ofList('a shop that is not there', 'shop-missing', named('other.sqlite')),
  {
    name: 'a shop that is a link out of the folder',
    told: 'shop-missing',
    change: (folder) => {
      rmSync(join(folder, 'shops', SHOP.database));
      symlinkSync(join(folder, '..', 'whole.sqlite'), join(folder, 'shops', SHOP.database));
    },
  },
  ofList('a shop under another number', 'shop-other', listOf({ shops: [{ ...SHOP, accountId: 'demo-7' }] })),
  ...SHOPS,
];
