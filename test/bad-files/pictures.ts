import sharp, { type Sharp } from 'sharp';
import { type BadFile, bytesOf, compoundFile, cut, noise, patched, scratched, zipOf } from './bytes.ts';

const [WIDTH, HEIGHT] = [720, 540];

/** A picture with something in it: one of a single colour would be a few bytes. */
function picture(width = WIDTH, height = HEIGHT): Sharp {
  return sharp(RAW, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } }).resize(width, height, {
    kernel: 'nearest',
  });
}

const RAW = noise(WIDTH * HEIGHT * 3, 7).map((value, index) => (index % 9 === 0 ? value : index % 251));

/** Pictures that are damaged, of another kind, or only strange. */
export async function badPictures(): Promise<readonly BadFile[]> {
  return [...(await partial()), ...(await strange()), ...(await ofOtherKinds()), ...NO_PICTURES];
}

async function partial(): Promise<BadFile[]> {
  const jpeg = await picture().jpeg().toBuffer();
  const png = await picture().png().toBuffer();
  const webp = await picture().webp().toBuffer();
  const shares = [0.1, 0.5, 0.95];
  const cuts = (
    [
      ['jpg', jpeg],
      ['png', png],
      ['webp', webp],
    ] as const
  ).flatMap(([ending, whole]) =>
    shares.map((share) => {
      return { name: `cut-${share}.${ending}`, content: cut(whole, share), told: 'cut-short' };
    }),
  );
  const size = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
  return [
    ...cuts,
    { name: 'one-byte-short.webp', content: webp.subarray(0, -1), told: 'cut-short' },
    { name: 'head-only.jpg', content: jpeg.subarray(0, 3), told: 'cut-short' },
    { name: 'head-only.png', content: png.subarray(0, 8), told: 'cut-short' },
    { name: 'no-size.jpg', content: patched(jpeg, size, [0xff, 0xfe]), told: 'no-head' },
    { name: 'size-of-nothing.jpg', content: patched(jpeg, size + 5, [0, 0, 0, 0]), told: 'no-head' },
    { name: 'wrong-sum.png', content: patched(png, 29, [1, 2, 3, 4]), told: 'damaged' },
    { name: 'no-sides.png', content: patched(png, 16, [0, 0, 0, 0]), told: 'no-head' },
    { name: 'no-frame.webp', content: patched(webp, 12, [0x58, 0x58, 0x58, 0x58]), told: 'no-head' },
    { name: 'scratched.png', content: scratched(png, 12, 3), told: 'damaged' },
    { name: 'scratched-again.png', content: scratched(png, 1, 4), told: 'damaged' },
    {
      name: 'bomb.png',
      content: patched(png, 16, [0, 0, 0xea, 0x60, 0, 0, 0xea, 0x60]),
      told: 'too-many-pixels',
    },
    { name: 'long.png', content: patched(png, 16, [0, 0x40, 0, 0]), told: 'too-many-pixels' },
    { name: 'bomb.jpg', content: patched(jpeg, size + 5, [0x40, 0, 0x40, 0]), told: 'too-many-pixels' },
  ];
}

async function strange(): Promise<BadFile[]> {
  const fine = (name: string, content: Uint8Array): BadFile => ({ name, content, told: null });
  const flat = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#0060a0' } });
  const frames = await sharp(await Promise.all([0, 1, 2].map(() => picture(600, 500).png().toBuffer())), {
    join: { animated: true },
  })
    .webp()
    .toBuffer();
  const jpeg = await picture().jpeg().toBuffer();
  return [
    fine('really-a.png', jpeg),
    fine('really-a.jpg', await picture().png().toBuffer()),
    fine('cmyk.jpg', await picture().toColourspace('cmyk').jpeg().toBuffer()),
    fine('deep.png', await picture().toColourspace('rgb16').png().toBuffer()),
    fine('grey.jpg', await picture().greyscale().jpeg().toBuffer()),
    fine('palette.png', await picture().png({ palette: true }).toBuffer()),
    fine('see-through.png', await picture().ensureAlpha(0.3).png().toBuffer()),
    fine('progressive.jpg', await picture().jpeg({ progressive: true }).toBuffer()),
    fine('moving.webp', frames),
    fine('camera-notes-broken.jpg', withSegment(jpeg, 0xe1, 'Exif\0\0MM\0*\0\0\xff\xff garbage')),
    fine('colours-broken.jpg', withSegment(jpeg, 0xe2, 'ICC_PROFILE\0\x01\x01garbage garbage')),
    fine('turned.jpg', await picture().withMetadata({ orientation: 6 }).jpeg().toBuffer()),
    fine('thin.png', await flat(500, 1).png().toBuffer()),
    fine('more-behind-it.jpg', Buffer.concat([jpeg, noise(3000, 9)])),
    { name: 'thumbnail.jpg', content: await flat(160, 120).jpeg().toBuffer(), told: 'too-small' },
    { name: 'one-pixel.png', content: await flat(1, 1).png().toBuffer(), told: 'too-small' },
    { name: 'almost.webp', content: await flat(499, 499).webp().toBuffer(), told: 'too-small' },
  ];
}

/** A note of these words behind the head of a JPEG. */
function withSegment(jpeg: Buffer, marker: number, words: string): Uint8Array {
  const note = bytesOf(words);
  const head = Uint8Array.from([0xff, marker, (note.length + 2) >> 8, (note.length + 2) & 0xff]);
  return Buffer.concat([jpeg.subarray(0, 2), head, note, jpeg.subarray(2)]);
}

