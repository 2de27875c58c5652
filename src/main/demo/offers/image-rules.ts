import type { OfferDocument } from '../data/offer-document.ts';
import type { DemoError } from '../kinds.ts';
import { uploadedImage } from '../media/uploaded-images.ts';
import type { Moment } from './moment.ts';

/**
 * Images: at most 16; a new one must have been uploaded and not have expired since, whatever the image
 * host answers.
 */
export function imageErrors(
  { state, now }: Moment,
  doc: OfferDocument,
  before: OfferDocument | null,
): DemoError[] {
  const errors: DemoError[] = [];
  if (doc.images.length > 16) {
    errors.push({ code: 'GallerySizeException', message: 'At most 16 images.', path: 'images' });
  }
  for (const [at, path] of doc.images.entries()) {
    if (before?.images.includes(path) === true) continue;
    const message = complaint(uploadedImage(state, path), path, now);
    if (message !== null) errors.push({ ...message, path: `images[${at}].url` });
  }
  return errors;
}

function complaint(
  uploaded: { readonly expiresAt: number } | null,
  path: string,
  now: number,
): DemoError | null {
  if (uploaded !== null) {
    if (now < uploaded.expiresAt) return null;
    return {
      code: 'VALIDATION_ERROR',
      message: 'Invalid image URL. The image must be present on Allegro server.',
    };
  }
  if (/^https?:/.test(path))
    return { code: 'DownloadError.Failed', message: 'The image could not be fetched.' };
  if (/^\/original\/(f[0-9a-f]{8}|[0-9a-f]{24})$/.test(path)) return null;
  return { code: 'OfferImagesNotFoundException', message: 'The image was not found.' };
}
