import { basename, dirname } from 'node:path';
import { type AppError, type Result, err, ok } from '../../../shared/errors.ts';
import { checkDatabase } from '../store/copy-database.ts';
import { bringBack } from './go-back.ts';
import { draftPath, type KeeperParts, removeDrafts } from './copies.ts';

/** A shop of an export becomes one of this program. Nothing of it leaves by itself. */
export async function importShop(parts: KeeperParts, from: string): Promise<Result<null>> {
  const { databasePath, files } = parts;
  await files.makeFolder(dirname(databasePath));
  const there = await files.list(dirname(databasePath));
  if (there.some(({ name }) => name === basename(databasePath))) return err(HERE_ALREADY);
  await removeDrafts(parts);
  await files.copy(from, draftPath(parts));
  const checked = checkDatabase(draftPath(parts));
  const came = checked.ok ? bringBack(parts, false) : checked;
  if (!came.ok) {
    await removeDrafts(parts);
    return came;
  }
  await files.move(draftPath(parts), databasePath);
  return ok(null);
}

const HERE_ALREADY: AppError = { kind: 'bad-input', path: null, message: 'This shop is here already.' };
