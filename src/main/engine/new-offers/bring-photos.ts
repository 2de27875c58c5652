import { blobIn } from '../../../shared/domain/offer-files.ts';
import { type AppError, type Result, err, ok } from '../../../shared/errors.ts';
import { createUploadPort } from '../allegro/upload-port.ts';
import { durably } from '../durably.ts';
import { pathOfAddress } from '../store/queries/offer-files.ts';
import { keepUpload, usableUpload } from '../store/queries/uploads.ts';
import type { OnItsWay } from './on-its-way.ts';

/** An upload that nobody uses must last until the offer names it. */
const LASTS_MS = 60 * 60_000;

/** The seller's own photos are at Allegro before the offer that names them. */
export async function bringPhotos(way: OnItsWay): Promise<Result<OnItsWay>> {
  const images: string[] = [];
  for (const image of way.offer.images) {
    const blobId = blobIn(image);
    const address = blobId === null ? ok(image) : await addressOf(way, blobId);
    if (!address.ok) return address;
    images.push(address.value);
  }
  return ok({ ...way, asSent: { ...way.offer, images } });
}

async function addressOf({ world }: OnItsWay, blobId: string): Promise<Result<string>> {
  const { db, clock, files, http } = world;
  const known = usableUpload(db, 'image', blobId, clock.now() + LASTS_MS);
  if (known !== null) return ok(known.location);
  const file = await files.read(blobId);
  if (file === null) return err(LOST);
  const sent = await createUploadPort(http).image(file);
  if (!sent.ok) return sent;
  const { address, expiresAt } = sent.value;
  const upload = { kind: 'image', remoteKey: pathOfAddress(address), blobId, location: address, expiresAt };
  durably(world, 'upload.recorded', (now) => keepUpload(db, upload, now));
  return ok(address);
}

const LOST: AppError = {
  kind: 'not-found',
  message: 'A photo of yours is no longer in the data folder. Leave it out, or put it on once more.',
};
