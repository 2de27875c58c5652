import { basename, dirname, join } from 'node:path';
import type { ShopCopy } from '../../../shared/contract-recovery.ts';
import {
  type CopyKind,
  copiesToRemove,
  copyNameOf,
  readCopyName,
} from '../../../shared/domain/shop-copies.ts';
import type { ProgramFiles } from '../file-ports.ts';
import type { Clock, Log } from '../ports.ts';
import { NEWEST_VERSION } from '../store/migrate.ts';

export type KeeperParts = {
  readonly databasePath: string;
  /** The contents of all shops of the data folder. */
  readonly blobsFolder: string;
  readonly files: ProgramFiles;
  readonly clock: Clock;
  readonly log: Log;
};

/** Beside the shop's file, newest first. */
export async function listCopies({ databasePath, files }: KeeperParts): Promise<ShopCopy[]> {
  const entries = await files.list(dirname(databasePath));
  const copies = entries.flatMap(({ name, sizeBytes }) => {
    const read = readCopyName(basename(databasePath), name);
    return read === null ? [] : [{ name, sizeBytes, ...read, isNewer: read.version > NEWEST_VERSION }];
  });
  return copies.toSorted((left, right) => right.madeAt - left.madeAt);
}

const SECOND_MS = 1000;

/** Names are dated by the second: a second one of the same second is dated by the next that is free. */
export async function copyPath(parts: KeeperParts, kind: CopyKind, version: number): Promise<string> {
  const { databasePath, clock, files } = parts;
  const folder = dirname(databasePath);
  const there = new Set((await files.list(folder)).map(({ name }) => name));
  let madeAt = clock.now();
  const nameNow = () => copyNameOf(basename(databasePath), { kind, madeAt, version });
  while (there.has(nameNow())) madeAt += SECOND_MS;
  return join(folder, nameNow());
}

/** What is being written has this name until it is whole. */
export function draftPath({ databasePath }: KeeperParts): string {
  return `${databasePath}.draft`;
}

export async function removeDrafts(parts: KeeperParts): Promise<void> {
  const draft = draftPath(parts);
  for (const ending of ['', '-journal', '-wal', '-shm']) await parts.files.remove(`${draft}${ending}`);
}

export async function removeOldCopies(parts: KeeperParts): Promise<void> {
  const copies = await listCopies(parts);
  for (const { name } of copiesToRemove(copies, NEWEST_VERSION, parts.clock.now()))
    await parts.files.remove(join(dirname(parts.databasePath), name));
}
