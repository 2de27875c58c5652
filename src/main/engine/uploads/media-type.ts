import { fileKind } from '../../../shared/files/file-kind.ts';

/** What the first bytes say a file is; its name says nothing. Null for what has no sign of its own. */
export function mediaTypeOf(content: Uint8Array): string | null {
  const kind = fileKind(content);
  return kind === null || UNSIGNED.includes(kind.sort) ? null : kind.mediaType;
}

const UNSIGNED: readonly string[] = ['text', 'web-page', 'program'];

/** "HEIC" for "image/heic". */
export function formatWords(mediaType: string): string {
  return (mediaType.split('/')[1] ?? mediaType).replace(/\+.*/, '').toUpperCase();
}
