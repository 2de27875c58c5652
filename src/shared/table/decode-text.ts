/**
 * A spreadsheet's file as text: UTF-16 and UTF-8 by their marks, UTF-16 without a mark by the zeros between
 * its letters, else UTF-8, else Windows-1250 (Excel in Polish).
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (isMostlyZero(bytes, 1)) return new TextDecoder('utf-16le').decode(bytes);
  if (isMostlyZero(bytes, 0)) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1250').decode(bytes);
  }
}

const LOOKED_AT = 2000;
const SHARE_OF_ZEROS = 0.6;

/** Of each second byte from this one, and none of the others. */
function isMostlyZero(bytes: Uint8Array, first: 0 | 1): boolean {
  const head = [...bytes.subarray(0, LOOKED_AT)];
  const zeros = (place: number) => head.filter((byte, index) => index % 2 === place && byte === 0).length;
  return zeros(1 - first) === 0 && zeros(first) > (head.length / 2) * SHARE_OF_ZEROS;
}
