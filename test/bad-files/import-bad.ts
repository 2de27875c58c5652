import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AccountsFile } from '../../src/main/app/accounts-file.ts';
import { ArchiveDesk } from '../../src/main/app/archive-desk.ts';
import { createProgramFiles } from '../../src/main/ports/program-files.ts';
import type { AppError } from '../../src/shared/errors.ts';
import { runSql, shopFile } from '../support/shop-file.ts';
import { NOW } from '../support/stored-shop.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { LIST, listOf, SHOP } from './exports.ts';

type Tried = { readonly error: AppError | null; readonly leftBehind: readonly string[] };

/** Imports an export that was whole until it was changed. */
export async function importBad(change: (folder: string) => void): Promise<Tried> {
  const home = temporaryFolder();
  const folder = join(home, 'export');
  for (const name of ['shops', 'files']) mkdirSync(join(folder, name), { recursive: true });
  const whole = join(home, 'whole.sqlite');
  writeFileSync(whole, wholeShop());
  copyFileSync(whole, join(folder, 'shops', SHOP.database));
  writeFileSync(join(folder, LIST), JSON.stringify(listOf()));
  change(folder);
  const dataFolder = join(home, 'data');
  mkdirSync(dataFolder);
  const desk = new ArchiveDesk({
    dataFolder,
    exportsFolder: home,
    accounts: new AccountsFile(dataFolder),
    files: createProgramFiles(),
    log: () => {},
    now: () => NOW,
  });
  const imported = await desk.import({ folder });
  const shops = join(dataFolder, 'shops');
  return {
    error: imported.ok ? null : imported.error,
    leftBehind: existsSync(shops) ? readdirSync(shops) : [],
  };
}

let made: Buffer | null = null;

function wholeShop(): Buffer {
  return (made ??= readFileSync(makeWhole()));
}

function makeWhole(): string {
  const { databasePath } = shopFile();
  const account = { ...SHOP, userId: '1', environment: 'demo' };
  runSql(
    databasePath,
    `UPDATE account SET document = '${JSON.stringify(account)}'; PRAGMA journal_mode = DELETE;`,
  );
  return databasePath;
}
