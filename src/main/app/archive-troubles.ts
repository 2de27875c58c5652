import { basename, dirname, join } from 'node:path';
import type { CopyTrouble } from '../../shared/troubles/copy-troubles.ts';
import type { Trouble } from '../../shared/troubles/trouble.ts';
import type { ProgramFiles } from '../engine/file-ports.ts';
import { type CopyFault, faultOfCopy, ownerOf } from '../engine/store/copy-database.ts';
import type { Manifest } from './archive-manifest.ts';

/** A folder without a list is no export; there may be no folder at all. */
export async function whyNoList(files: ProgramFiles, folder: string): Promise<CopyTrouble> {
  const beside = await files.folders(dirname(folder)).catch((): readonly string[] => []);
  return beside.includes(basename(folder)) ? 'export-no-list' : 'export-not-there';
}

/** Null: the shop of an export can be brought back. Links are not followed: they may lead out of it. */
export async function troubleOfShop(
  files: ProgramFiles,
  folder: string,
  { accountId, login, database }: Manifest['shops'][number],
): Promise<Trouble | null> {
  const told = (code: CopyTrouble) => {
    return { code: `copy.${code}`, values: { name: database, owner: login } };
  };
  const there = await files.list(folder).catch(() => []);
  const file = there.find(({ name }) => name === database);
  if (file === undefined) return told('shop-missing');
  const path = join(folder, database);
  const fault = faultOfCopy(path, file.sizeBytes);
  if (fault !== null) return told(OF_SHOPS[fault] ?? 'shop-damaged');
  return ownerOf(path)?.accountId === accountId ? null : told('shop-other');
}

const OF_SHOPS: Readonly<Partial<Record<CopyFault, CopyTrouble>>> = {
  newer: 'shop-newer',
  'other-program': 'shop-other',
};
