import type { Commands } from '../../../shared/contract.ts';
import { FILE_RULES, type FileRule } from '../../../shared/domain/given-files.ts';
import { type AppError, type Result, err, ok } from '../../../shared/errors.ts';
import { keepBlob } from '../store/queries/blobs.ts';
import { sellerFiles } from '../store/queries/seller-files.ts';
import { formatWords, mediaTypeOf } from './media-type.ts';
import { readSellerFile, type PrepareParts } from './prepare-files.ts';

type Given = Commands['files.keep']['out'];

/** The file as it is, if Allegro takes it there: it can be sent later, also when it was moved meanwhile. */
export async function keepGiven(
  parts: PrepareParts,
  fileId: number,
  rule: FileRule,
): Promise<Result<Given, AppError>> {
  const [file] = sellerFiles(parts.db, [fileId]);
  if (file === undefined) return err(refusal('unreadable', 'This file was not opened.'));
  const { mediaTypes, mostBytes } = FILE_RULES[rule];
  const read = await readSellerFile(parts, file, mostBytes);
  if (!read.ok) return err(refusal(read.error.code, read.error.message));
  const content = read.value;
  if (content.length === 0) return err(refusal('empty', 'The file is empty.'));
  const mediaType = mediaTypeOf(content);
  const taken: readonly string[] = mediaTypes;
  if (mediaType === null || !taken.includes(mediaType)) {
    const words = taken.map(formatWords).join(', ');
    return err(refusal('wrong-format', `Allegro takes ${words} here; "${file.name}" is none of these.`));
  }
  const blobId = await parts.blobs.keep(content);
  const { name } = file;
  const kept = { blobId, name, mediaType, sizeBytes: content.length };
  keepBlob(parts.db, { ...kept, width: null, height: null }, parts.clock.now());
  return ok(kept);
}

function refusal(code: string, message: string): AppError {
  return { kind: 'bad-input', path: `fileId.${code}`, message };
}
