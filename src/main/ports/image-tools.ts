import { availableParallelism } from 'node:os';
import type { Metadata, Sharp } from 'sharp';
import type { ImageFacts, ImageFormat, ImageTools, Rendering } from '../engine/file-ports.ts';

type SharpLibrary = typeof import('sharp').default;

/** What a picture may unpack to; what is used of it is for the engine to say. */
const MOST_PIXELS = 300_000_000;

const QUALITY = 90;

/** sharp. `ready` resolves once the main thread has loaded it: only then may a worker. */
export function createImageTools(ready: () => Promise<unknown>): ImageTools {
  let loading: Promise<SharpLibrary> | null = null;
  const load = () => (loading ??= loadAfter(ready));
  return {
    atOnce: availableParallelism(),
    inspect: async (content) => {
      const sharp = await load();
      return orNull(async () => factsOf(await sharp(content, { limitInputPixels: false }).metadata()));
    },
    render: async (content, rendering) => {
      const sharp = await load();
      return orNull(async () => {
        const picture = sharp(content, {
          failOn: 'error',
          limitInputPixels: MOST_PIXELS,
          sequentialRead: true,
        });
        const made = await encoded(fitted(picture, rendering), rendering.format).toBuffer({
          resolveWithObject: true,
        });
        return { content: made.data, width: made.info.width, height: made.info.height };
      });
    },
  };
}

async function loadAfter(ready: () => Promise<unknown>): Promise<SharpLibrary> {
  await ready();
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  return sharp;
}

/** Upright, and without what the camera wrote beside the picture; sharp leaves that out by itself. */
function fitted(picture: Sharp, { fitPixels }: Rendering): Sharp {
  return picture
    .autoOrient()
    .resize({ width: fitPixels, height: fitPixels, fit: 'inside', withoutEnlargement: true });
}

function encoded(picture: Sharp, format: ImageFormat): Sharp {
  switch (format) {
    case 'jpeg':
      return picture.flatten({ background: '#fff' }).jpeg({ quality: QUALITY });
    case 'png':
      return picture.png();
    case 'webp':
      return picture.webp({ quality: QUALITY });
  }
}

function factsOf(metadata: Metadata): ImageFacts | null {
  const { format, width, height, orientation = 1 } = metadata;
  if (format !== 'jpeg' && format !== 'png' && format !== 'webp') return null;
  const isTurned = orientation >= 5;
  const sides = isTurned ? { width: height, height: width } : { width, height };
  return { format, ...sides, isPlain: isPlain(metadata) };
}

function isPlain({ exif, xmp, iptc, icc, orientation, space, depth, pages }: Metadata): boolean {
  const hasNotes = [exif, xmp, iptc, icc].some((note) => note !== undefined);
  const isOrdinary = (space === 'srgb' || space === 'b-w') && depth === 'uchar';
  return !hasNotes && isOrdinary && (orientation ?? 1) === 1 && (pages ?? 1) === 1;
}

async function orNull<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch {
    return null;
  }
}
