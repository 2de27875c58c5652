/** What the first bytes say a file is; its name says nothing. */
export type FileKind = {
  /** "GIF", "XLSX". */
  readonly format: string;
  readonly mediaType: string;
  readonly sort: FileSort;
};

/** photo: what shops take; picture and the following: what other programs make of pictures. */
export type FileSort =
  | 'photo'
  | 'picture'
  | 'phone-picture'
  | 'drawing'
  | 'layers'
  | 'web-page'
  | 'document'
  | 'archive'
  | 'video'
  | 'program'
  | 'text';

const HEAD_BYTES = 4096;

/** Null when nothing in it tells. */
export function fileKind(content: Uint8Array): FileKind | null {
  const head = latin(content.subarray(0, HEAD_BYTES));
  const found = SIGNS.find(([sign]) => sign.test(head));
  if (found !== undefined) return { format: found[1], mediaType: found[2], sort: found[3] };
  return isText(content.subarray(0, HEAD_BYTES)) ? TEXT : null;
}

const TEXT: FileKind = { format: 'TXT', mediaType: 'text/plain', sort: 'text' };

/** Of an archive those come first that are documents, known by the parts they begin with. */
const SIGNS: readonly (readonly [RegExp, format: string, mediaType: string, FileSort])[] = [
  [/^\xff\xd8\xff/, 'JPEG', 'image/jpeg', 'photo'],
  [/^\x89PNG\r\n[^]\n/, 'PNG', 'image/png', 'photo'],
  [/^RIFF[^]{4}WEBP/, 'WEBP', 'image/webp', 'photo'],
  [/^%PDF-/, 'PDF', 'application/pdf', 'document'],
  [/^GIF8[79]a/, 'GIF', 'image/gif', 'picture'],
  [/^BM[^]{4}\u2400\u2400\u2400\u2400/, 'BMP', 'image/bmp', 'picture'],
  [/^(II\*\u2400|MM\u2400\*)/, 'TIFF', 'image/tiff', 'picture'],
  [/^\u2400\u2400\u2401\u2400[^]\u2400/, 'ICO', 'image/x-icon', 'picture'],
  [/^(\u2400\u2400\u2400\u240cjP {2}\r\n|\xff\x4f\xff\x51)/, 'JP2', 'image/jp2', 'picture'],
  [/^(\xff\n|\u2400\u2400\u2400\u240cJXL )/, 'JXL', 'image/jxl', 'picture'],
  [/^[^]{4}ftyp(heic|heix|hevc|heim|mif1|msf1)/, 'HEIC', 'image/heic', 'phone-picture'],
  [/^[^]{4}ftypavi[fs]/, 'AVIF', 'image/avif', 'phone-picture'],
  [/^(II\u241a\u2400\u2400\u2400HEAPCCDR|FUJIFILMCCD-RAW)/, 'RAW', 'image/x-raw', 'layers'],
  [/^8BPS/, 'PSD', 'image/vnd.adobe.photoshop', 'layers'],
  [/^gimp xcf/, 'XCF', 'image/x-xcf', 'layers'],
  [/^%!PS-Adobe/, 'EPS', 'application/postscript', 'drawing'],
  [
    /^(\xef\xbb\xbf)?\s*(<\?xml|<svg|<!--)[^]*<svg|^(\xef\xbb\xbf)?\s*<svg/i,
    'SVG',
    'image/svg+xml',
    'drawing',
  ],
  [
    /^(\xef\xbb\xbf)?\s*(<!--[^]*?-->\s*)?<(!doctype\s+html|html|head|body|table)\b/i,
    'HTML',
    'text/html',
    'web-page',
  ],
  [/^[^]{4}ftyp/, 'MP4', 'video/mp4', 'video'],
  [/^RIFF[^]{4}(AVI |WAVE)/, 'AVI', 'video/x-msvideo', 'video'],
  [
    /^(\u241aE\xdf\xa3|OggS|ID3[\u2402-\u2404]|\u2400\u2400\u2401[\xb3\xba])/,
    'MKV',
    'video/x-matroska',
    'video',
  ],
  [/^PK\u2403\u2404[^]*?(word\/|documents?\.xml\b)/, 'DOCX', 'application/zip', 'document'],
  [/^PK\u2403\u2404[^]*?xl\//, 'XLSX', 'application/zip', 'document'],
  [/^PK\u2403\u2404[^]*?mimetypeapplication\/vnd\.oasis/, 'ODF', 'application/zip', 'document'],
  [/^PK(\u2403\u2404|\u2405\u2406)/, 'ZIP', 'application/zip', 'archive'],
  [/^Rar!\u241a\u2407/, 'RAR', 'application/vnd.rar', 'archive'],
  [/^7z\xbc\xaf'\u241c/, '7Z', 'application/x-7z-compressed', 'archive'],
  [/^\u241f\x8b/, 'GZ', 'application/gzip', 'archive'],
  [/^\xd0\xcf\u2411\xe0\xa1\xb1\u241a\xe1/, 'DOC, XLS', 'application/x-ole-storage', 'document'],
  [/^\{\\rtf/, 'RTF', 'application/rtf', 'document'],
  [
    /^(MZ[^]{0,64}\u2400|\x7fELF|\xcf\xfa\xed\xfe|\xca\xfe\xba\xbe|#!)/,
    'EXE',
    'application/x-executable',
    'program',
  ],
];

/** No byte that no text has, and not too many beyond plain letters. */
function isText(head: Uint8Array): boolean {
  const isPlain = !head.some(isControl);
  return head.length > 0 && isPlain && head.filter((byte) => byte >= 128).length < head.length / 2;
}

/** A character for each byte; what controls a printer stands as its picture, U+2400 for 0 and so on. */
function latin(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(isControl(byte) ? 0x2400 + byte : byte);
  return text;
}

function isControl(byte: number): boolean {
  return byte < 32 && byte !== 9 && byte !== 10 && byte !== 13;
}
