import { type Result, err, ok } from '../../../shared/errors.ts';
import type { ImageFacts, ImageFormat, ImageTools, RenderedImage } from '../file-ports.ts';
import { endsEarly } from './ends-early.ts';
import { type FileRefusal, fileRefusal, refusalOfKind, tooLarge } from './file-refusal.ts';
import { mediaTypeOf } from './media-type.ts';

/** Goes up when the same photo would come out otherwise. */
export const IMAGE_RULES = 1;

/** A photo as Allegro takes it. */
export type PreparedImage = RenderedImage & { readonly mediaType: `image/${ImageFormat}` };

/** Source: POST /sale/images: longer side at least 500 px, kept within 2560 x 2560, at most 26.2 MB. */
const LEAST_LONGER_SIDE = 500;
const FIT_PIXELS = 2560;
const MOST_BYTES = 26_200_000;

/**
 * What this computer is asked to unpack; it goes out scaled down, far below the 26 Mpx that Allegro takes.
 */
const MOST_SOURCE_PIXELS = 120_000_000;
/** What is read into memory. */
export const MOST_SOURCE_BYTES = 100_000_000;

const TAKEN = ['image/jpeg', 'image/png', 'image/webp'];

/**
 * Turned upright, within Allegro's size and without the camera's notes; a photo that already is so stays as
 * it is.
 */
export async function prepareImage(
  tools: ImageTools,
  content: Uint8Array,
): Promise<Result<PreparedImage, FileRefusal>> {
  const wrong = refusalOfFile(content);
  if (wrong !== null) return err(wrong);
  const facts = await tools.inspect(content);
  if (facts === null) return err(damaged(content, 'no-head'));
  const unfit = refusalOfFacts(facts);
  if (unfit !== null) return err(unfit);
  const rendered = await tools.render(content, { format: facts.format, fitPixels: FIT_PIXELS });
  if (rendered === null) return err(damaged(content, 'damaged'));
  if (isFine(content, facts)) return ok({ ...facts, content, mediaType: `image/${facts.format}` });
  if (rendered.content.length <= MOST_BYTES) return ok({ ...rendered, mediaType: `image/${facts.format}` });
  const smaller = await tools.render(rendered.content, { format: 'jpeg', fitPixels: FIT_PIXELS });
  return smaller === null ? err(damaged(content, 'damaged')) : ok({ ...smaller, mediaType: 'image/jpeg' });
}

/** Why a content of a kind that is taken cannot be read: often it only came here in part. */
export function damaged(content: Uint8Array, otherwise: 'no-head' | 'damaged'): FileRefusal {
  return fileRefusal(endsEarly(content, mediaTypeOf(content)) ? 'cut-short' : otherwise);
}

function refusalOfFile(content: Uint8Array): FileRefusal | null {
  if (content.length > MOST_SOURCE_BYTES) return tooLarge(content.length, MOST_SOURCE_BYTES);
  return refusalOfKind(content, TAKEN);
}

function refusalOfFacts({ width, height }: ImageFacts): FileRefusal | null {
  if (Math.max(width, height) < LEAST_LONGER_SIDE)
    return fileRefusal('too-small', { width, height, least: LEAST_LONGER_SIDE });
  if (width * height <= MOST_SOURCE_PIXELS) return null;
  return fileRefusal('too-many-pixels', { width, height, most: FIT_PIXELS });
}

function isFine(content: Uint8Array, { width, height, isPlain }: ImageFacts): boolean {
  return isPlain && Math.max(width, height) <= FIT_PIXELS && content.length <= MOST_BYTES;
}
