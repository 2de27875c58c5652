import { join } from 'node:path';
import { type Result, ok } from '../../../shared/errors.ts';
import { copyDatabase, keptBlobs, type KeptBlob } from '../store/copy-database.ts';
import type { KeeperParts } from './copies.ts';

/** A content of the blob store as a file of an export. */
export type ExportedFile = { readonly blobId: string; readonly path: string };

export type ExportedShop = { readonly files: readonly ExportedFile[]; readonly sizeBytes: number };

/** All of a shop into a folder: its database, and the photos and papers that it names. */
export async function exportShop(
  parts: KeeperParts,
  to: { readonly database: string; readonly files: string },
): Promise<Result<ExportedShop>> {
  const copied = copyDatabase(parts.databasePath, to.database);
  if (!copied.ok) return copied;
  const blobs = keptBlobs(to.database);
  if (!blobs.ok) return blobs;
  await parts.files.makeFolder(to.files);
  const taken = new Set((await parts.files.list(to.files)).map(({ name }) => name));
  const files: ExportedFile[] = [];
  let sizeBytes = 0;
  for (const blob of blobs.value) {
    const name = fileName(blob);
    files.push({ blobId: blob.blobId, path: name });
    if (taken.has(name)) continue;
    const place = join(parts.blobsFolder, blob.blobId.slice(0, 2), blob.blobId);
    if (!(await isThere(parts, blob.blobId))) continue;
    await parts.files.copy(place, join(to.files, name));
    sizeBytes += blob.sizeBytes;
  }
  return ok({ files, sizeBytes });
}

async function isThere({ files, blobsFolder }: KeeperParts, blobId: string): Promise<boolean> {
  const there = await files.list(join(blobsFolder, blobId.slice(0, 2)));
  return there.some(({ name }) => name === blobId);
}

/** As the seller's file was called, told from others of that name. */
function fileName({ blobId, name, mediaType }: KeptBlob): string {
  const ending = ENDINGS[mediaType] ?? '';
  const plain = [...name.replace(/\.\w{1,5}$/, '')].filter((letter) => /[\p{L}\p{N} _-]/u.test(letter));
  const stem = plain.join('').trim().slice(0, 60);
  return `${stem === '' ? 'file' : stem}-${blobId.slice(0, 12)}${ending}`;
}

const ENDINGS: Readonly<Record<string, string>> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/webp': '.webp',
  'application/pdf': '.pdf',
};
