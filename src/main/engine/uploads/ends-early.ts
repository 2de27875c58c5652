/** Where writers of PDF put the end; some leave a little behind it. */
const PDF_END_BYTES = 65_536;

/** Whether a content of this type lacks its end: it came here only in part. */
export function endsEarly(content: Uint8Array, mediaType: string | null): boolean {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.length);
  switch (mediaType) {
    case 'image/jpeg':
      return !bytes.includes(Buffer.from([0xff, 0xd9]), Math.max(0, bytes.length - PDF_END_BYTES));
    case 'image/png':
      return !bytes.includes('IEND');
    case 'image/webp':
      // The length of what follows the first eight bytes.
      return bytes.length < 8 || bytes.readUInt32LE(4) + 8 > bytes.length;
    case 'application/pdf':
      return !/%%EOF|startxref/.test(bytes.subarray(-PDF_END_BYTES).toString('latin1'));
    default:
      return false;
  }
}
