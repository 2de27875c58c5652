import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { prepareImage } from '../../../../../src/main/engine/uploads/prepare-image.ts';
import { createImageTools } from '../../../../../src/main/ports/image-tools.ts';
import { must } from '../../../../../src/shared/errors.ts';

const tools = createImageTools(async () => {});
const text = (words: string) => new TextEncoder().encode(words);

function picture(width: number, height: number, channels: 3 | 4 = 3) {
  const half = { create: { width: Math.ceil(width / 2), height, channels: 3, background: 'red' } } as const;
  return sharp({ create: { width, height, channels, background: '#0060a0' } }).composite([
    { input: half, left: 0, top: 0 },
  ]);
}

const jpeg = await picture(800, 600).jpeg().toBuffer();
const png = await picture(640, 640, 4).png().toBuffer();
const webp = await picture(900, 700).webp().toBuffer();

describe('a photo is made ready', () => {
  it.each([
    ['JPEG', jpeg, 'image/jpeg'],
    ['PNG', png, 'image/png'],
    ['WebP', webp, 'image/webp'],
  ])('a %s that is fine stays as it is', async (_name, content, mediaType) => {
    const prepared = await prepareImage(tools, content);
    expect(prepared).toMatchObject({ ok: true, value: { mediaType } });
    expect(prepared.ok && Buffer.from(prepared.value.content).equals(content)).toBe(true);
  });

  it.each([
    [6000, 4000, 2560, 1707],
    [1000, 5000, 512, 2560],
    [2560, 2560, 2560, 2560],
  ])('%i x %i fits', async (width, height, fittedWidth, fittedHeight) => {
    const prepared = await prepareImage(tools, await picture(width, height).jpeg().toBuffer());
    expect(prepared).toMatchObject({ ok: true, value: { width: fittedWidth, height: fittedHeight } });
  });

  it.each([
    [3, 'bottom'],
    [6, 'top'],
    [8, 'bottom'],
  ])('orientation %i is applied, and the notes of the camera are gone', async (orientation, redSide) => {
    const taken = await picture(800, 600)
      .withExif({ IFD0: { Copyright: 'Anna' } })
      .withMetadata({ orientation })
      .jpeg()
      .toBuffer();
    const prepared = await prepareImage(tools, taken);
    if (!prepared.ok) throw new Error(prepared.error.message);
    const { content } = prepared.value;
    const facts = await sharp(content).metadata();
    expect([facts.exif, facts.orientation]).toEqual([undefined, undefined]);
    const isTurned = orientation >= 5;
    expect([facts.width, facts.height]).toEqual(isTurned ? [600, 800] : [800, 600]);
    // The red half was on the left: seen upright it is on top, below, or on the right.
    const box = isTurned
      ? { left: 250, top: redSide === 'top' ? 100 : 600, width: 50, height: 50 }
      : { left: 600, top: 250, width: 50, height: 50 };
    const part = await sharp(content).extract(box).png().toBuffer();
    const { channels } = await sharp(part).stats();
    expect(must(channels[0]).mean).toBeGreaterThan(200);
  });

  it('the same photo comes out the same', async () => {
    const big = await picture(3000, 2000).jpeg().toBuffer();
    const [first, second] = await Promise.all([prepareImage(tools, big), prepareImage(tools, big)]);
    expect(first).toEqual(second);
  });
});

const HUGE_PNG = Buffer.from(png);
HUGE_PNG.writeUInt32BE(60_000, 16);
HUGE_PNG.writeUInt32BE(60_000, 20);

const BAD: readonly [name: string, content: Uint8Array, code: string][] = [
  ['an empty file', new Uint8Array(), 'empty'],
  ['words', text('SKU;price\n1;2\n'), 'text'],
  ['a GIF', await picture(600, 600).gif().toBuffer(), 'picture'],
  ['a TIFF', await picture(600, 600).tiff().toBuffer(), 'picture'],
  ['an AVIF', await picture(600, 600).avif().toBuffer(), 'phone-picture'],
  ['an SVG', text('<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"/>'), 'drawing'],
  ['an SVG with a prologue', text('<?xml version="1.0"?><svg width="900" height="900"/>'), 'drawing'],
  ['a PDF', text('%PDF-1.7\n'), 'document'],
  ['an archive', text('PK\x03\x04rest'), 'archive'],
  [
    'a HEIC',
    Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(40)]),
    'phone-picture',
  ],
  ['two bytes of a JPEG', jpeg.subarray(0, 2), 'unknown'],
  ['the head of a JPEG', jpeg.subarray(0, 20), 'cut-short'],
  ['half a JPEG', jpeg.subarray(0, jpeg.length / 2), 'cut-short'],
  ['half a PNG', png.subarray(0, png.length / 2), 'cut-short'],
  ['half a WebP', webp.subarray(0, webp.length / 2), 'cut-short'],
  ['a PNG that says it is huge', HUGE_PNG, 'too-many-pixels'],
  ['a JPEG of zeroes', Buffer.concat([jpeg.subarray(0, 4), Buffer.alloc(5000)]), 'cut-short'],
  ['499 pixels', await picture(499, 499).jpeg().toBuffer(), 'too-small'],
  ['a PNG of one pixel', await picture(1, 1).png().toBuffer(), 'too-small'],
];

describe('what is no good photo is refused with a reason, and nothing breaks', () => {
  it.each(BAD)('%s', async (_name, content, code) => {
    const prepared = await prepareImage(tools, content);
    expect(prepared).toMatchObject({ ok: false, error: { code } });
    if (!prepared.ok) expect(prepared.error.message).toMatch(/^.{15,}\.$/);
  });

  it('500 pixels on the longer side are enough', async () => {
    expect(await prepareImage(tools, await picture(500, 100).jpeg().toBuffer())).toMatchObject({ ok: true });
  });

  it('random bytes behind the sign of a picture', async () => {
    for (let seed = 1; seed <= 30; seed += 1) {
      const noise = Buffer.from(Array.from({ length: 400 }, (_, at) => (at * seed * 7919) % 251));
      const sign = [jpeg.subarray(0, 3), png.subarray(0, 8), webp.subarray(0, 12)][seed % 3];
      expect(await prepareImage(tools, Buffer.concat([must(sign), noise]))).toMatchObject({ ok: false });
    }
  });
});
