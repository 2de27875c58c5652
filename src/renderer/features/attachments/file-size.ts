import type { Format } from '../../ui/format.ts';

/** Source: PUT /sale/offer-attachments/{attachmentId}. */
export const MOST_BYTES = 26_200_000;

/** "340 kB", "26 MB" */
export function sizeWords(bytes: number, format: Format): string {
  return bytes < 1_000_000
    ? `${format.count(Math.max(1, Math.round(bytes / 1000)))} kB`
    : `${format.count(Math.floor(bytes / 1_000_000))} MB`;
}
