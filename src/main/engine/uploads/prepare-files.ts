import type { FileProblem, PreparedFile } from '../../../shared/contract-files.ts';
import { type AttachmentType, mediaOf } from '../../../shared/domain/attachment-types.ts';
import { type Result, err, must, ok } from '../../../shared/errors.ts';
import type { FilePorts } from '../file-ports.ts';
import type { Clock } from '../ports.ts';
import type { WriteDb } from '../store/handle.ts';
import { type Blob, keepBlob, keepPrepared, preparedFrom } from '../store/queries/blobs.ts';
import { type SellerFile, sellerFiles } from '../store/queries/seller-files.ts';
import { type BlobStore, hashOf } from './blob-store.ts';
import { endsEarly } from './ends-early.ts';
import { type FileRefusal, fileRefusal, refusalOfKind, tooLarge } from './file-refusal.ts';
import { mediaTypeOf } from './media-type.ts';
import { damaged, IMAGE_RULES, MOST_SOURCE_BYTES, prepareImage } from './prepare-image.ts';

export type PrepareParts = {
  readonly db: WriteDb;
  readonly clock: Clock;
  readonly files: FilePorts;
  readonly blobs: BlobStore;
};

/** Source: PUT /sale/offer-attachments/{attachmentId}, after POST /sale/images. */
const MOST_ATTACHMENT_BYTES = 26_200_000;

export type PreparedFiles = {
  readonly images: readonly PreparedFile[];
  readonly problems: readonly FileProblem[];
};

/**
 * As many at a time as the picture library works on, and one more that is read or kept meanwhile, so that
 * memory holds few of them.
 */
export async function prepareImages(parts: PrepareParts, fileIds: readonly number[]): Promise<PreparedFiles> {
  const files = sellerFiles(parts.db, fileIds);
  const outcomes: Result<PreparedFile, FileProblem>[] = [];
  const queue = files.entries();
  const lane = async () => {
    for (const [index, file] of queue) outcomes[index] = await prepareOne(parts, file);
  };
  await Promise.all(Array.from({ length: parts.files.images.atOnce + 1 }, lane));
  return {
    images: outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : [])),
    problems: outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.error])),
  };
}

async function prepareOne(parts: PrepareParts, file: SellerFile): Promise<Result<PreparedFile, FileProblem>> {
  const content = await readSellerFile(parts, file, MOST_SOURCE_BYTES);
  if (!content.ok) return err(problemOf(file, content.error));
  const sourceId = hashOf(content.value);
  const known = preparedFrom(parts.db, sourceId, IMAGE_RULES);
  if (known !== null && (await parts.blobs.read(known.blobId)) !== null) return ok(toPrepared(file, known));
  const prepared = await prepareImage(parts.files.images, content.value);
  if (!prepared.ok) return err(problemOf(file, prepared.error));
  const { content: made, mediaType, width, height } = prepared.value;
  const blobId = await parts.blobs.keep(made);
  const blob = { blobId, mediaType, sizeBytes: made.length, width, height, name: file.name };
  parts.db.transaction(() => {
    keepBlob(parts.db, blob, parts.clock.now());
    keepPrepared(parts.db, sourceId, IMAGE_RULES, blobId);
  });
  return ok(toPrepared(file, blob));
}

/** The file as it is; its type must be one that Allegro takes for this kind of attachment. */
export async function prepareAttachment(
  parts: PrepareParts,
  fileId: number,
  type: AttachmentType,
): Promise<Result<PreparedFile, FileRefusal>> {
  const [file] = sellerFiles(parts.db, [fileId]);
  if (file === undefined) return err(fileRefusal('not-there'));
  const content = await readSellerFile(parts, file, MOST_ATTACHMENT_BYTES);
  if (!content.ok) return content;
  const wrong = refusalOfKind(content.value, mediaOf(type));
  if (wrong !== null) return err(wrong);
  const mediaType = must(mediaTypeOf(content.value), 'its type');
  if (mediaType === 'application/pdf' && endsEarly(content.value, mediaType))
    return err(fileRefusal('pdf-cut-short'));
  const isPicture = mediaType.startsWith('image/');
  const facts = isPicture ? await parts.files.images.inspect(content.value) : null;
  if (isPicture && (facts === null || endsEarly(content.value, mediaType)))
    return err(damaged(content.value, 'no-head'));
  const blobId = await parts.blobs.keep(content.value);
  const { width, height } = facts ?? { width: null, height: null };
  const blob = { blobId, mediaType, sizeBytes: content.value.length, width, height, name: file.name };
  keepBlob(parts.db, blob, parts.clock.now());
  return ok(toPrepared(file, blob));
}

/** Its content, unless it is gone or too large. */
export async function readSellerFile(
  { files }: Pick<PrepareParts, 'files'>,
  file: SellerFile,
  mostBytes: number,
): Promise<Result<Uint8Array, FileRefusal>> {
  if (file.sizeBytes > mostBytes) return err(tooLarge(file.sizeBytes, mostBytes));
  const read = await files.disk.read(file.path);
  if ('trouble' in read) return err(fileRefusal(read.trouble));
  const { content } = read;
  return content.length > mostBytes ? err(tooLarge(content.length, mostBytes)) : ok(content);
}

function problemOf({ fileId, name }: SellerFile, refusal: FileRefusal): FileProblem {
  return { fileId, name, ...refusal };
}

function toPrepared({ fileId, name }: SellerFile, blob: Blob): PreparedFile {
  return { ...blob, fileId, name };
}
