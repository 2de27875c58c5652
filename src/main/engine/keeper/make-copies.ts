import { basename, dirname, join } from 'node:path';
import { type Result, ok } from '../../../shared/errors.ts';
import { carryOver } from '../store/carry-over.ts';
import { changesMark, checkDatabase, copyDatabase, versionOf } from '../store/copy-database.ts';
import {
  copyPath,
  draftPath,
  type KeeperParts,
  listCopies,
  removeDrafts,
  removeOldCopies,
} from './copies.ts';

/** What stays free on the disk beside a whole copy. */
const SPARE_BYTES = 200_000_000;

/**
 * First what cannot be fetched again, which is small; then all of it, where the disk has room. Reading all of
 * it is also how damage is found: storage{corrupt}.
 */
export async function makeCopies(parts: KeeperParts, whole: boolean): Promise<Result<null>> {
  const { databasePath, files, clock, log } = parts;
  await removeDrafts(parts);
  const draft = draftPath(parts);
  const version = versionOf(databasePath);
  if (whole || (await hasChanged(parts))) {
    const carried = carryOver(databasePath, draft, clock.now());
    if (!carried.ok) return carried;
    await files.move(draft, await copyPath(parts, 'unsent', version));
  }
  if (whole && (await hasRoom(parts))) {
    const copied = copyDatabase(databasePath, draft);
    if (!copied.ok) return copied;
    const checked = checkDatabase(draft);
    if (!checked.ok) return checked;
    await files.move(draft, await copyPath(parts, 'whole', version));
  } else if (whole) log('warn', 'no room for a copy of the shop');
  await removeOldCopies(parts);
  return ok(null);
}

async function hasChanged(parts: KeeperParts): Promise<boolean> {
  const newest = (await listCopies(parts)).find(({ kind }) => kind === 'unsent');
  if (newest === undefined) return true;
  const there = changesMark(join(dirname(parts.databasePath), newest.name));
  return there === null || there !== changesMark(parts.databasePath);
}

async function hasRoom({ databasePath, files }: KeeperParts): Promise<boolean> {
  const folder = dirname(databasePath);
  const free = await files.freeBytes(folder);
  const entries = await files.list(folder);
  const sizeBytes = entries.find(({ name }) => name === basename(databasePath))?.sizeBytes ?? 0;
  return free === null || free - sizeBytes > SPARE_BYTES;
}
