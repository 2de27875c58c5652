import { type Result, err, ok } from '../../../shared/errors.ts';
import type { ImageFacts, ImageFormat, ImageTools, RenderedImage } from '../file-ports.ts';
import { formatWords, mediaTypeOf } from './media-type.ts';

/** Goes up when the same photo would come out otherwise. */
export const IMAGE_RULES = 1;

/** A photo as Allegro takes it. */
export type PreparedImage = RenderedImage & { readonly mediaType: `image/${ImageFormat}` };

/** Why a file cannot be put on: a code for the texts, and words. */
export type FileRefusal = { readonly code: FileRefusalCode; readonly message: string };

export type FileRefusalCode =
  | 'unreadable'
  | 'empty'
  | 'wrong-format'
  | 'broken'
  | 'too-small'
  | 'too-many-pixels'
  | 'too-large';

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

const FORMATS: Readonly<Record<string, ImageFormat>> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
};

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
  if (facts === null) return err(BROKEN);
  const unfit = refusalOfFacts(facts);
  if (unfit !== null) return err(unfit);
  const rendered = await tools.render(content, { format: facts.format, fitPixels: FIT_PIXELS });
  if (rendered === null) return err(BROKEN);
  if (isFine(content, facts)) return ok({ ...facts, content, mediaType: `image/${facts.format}` });
  if (rendered.content.length <= MOST_BYTES) return ok({ ...rendered, mediaType: `image/${facts.format}` });
  const smaller = await tools.render(rendered.content, { format: 'jpeg', fitPixels: FIT_PIXELS });
  return smaller === null ? err(BROKEN) : ok({ ...smaller, mediaType: 'image/jpeg' });
}

export function tooLarge(sizeBytes: number, mostBytes: number): FileRefusal {
  const inMegabytes = (bytes: number) => (bytes / 1_000_000).toFixed(1);
  const message = `The file has ${inMegabytes(sizeBytes)} MB; at most ${inMegabytes(mostBytes)} MB can go.`;
  return { code: 'too-large', message };
}

const BROKEN: FileRefusal = { code: 'broken', message: 'The picture is damaged and cannot be read whole.' };

function refusalOfFile(content: Uint8Array): FileRefusal | null {
  if (content.length === 0) return { code: 'empty', message: 'The file is empty.' };
  if (content.length > MOST_SOURCE_BYTES) return tooLarge(content.length, MOST_SOURCE_BYTES);
  const mediaType = mediaTypeOf(content);
  if (mediaType !== null && mediaType in FORMATS) return null;
  const found = mediaType === null ? 'This is no picture' : `This is ${formatWords(mediaType)}`;
  return { code: 'wrong-format', message: `${found}; Allegro takes JPEG, PNG and WebP.` };
}

function refusalOfFacts({ width, height }: ImageFacts): FileRefusal | null {
  const size = `${width} x ${height} pixels`;
  if (Math.max(width, height) < LEAST_LONGER_SIDE) {
    const message = `The picture has ${size}; the longer side needs ${LEAST_LONGER_SIDE}.`;
    return { code: 'too-small', message };
  }
  if (width * height <= MOST_SOURCE_PIXELS) return null;
  return { code: 'too-many-pixels', message: `The picture has ${size}; that is too many to work on.` };
}

function isFine(content: Uint8Array, { width, height, isPlain }: ImageFacts): boolean {
  return isPlain && Math.max(width, height) <= FIT_PIXELS && content.length <= MOST_BYTES;
}
