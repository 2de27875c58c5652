/** What the first bytes say a file is; its name says nothing. Null when they are none of these. */
export function mediaTypeOf(content: Uint8Array): string | null {
  const text = Buffer.from(content.subarray(0, 512)).toString('latin1');
  return SIGNS.find(([sign]) => sign.test(text))?.[1] ?? null;
}

/** "HEIC" for "image/heic". */
export function formatWords(mediaType: string): string {
  return (mediaType.split('/')[1] ?? mediaType).replace(/\+.*/, '').toUpperCase();
}

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/^\xff\xd8\xff/, 'image/jpeg'],
  [/^\x89PNG\r\n[^]\n/, 'image/png'],
  [/^RIFF[^]{4}WEBP/, 'image/webp'],
  [/^%PDF-/, 'application/pdf'],
  [/^GIF8[79]a/, 'image/gif'],
  [/^BM[^]{4}\0\0\0\0/, 'image/bmp'],
  [/^(II\*\0|MM\0\*)/, 'image/tiff'],
  [/^[^]{4}ftyp(heic|heix|hevc|heim|mif1|msf1)/, 'image/heic'],
  [/^[^]{4}ftypavi[fs]/, 'image/avif'],
  [/^[^]{4}ftyp/, 'video/mp4'],
  [/^PK[^]{2}/, 'application/zip'],
  [/^(\xef\xbb\xbf)?\s*(<\?xml|<svg|<!--)[^]*<svg|^(\xef\xbb\xbf)?\s*<svg/i, 'image/svg+xml'],
];
