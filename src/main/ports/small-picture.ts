const LONGER_SIDE_PX = 96;
/** A picture that unpacks to more is no offer's photo. */
const MOST_PIXELS = 100_000_000;

/**
 * sharp must be loaded by the main thread before any worker loads it; it takes 0.1 s, so not before the
 * window is up.
 */
export async function loadSharp() {
  const { default: sharp } = await import('sharp');
  return sharp;
}

/** A WebP that fits a line of the grid; null when the bytes cannot be read as a picture. */
export async function smallPicture(bytes: Uint8Array): Promise<Uint8Array | null> {
  const sharp = await loadSharp();
  try {
    return await sharp(bytes, { limitInputPixels: MOST_PIXELS })
      .rotate()
      .resize(LONGER_SIDE_PX, LONGER_SIDE_PX, { fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 80 })
      .toBuffer();
  } catch {
    return null;
  }
}
