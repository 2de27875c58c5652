import { existsSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Account } from '../../shared/domain/account.ts';
import { ownerOf } from '../engine/store/copy-database.ts';
import { writeJsonFile } from './json-file.ts';
import { shopsFolder } from './shop-path.ts';

const ENDING = '.sqlite';

/**
 * The list of shops again, from the shops themselves: each knows whose it is. The list that cannot be read is
 * set aside.
 */
export function rebuildAccounts(dataFolder: string, now: number): readonly Account[] {
  const folder = shopsFolder(dataFolder);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(ENDING)) : [];
  const accounts = names.flatMap((name) => {
    const owner = ownerOf(join(folder, name));
    return owner?.accountId === name.slice(0, -ENDING.length) ? [owner] : [];
  });
  const path = join(dataFolder, 'accounts.json');
  if (existsSync(path)) renameSync(path, `${path}.${now}.damaged`);
  writeJsonFile(path, { accounts, currentId: accounts[0]?.accountId ?? null });
  return accounts;
}
