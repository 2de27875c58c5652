import type { Edit } from '../../../shared/domain/edit.ts';
import { typeIn, withoutType } from '../../../shared/domain/offer-files.ts';
import { type AppError, type Result, err, ok } from '../../../shared/errors.ts';
import type { UploadPort } from '../allegro/upload-port.ts';
import type { Clock, DurableStep } from '../ports.ts';
import type { WriteDb } from '../store/handle.ts';
import { blobById } from '../store/queries/blobs.ts';
import { knownOffer } from '../store/queries/edited-offers.ts';
import { pathOfAddress } from '../store/queries/offer-files.ts';
import { type Upload, keepUpload, learnType } from '../store/queries/uploads.ts';
import type { BlobStore } from './blob-store.ts';
import { type NeededUpload, neededUploads } from './needed-uploads.ts';

export type UploaderParts = {
  readonly db: WriteDb;
  readonly clock: Clock;
  readonly durableStep: DurableStep;
  readonly port: UploadPort;
  readonly blobs: BlobStore;
};

/** What went wrong with the files of single edits. */
export type BroughtFiles = ReadonlyMap<number, AppError>;

/** Sees to it that the files which edits name are at Allegro. The error is one that stops all sending. */
export type Uploader = {
  bring(edits: readonly Edit[], signal: AbortSignal): Promise<Result<BroughtFiles>>;
};

/** Allegro gets slow when asked for more. Source: reports of integrators. */
const UPLOADS_AT_ONCE = 3;

export function createUploader(parts: UploaderParts): Uploader {
  return {
    bring: async (edits, signal) => {
      const failures = new Map<number, AppError>();
      const typesLearnt = await learnTypes(parts, edits);
      if (typesLearnt !== null) return err(typesLearnt);
      const queue = neededUploads(parts, edits).values();
      let stopped: AppError | null = null;
      const lane = async () => {
        for (const need of queue) {
          if (stopped !== null || signal.aborted) return;
          const error = await upload(parts, need);
          if (error === null) continue;
          if (isOfOneFile(error)) for (const editId of need.editIds) failures.set(editId, error);
          else stopped = error;
        }
      };
      await Promise.all(Array.from({ length: UPLOADS_AT_ONCE }, lane));
      if (stopped !== null) return err(stopped);
      if (signal.aborted) return err({ kind: 'cancelled', message: 'Uploading was stopped.' });
      return ok(failures);
    },
  };
}

async function upload(parts: UploaderParts, { kind, blobId }: NeededUpload): Promise<AppError | null> {
  const { db, clock, durableStep, port, blobs } = parts;
  const blob = blobById(db, blobId);
  const content = blob === null ? null : await blobs.read(blobId);
  if (blob === null || content === null) return LOST;
  const file = { mediaType: blob.mediaType, content };
  const sent =
    kind === 'image'
      ? await imageUpload(port, blobId, file)
      : await attachmentUpload(port, blobId, { ...file, type: kind, name: blob.name });
  if (!sent.ok) return sent.error;
  durableStep('before:upload.recorded');
  keepUpload(db, sent.value, clock.now());
  durableStep('after:upload.recorded');
  return null;
}

async function imageUpload(
  port: UploadPort,
  blobId: string,
  file: Parameters<UploadPort['image']>[0],
): Promise<Result<Upload>> {
  const sent = await port.image(file);
  if (!sent.ok) return sent;
  const { address, expiresAt } = sent.value;
  return ok({ kind: 'image', remoteKey: pathOfAddress(address), blobId, location: address, expiresAt });
}

async function attachmentUpload(
  port: UploadPort,
  blobId: string,
  file: Parameters<UploadPort['attachment']>[0],
): Promise<Result<Upload>> {
  const sent = await port.attachment(file);
  if (!sent.ok) return sent;
  const attachmentId = sent.value;
  return ok({ kind: file.type, remoteKey: attachmentId, blobId, location: attachmentId, expiresAt: null });
}

/** An offer has one attachment of each type: of those it has, the types must be known. */
async function learnTypes({ db, port }: UploaderParts, edits: readonly Edit[]): Promise<AppError | null> {
  const touched = edits.filter((edit) => edit.field === 'attachments');
  const names = touched.flatMap(
    (edit) => knownOffer(db, edit.objectId, edit.field)?.base.files?.attachments ?? [],
  );
  return learnAttachmentTypes({ db, port }, names);
}

/**
 * Asks for the types of attachments that came from elsewhere. An attachment that cannot be asked for stays
 * untold.
 */
export async function learnAttachmentTypes(
  { db, port }: Pick<UploaderParts, 'db' | 'port'>,
  names: readonly string[],
): Promise<AppError | null> {
  const unknown = new Set(names.filter((name) => typeIn(name) === null).map(withoutType));
  for (const attachmentId of unknown) {
    const type = await port.attachmentType(attachmentId);
    if (type.ok) learnType(db, attachmentId, type.value);
    else if (!isOfOneFile(type.error)) return type.error;
  }
  return null;
}

/** Trouble with one file holds back the edits that name it, and no others. */
function isOfOneFile(error: AppError): boolean {
  return ['refused', 'not-found', 'server', 'unavailable', 'bug', 'bad-input'].includes(error.kind);
}

const LOST: AppError = {
  kind: 'not-found',
  message: 'The prepared file is no longer in the data folder. Put the file on once more.',
};
