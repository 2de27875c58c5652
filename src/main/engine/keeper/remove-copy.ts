import { dirname, join } from 'node:path';
import type { CopyInside, ShopCopy } from '../../../shared/contract-recovery.ts';
import { mayBeDeleted } from '../../../shared/domain/shop-copies.ts';
import { type AppError, err, ok, type Result } from '../../../shared/errors.ts';
import type { CopyTrouble } from '../../../shared/troubles/copy-troubles.ts';
import { troubleText } from '../../../shared/troubles/trouble.ts';
import { countWaiting } from '../store/copy-database.ts';
import { type KeeperParts, listCopies } from './copies.ts';

/** What SQLite may have laid beside a file that was in use. */
const BESIDE = ['-wal', '-shm', '-journal'];

/** What would be lost with a copy: how many changes in it are not at Allegro, as far as it can be read. */
export async function lookIntoCopy(parts: KeeperParts, name: string): Promise<Result<CopyInside>> {
  const found = await removable(parts, name);
  if (!found.ok) return found;
  const there = await parts.files.list(dirname(parts.databasePath));
  const counted = countWaiting(pathOf(parts, name));
  // Reading a file that was in use lays another beside it.
  for (const ending of BESIDE)
    if (!there.some((entry) => entry.name === `${name}${ending}`))
      await parts.files.remove(`${pathOf(parts, name)}${ending}`);
  return ok({ copy: found.value, unsent: counted.ok ? counted.value.waiting + counted.value.unsure : null });
}

/** For good; answers what is left. */
export async function removeCopy(parts: KeeperParts, name: string): Promise<Result<ShopCopy[]>> {
  const found = await removable(parts, name);
  if (!found.ok) return found;
  // What lies beside it goes first: alone it would be nobody's.
  for (const ending of [...BESIDE, '']) await parts.files.remove(`${pathOf(parts, name)}${ending}`);
  parts.log('info', 'The seller deleted a copy of the shop', { name });
  return ok(await listCopies(parts));
}

async function removable(parts: KeeperParts, name: string): Promise<Result<ShopCopy>> {
  const copy = (await listCopies(parts)).find((each) => each.name === name);
  if (copy === undefined) return err(notRemovable(name, 'not-there'));
  return mayBeDeleted(copy) ? ok(copy) : err(notRemovable(name, 'goes-by-rule'));
}

function notRemovable(name: string, code: CopyTrouble): AppError {
  const trouble = { code: `copy.${code}`, values: { name } };
  const message = troubleText(trouble);
  return code === 'not-there'
    ? { kind: 'not-found', message, trouble }
    : { kind: 'bad-input', message, trouble, path: 'name' };
}

function pathOf({ databasePath }: KeeperParts, name: string): string {
  return join(dirname(databasePath), name);
}
