import type { FileProblem, PreparedFile } from '../../../shared/contract-files.ts';
import { type AttachmentType, mediaOf } from '../../../shared/domain/attachment-types.ts';
import { type Result, err, ok } from '../../../shared/errors.ts';
import type { FilePorts } from '../file-ports.ts';
import type { Clock } from '../ports.ts';
import type { WriteDb } from '../store/handle.ts';
import { type Blob, keepBlob, keepPrepared, preparedFrom } from '../store/queries/blobs.ts';
import { type SellerFile, sellerFiles } from '../store/queries/seller-files.ts';
import { type BlobStore, hashOf } from './blob-store.ts';
import { formatWords, mediaTypeOf } from './media-type.ts';
import { type FileRefusal, IMAGE_RULES, MOST_SOURCE_BYTES, prepareImage, tooLarge } from './prepare-image.ts';

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
  if (file === undefined) return err({ code: 'unreadable', message: 'This file was not opened.' });
  const content = await readSellerFile(parts, file, MOST_ATTACHMENT_BYTES);
  if (!content.ok) return content;
  if (content.value.length === 0) return err({ code: 'empty', message: 'The file is empty.' });
  const mediaType = mediaTypeOf(content.value);
  const taken: readonly string[] = mediaOf(type);
  if (mediaType === null || !taken.includes(mediaType)) {
    const words = taken.map(formatWords).join(' or ');
    return err({ code: 'wrong-format', message: `${type} must be ${words}; "${file.name}" is not.` });
  }
  const facts = mediaType.startsWith('image/') ? await parts.files.images.inspect(content.value) : null;
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
  const content = await files.disk.read(file.path);
  if (content !== null)
    return content.length > mostBytes ? err(tooLarge(content.length, mostBytes)) : ok(content);
  return err({ code: 'unreadable', message: 'The file cannot be read; perhaps it was moved.' });
}

function problemOf({ fileId, name }: SellerFile, refusal: FileRefusal): FileProblem {
  return { fileId, name, ...refusal };
}

function toPrepared({ fileId, name }: SellerFile, blob: Blob): PreparedFile {
  return { ...blob, fileId, name };
}
