import sharp from 'sharp';

type File = { readonly contentType: string; readonly content: Uint8Array };

const PIXELS = 600;

/** A small file of a media type that is uploaded: a picture large enough for an offer, or a page. */
export async function sampleFile(contentType: string): Promise<File> {
  if (!contentType.startsWith('image/')) {
    return { contentType, content: new TextEncoder().encode('%PDF-1.4\n%%EOF\n') };
  }
  const background = { r: 200, g: 90, b: 30 };
  const picture = sharp({ create: { width: PIXELS, height: PIXELS, channels: 3, background } });
  const kind = contentType.slice('image/'.length);
  const made = kind === 'png' ? picture.png() : kind === 'webp' ? picture.webp() : picture.jpeg();
  return { contentType, content: new Uint8Array(await made.toBuffer()) };
}
