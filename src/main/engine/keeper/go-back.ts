import { basename, dirname, join } from 'node:path';
import type { Restored, ShopCopy } from '../../../shared/contract-recovery.ts';
import { type AppError, type Result, err, ok } from '../../../shared/errors.ts';
import type { CopyTrouble } from '../../../shared/troubles/copy-troubles.ts';
import { troubleText } from '../../../shared/troubles/trouble.ts';
import { carryOver } from '../store/carry-over.ts';
import { comeBack } from '../store/come-back.ts';
import { checkDatabase, countWaiting, faultOfCopy, ownerOf, versionOf } from '../store/copy-database.ts';
import { openWriter } from '../store/open.ts';
import { copyPath, draftPath, type KeeperParts, listCopies, removeDrafts } from './copies.ts';

/**
 * Puts a copy in the place of the shop's file, which is set aside. Nothing of it leaves by itself afterwards.
 * The shop must be closed.
 */
export async function restoreCopy(parts: KeeperParts, name: string): Promise<Result<Restored>> {
  const copy = (await listCopies(parts)).find((each) => each.name === name);
  const fault = copy === undefined ? 'not-there' : await faultOf(parts, copy);
  if (copy === undefined || fault !== null) return err(unusableCopy(parts, name, fault ?? 'not-there'));
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
  const path = await copyPath(parts, 'unsent', versionOf(draft));
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
  return carryOver(placeOf(parts, name), draftPath(parts), parts.clock.now());
}

/** The copy as a draft of the shop's file. How many of its rows could not be read. */
async function draftFrom(parts: KeeperParts, { name, kind }: ShopCopy): Promise<Result<number>> {
  if (kind === 'unsent') {
    await removeDrafts(parts);
    const carried = carryOver(placeOf(parts, name), draftPath(parts), parts.clock.now());
    return carried.ok ? ok(carried.value.lost) : carried;
  }
  const checked = checkDatabase(await asDraft(parts, { name }));
  return checked.ok ? ok(0) : checked;
}

/** What was set aside may have its last changes in a journal of its own. */
async function asDraft(parts: KeeperParts, { name }: Pick<ShopCopy, 'name'>): Promise<string> {
  const path = placeOf(parts, name);
  const draft = draftPath(parts);
  await removeDrafts(parts);
  await parts.files.copy(path, draft);
  const entries = await parts.files.list(dirname(path));
  if (entries.some((entry) => entry.name === `${name}-wal`))
    await parts.files.copy(`${path}-wal`, `${draft}-wal`);
  return draft;
}

/** Copies lie beside the shop's file. */
function placeOf({ databasePath }: KeeperParts, name: string): string {
  return join(dirname(databasePath), name);
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
  const aside = await copyPath(parts, kind, versionOf(databasePath));
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

/** What is found before anything is touched. */
async function faultOf(parts: KeeperParts, copy: ShopCopy): Promise<CopyTrouble | null> {
  if (copy.kind === 'damaged') return 'kept-damaged';
  const path = copy.kind === 'set-aside' ? await asDraft(parts, copy) : placeOf(parts, copy.name);
  const fault = faultOfCopy(path, copy.sizeBytes);
  // Of what cannot be fetched again every row that can be read is worth having.
  if (fault !== null && !(fault === 'damaged' && copy.kind === 'unsent')) return fault;
  const [owner, mine] = [ownerOf(path), ownerOf(parts.databasePath)];
  if (owner === null || mine === null) return null;
  const isSame = owner.userId === mine.userId && owner.environment === mine.environment;
  return isSame ? null : 'other-shop';
}

function unusableCopy(parts: KeeperParts, name: string, code: CopyTrouble): AppError {
  const path = placeOf(parts, name);
  const values = { name, owner: ownerOf(path)?.login ?? '', version: versionOf(path) };
  const trouble = { code: `copy.${code}`, values };
  const message = troubleText(trouble);
  const isGone = code === 'not-there' || code === 'kept-damaged';
  return isGone
    ? { kind: 'not-found', message, trouble }
    : { kind: 'bad-input', message, trouble, path: 'name' };
}
