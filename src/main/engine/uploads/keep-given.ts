import type { Commands } from '../../../shared/contract.ts';
import { FILE_RULES, type FileRule } from '../../../shared/domain/given-files.ts';
import { type AppError, type Result, err, must, ok } from '../../../shared/errors.ts';
import { keepBlob } from '../store/queries/blobs.ts';
import { sellerFiles } from '../store/queries/seller-files.ts';
import { endsEarly } from './ends-early.ts';
import { fileRefusal, refusalOfKind, refusedFile } from './file-refusal.ts';
import { mediaTypeOf } from './media-type.ts';
import { readSellerFile, type PrepareParts } from './prepare-files.ts';

type Given = Commands['files.keep']['out'];

/** The file as it is, if Allegro takes it there: it can be sent later, also when it was moved meanwhile. */
export async function keepGiven(
  parts: PrepareParts,
  fileId: number,
  rule: FileRule,
): Promise<Result<Given, AppError>> {
  const [file] = sellerFiles(parts.db, [fileId]);
  if (file === undefined) return err(refusedFile('?', fileRefusal('not-there')));
  const { name } = file;
  const { mediaTypes, mostBytes } = FILE_RULES[rule];
  const read = await readSellerFile(parts, file, mostBytes);
  if (!read.ok) return err(refusedFile(name, read.error));
  const content = read.value;
  const wrong = refusalOfKind(content, mediaTypes);
  if (wrong !== null) return err(refusedFile(name, wrong));
  const mediaType = must(mediaTypeOf(content), 'its type');
  if (mediaType === 'application/pdf' && endsEarly(content, mediaType))
    return err(refusedFile(name, fileRefusal('pdf-cut-short')));
  const blobId = await parts.blobs.keep(content);
  const kept = { blobId, name, mediaType, sizeBytes: content.length };
  keepBlob(parts.db, { ...kept, width: null, height: null }, parts.clock.now());
  return ok(kept);
}
