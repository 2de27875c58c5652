import { dirname, join } from 'node:path';
import { type Result, ok } from '../../../shared/errors.ts';
import { wantedBlobs } from '../store/copy-database.ts';
import type { KeeperParts } from './copies.ts';

/** A file may be there before its row is. */
const YOUNGEST_MS = 24 * 60 * 60_000;
/** Shops, and copies that can be gone back to. */
const DATABASE = /\.(sqlite|backup|outbox|aside)$/;

/**
 * Removes contents that no shop of the data folder names, nor any copy of one: so a copy can be gone back to
 * with its photos. Where a database cannot be read nothing is removed.
 */
export async function sweepFiles(parts: KeeperParts): Promise<Result<number>> {
  const { databasePath, blobsFolder, files, clock } = parts;
  const folder = dirname(databasePath);
  const wanted = new Set<string>();
  for (const { name } of await files.list(folder)) {
    if (!DATABASE.test(name)) continue;
    const named = wantedBlobs(join(folder, name));
    if (!named.ok) return ok(0);
    for (const blobId of named.value) wanted.add(blobId);
  }
  let removed = 0;
  for (const part of await files.folders(blobsFolder)) {
    for (const { name, modifiedAt } of await files.list(join(blobsFolder, part))) {
      if (wanted.has(name) || modifiedAt > clock.now() - YOUNGEST_MS) continue;
      await files.remove(join(blobsFolder, part, name));
      removed += 1;
    }
  }
  return ok(removed);
}
