import { basename, dirname, join } from 'node:path';
import type { Restored, ShopCopy } from '../../../shared/contract-recovery.ts';
import { type AppError, type Result, err, ok } from '../../../shared/errors.ts';
import { carryOver } from '../store/carry-over.ts';
import { comeBack } from '../store/come-back.ts';
import { checkDatabase, countWaiting, versionOf } from '../store/copy-database.ts';
import { openWriter } from '../store/open.ts';
import { copyPath, draftPath, type KeeperParts, listCopies, removeDrafts } from './copies.ts';

/**
 * Puts a copy in the place of the shop's file, which is set aside. Nothing of it leaves by itself afterwards.
 * The shop must be closed.
 */
export async function restoreCopy(parts: KeeperParts, name: string): Promise<Result<Restored>> {
  const copy = (await listCopies(parts)).find((each) => each.name === name);
  if (copy === undefined || copy.kind === 'damaged') return err(noSuchCopy(name));
  const made = await draftFrom(parts, copy);
  if (!made.ok) return made;
  const came = bringBack(parts, false);
  if (!came.ok) return came;
  const setAside = await putInPlace(parts, 'set-aside');
  return told(parts, { from: name, setAside, lost: made.value });
}

/**
 * A new file from what can be read of the damaged one, upon the newest whole copy where there is one, so that
 * what was observed before is there too; what cannot be read comes from the newest copy of the changes. The
 * shop must be closed.
 */
export async function repairShop(parts: KeeperParts): Promise<Result<Restored>> {
  const saved = await saveAside(parts);
  const copies = (await listCopies(parts)).filter(({ name }) => name !== saved.name);
  const whole = await newestSound(parts, copies, 'whole');
  const changes = saved.lost > 0 ? newestOf(parts, copies, whole?.madeAt ?? 0) : null;
  for (const [copy, isCurrent] of [
    [changes?.name, false],
    [saved.name, true],
  ] as const) {
    const laid = copy === undefined || copy === null ? ok(null) : layOver(parts, copy);
    if (!laid.ok) return laid;
    const came = bringBack(parts, isCurrent);
    if (!came.ok) return came;
  }
  const setAside = await putInPlace(parts, 'damaged');
  return told(parts, { from: whole?.name ?? changes?.name ?? null, setAside, lost: saved.lost });
}

type SavedAside = { readonly name: string | null; readonly lost: number };

/** What can still be read, as a copy of its own; no copy where nothing can. */
async function saveAside(parts: KeeperParts): Promise<SavedAside> {
  const { databasePath, files, clock } = parts;
  await removeDrafts(parts);
  const draft = draftPath(parts);
  const saved = carryOver(databasePath, draft, clock.now());
  if (!saved.ok || saved.value.saved === 0) {
    await removeDrafts(parts);
    return { name: null, lost: 1 };
  }
  const path = copyPath(parts, 'unsent', versionOf(draft));
  await files.move(draft, path);
  return { name: basename(path), lost: saved.value.lost };
}

/** Becomes the draft of the shop's file. */
async function newestSound(
  parts: KeeperParts,
  copies: readonly ShopCopy[],
  kind: ShopCopy['kind'],
): Promise<ShopCopy | null> {
  for (const copy of copies.filter((each) => each.kind === kind)) {
    if ((await draftFrom(parts, copy)).ok) return copy;
  }
  await removeDrafts(parts);
  return null;
}

/** The newest sound copy of the changes, where it is newer than this. */
function newestOf(
  { databasePath }: KeeperParts,
  copies: readonly ShopCopy[],
  madeAt: number,
): ShopCopy | null {
  const changes = copies.filter((copy) => copy.kind === 'unsent' && copy.madeAt >= madeAt);
  return changes.find(({ name }) => checkDatabase(join(dirname(databasePath), name)).ok) ?? null;
}

function layOver(parts: KeeperParts, name: string): Result<unknown> {
  return carryOver(join(dirname(parts.databasePath), name), draftPath(parts), parts.clock.now());
}

/** The copy as a draft of the shop's file. How many of its rows could not be read. */
async function draftFrom(parts: KeeperParts, { name, kind }: ShopCopy): Promise<Result<number>> {
  const path = join(dirname(parts.databasePath), name);
  await removeDrafts(parts);
  const draft = draftPath(parts);
  if (kind === 'unsent') {
    const carried = carryOver(path, draft, parts.clock.now());
    return carried.ok ? ok(carried.value.lost) : carried;
  }
  await parts.files.copy(path, draft);
  // What was set aside may have its last changes in a journal of its own.
  const entries = await parts.files.list(dirname(path));
  if (entries.some((entry) => entry.name === `${name}-wal`))
    await parts.files.copy(`${path}-wal`, `${draft}-wal`);
  const checked = checkDatabase(draft);
  return checked.ok ? ok(0) : checked;
}

/** Brings the draft's schema up to date and sees to it that nothing of it goes by itself. */
export function bringBack(parts: KeeperParts, isCurrent: boolean): Result<null> {
  const opened = openWriter(draftPath(parts), parts.clock.now(), { keepsCopy: false });
  if (!opened.ok) return opened;
  try {
    comeBack(opened.value, parts.clock.now(), { isCurrent });
  } finally {
    opened.value.close();
  }
  return ok(null);
}

/** Null where there was no file to set aside. */
async function putInPlace(parts: KeeperParts, kind: 'set-aside' | 'damaged'): Promise<string | null> {
  const { databasePath, files } = parts;
  const aside = copyPath(parts, kind, versionOf(databasePath));
  await files.move(draftPath(parts), `${aside}.next`);
  await files.swap(databasePath);
  const isThere = (await listCopies(parts)).some(({ name }) => aside.endsWith(name));
  return isThere ? basename(aside) : null;
}

function told(
  { databasePath }: KeeperParts,
  told: Pick<Restored, 'from' | 'setAside' | 'lost'>,
): Result<Restored> {
  const counted = countWaiting(databasePath);
  return counted.ok ? ok({ ...told, ...counted.value }) : counted;
}

function noSuchCopy(name: string): AppError {
  return { kind: 'not-found', message: `There is no copy ${name} that this shop could go back to.` };
}
