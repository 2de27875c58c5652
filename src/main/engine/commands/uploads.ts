import type { EditInput, EditOutcome } from '../../../shared/contract-offers.ts';
import type { PlaceImagesInput } from '../../../shared/contract-files.ts';
import { SAFETY_DOCUMENT } from '../../../shared/domain/attachment-types.ts';
import { attachmentName, imageName } from '../../../shared/domain/offer-files.ts';
import type { OfferId } from '../../../shared/domain/offer.ts';
import { type AppError, type Result, err, ok } from '../../../shared/errors.ts';
import type { OfferPort } from '../allegro/offer-port.ts';
import type { UploadPort } from '../allegro/upload-port.ts';
import type { Handlers } from '../engine.ts';
import type { FilePorts } from '../file-ports.ts';
import { newChangeSetId } from '../outbox/change-set-id.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { blobById } from '../store/queries/blobs.ts';
import { descriptionImages, offerFiles } from '../store/queries/offer-files.ts';
import { keepFile, sellerFiles } from '../store/queries/seller-files.ts';
import type { BlobStore } from '../uploads/blob-store.ts';
import { fileRefusal, refusedFile } from '../uploads/file-refusal.ts';
import { fetchMissing } from '../uploads/fetch-missing.ts';
import { placeAttachment } from '../uploads/place-attachment.ts';
import { prepareAttachment, prepareImages } from '../uploads/prepare-files.ts';
import { shownFiles } from '../uploads/shown-files.ts';
import { learnAttachmentTypes } from '../uploads/uploader.ts';
import { arrangeImages, fetchDetails } from './arrange-images.ts';
import { EDITED_TABLES, type WritingParts } from './edits.ts';

export type UploadCommand =
  | 'files.open'
  | 'images.prepare'
  | 'images.place'
  | 'images.arrange'
  | 'files.fetch-details'
  | 'attachments.prepare'
  | 'attachments.place';

export type UploadParts = WritingParts & {
  readonly files: FilePorts;
  readonly blobs: BlobStore;
  readonly port: OfferPort;
  readonly uploadPort: UploadPort;
};

export function uploadHandlers(parts: UploadParts): Handlers<UploadCommand> {
  const { db, clock, files } = parts;
  return {
    'files.open': async ({ paths }) => {
      const found = await files.disk.find(paths);
      const now = clock.now();
      const opened = db.transaction(() => found.files.map((file) => keepFile(db, file, now)));
      return ok({
        files: opened.map(({ fileId, name, sizeBytes }) => ({ fileId, name, sizeBytes })),
        problems: found.problems.map(({ path, trouble, values }) => {
          return { fileId: null, name: path, ...fileRefusal(trouble, values) };
        }),
      });
    },
    'images.prepare': async ({ fileIds }) => ok(await prepareImages(parts, fileIds)),
    'images.place': (input) => placeImages(parts, input),
    'images.arrange': (input) => ok(arrangeImages(parts, input)),
    'files.fetch-details': async ({ offerIds, most }) => ok(await fetchDetails(parts, offerIds, most)),
    'attachments.prepare': async ({ fileId, type }) => {
      const prepared = await prepareAttachment(parts, fileId, type);
      if (prepared.ok) return prepared;
      const [file] = sellerFiles(db, [fileId]);
      return err(refusedFile(file?.name ?? '?', prepared.error));
    },
    'attachments.place': (input) => placeAttachments(parts, input),
  };
}

async function placeImages(parts: UploadParts, input: PlaceImagesInput): Promise<Result<EditOutcome>> {
  const { db } = parts;
  const blobIds = new Set(input.placements.flatMap((placement) => placement.blobIds));
  const missing = [...blobIds].some(
    (blobId) => blobById(db, blobId)?.mediaType.startsWith('image/') !== true,
  );
  if (missing) return err(badInput('A photo was not prepared.', 'placements'));
  const offerIds = input.placements.map(({ offerId }) => offerId);
  const fetched = await fetchMissing(parts, offerIds);
  const edits = input.placements.map(({ offerId, blobIds: ids }): EditInput['edits'][number] => {
    const names = ids.map(imageName);
    if (input.as === 'replace') {
      // Allegro wants the photos of the description in the gallery.
      const kept = descriptionImages(db, offerId).filter((name) => !names.includes(name));
      return { offerId, field: 'images', intent: { kind: 'set', value: [...new Set(names), ...kept] } };
    }
    const place = { kind: 'place', first: [], last: [], without: [] } as const;
    const intent = input.as === 'main' ? { ...place, first: names } : { ...place, last: names };
    return { offerId, field: 'images', intent };
  });
  return ok(lay(parts, input.title, edits, fetched));
}

async function placeAttachments(
  parts: UploadParts,
  { title, type, blobId, offerIds }: AttachmentsInput,
): Promise<Result<EditOutcome>> {
  const { db } = parts;
  if (blobById(db, blobId) === null) return err(badInput('The file was not prepared.', 'blobId'));
  const fetched = await fetchMissing(parts, offerIds);
  const there = offerIds.flatMap((offerId) => offerFiles(db, offerId)?.attachments ?? []);
  // Offline the types stay unknown; then the file does not leave where another of its type turns up.
  await learnAttachmentTypes({ db, port: parts.uploadPort }, there);
  const name = attachmentName(type, imageName(blobId));
  const field = type === SAFETY_DOCUMENT ? 'safety' : 'attachments';
  const edits = offerIds.map((offerId): EditInput['edits'][number] => {
    const intent = placeAttachment(field, name, shownFiles(db, offerId, field) ?? []);
    return { offerId, field, intent };
  });
  return ok(lay(parts, title, edits, fetched));
}

type AttachmentsInput = {
  readonly title: string;
  readonly type: Parameters<typeof prepareAttachment>[2];
  readonly blobId: string;
  readonly offerIds: readonly OfferId[];
};

/** Offers that could not be fetched are named with the reason. */
function lay(
  parts: UploadParts,
  title: string,
  edits: EditInput['edits'],
  failures: ReadonlyMap<OfferId, AppError>,
): EditOutcome {
  const { db, random, clock, emit } = parts;
  const input = { title, origin: 'bulk', edits } as const;
  const { editedOfferIds, ...outcome } = enqueue(db, input, newChangeSetId(random, clock.now()), clock.now());
  if (editedOfferIds.length > 0) emit('store.changed', { tables: EDITED_TABLES });
  const refused = outcome.refused.map((row) => {
    const failure = failures.get(row.offerId);
    return failure === undefined ? row : { ...row, message: `${row.message} ${failure.message}` };
  });
  return { ...outcome, refused };
}

function badInput(message: string, path: string): AppError {
  return { kind: 'bad-input', message, path };
}