async function ofOtherKinds(): Promise<BadFile[]> {
  return [
    { name: 'still.gif', content: await picture(600, 500).gif().toBuffer(), told: 'picture' },
    { name: 'called.jpg', content: await picture(600, 500).gif().toBuffer(), told: 'picture' },
    { name: 'scan.tif', content: await picture().tiff().toBuffer(), told: 'picture' },
    {
      name: 'new.avif',
      content: await picture(64, 64).avif({ effort: 0 }).toBuffer(),
      told: 'phone-picture',
    },
  ];
}

const page = '<html><head><title>404</title></head><body>Not found</body></html>';
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"><rect/></svg>';

const NO_PICTURES: readonly BadFile[] = [
  ...(
    [
      ['empty.jpg', '', 'empty'],
      ['empty.png', '', 'empty'],
      ['old.bmp', `BM\xff\xff\0\0\0\0\0\0${'\0'.repeat(200)}`, 'picture'],
      ['favicon.ico', `\0\0\x01\0\x01\0${'\0'.repeat(200)}`, 'picture'],
      ['film-scan.jp2', `\0\0\0\x0cjP  \r\n\x87\n${'\0'.repeat(200)}`, 'picture'],
      ['tomorrow.jxl', `\0\0\0\x0cJXL \r\n\x87\n${'\0'.repeat(200)}`, 'picture'],
      ['IMG_0001.HEIC', `\0\0\0\x18ftypheic${'\0'.repeat(200)}`, 'phone-picture'],
      ['IMG_0002.jpg', `\0\0\0\x18ftypmif1${'\0'.repeat(200)}`, 'phone-picture'],
      ['layers.psd', `8BPS\0\x01${'\0'.repeat(200)}`, 'layers'],
      ['layers.jpg', `gimp xcf v011\0${'\0'.repeat(200)}`, 'layers'],
      ['raw.jpg', `FUJIFILMCCD-RAW 0201${'\0'.repeat(200)}`, 'layers'],
      ['logo.svg', svg, 'drawing'],
      ['logo-with-prologue.svg', `<?xml version="1.0"?>\n<!-- made by hand -->\n${svg}`, 'drawing'],
      ['script.svg', `\xef\xbb\xbf${svg.replace('<rect/>', '<script>alert(1)</script>')}`, 'drawing'],
      ['logo.jpg', '%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\n', 'drawing'],
      ['login.jpg', `<!DOCTYPE html>\n${page}`, 'web-page'],
      ['missing.png', page, 'web-page'],
      ['wrapped.webp', `\xef\xbb\xbf\n  <!-- cached -->\n${page}`, 'web-page'],
      ['shouting.jpg', page.toUpperCase(), 'web-page'],
      ['leaflet.jpg', '%PDF-1.7\n1 0 obj\n%%EOF\n', 'document'],
      ['letter.png', `{\\rtf1\\ansi Hello}`, 'document'],
      ['photos.rar', `Rar!\x1a\x07\x01\0${'\0'.repeat(200)}`, 'archive'],
      ['photos.7z', `7z\xbc\xaf'\x1c${'\0'.repeat(200)}`, 'archive'],
      ['photos.jpg', `\x1f\x8b\x08\0${'\0'.repeat(200)}`, 'archive'],
      ['turning.jpg', `\0\0\0\x18ftypmp42${'\0'.repeat(200)}`, 'video'],
      ['turning.png', `RIFF\0\0\0\0AVI LIST${'\0'.repeat(200)}`, 'video'],
      ['turning.webp', `\x1aE\xdf\xa3${'\0'.repeat(200)}`, 'video'],
      ['song.jpg', `ID3\x03\0\0\0\0${'\0'.repeat(200)}`, 'video'],
      ['photo.jpg.exe', `MZ\x90\0\x03\0\0\0${'\0'.repeat(200)}`, 'program'],
      ['photo.exe.jpg', `MZ\x90\0\x03\0\0\0${'\0'.repeat(200)}`, 'program'],
      ['photo.elf.png', `\x7fELF\x02\x01\x01${'\0'.repeat(200)}`, 'program'],
      ['install.png', '#!/bin/sh\nrm -rf /\n', 'program'],
      ['prices.jpg', 'sku;price\nA-1;12,50\n', 'text'],
      ['notes.png', 'lamps for November\n', 'text'],
      ['answer.webp', '{"error":"not found"}', 'text'],
      ['zeros.jpg', '\0'.repeat(5000), 'unknown'],
      ['wrong-start.jpg', `\x00\xd8\xff\xe0${'\x01'.repeat(300)}`, 'unknown'],
    ] as const
  ).map(([name, text, told]) => ({ name, content: bytesOf(text), told })),
  { name: 'word.jpg', content: zipOf({ 'word/document.xml': '<w/>' }), told: 'document' },
  { name: 'sheet.jpg', content: zipOf({ 'xl/workbook.xml': '<w/>' }), told: 'document' },
  { name: 'photos.zip', content: zipOf({ 'a.jpg': noise(50, 1) }), told: 'archive' },
  { name: 'letter.jpg', content: compoundFile('WordDocument'), told: 'document' },
  { name: 'noise.jpg', content: noise(4000, 11), told: 'unknown' },
  { name: 'encrypted.png', content: noise(4000, 12), told: 'unknown' },
];
