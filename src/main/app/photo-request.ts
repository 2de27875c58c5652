import type { PhotoSize } from './photo-cache.ts';

/** What stands at an address never changes: a new photo has a new one. */
export const PHOTO_HEADERS = { 'cache-control': 'private, max-age=31536000, immutable' } as const;

/**
 * A photo that is neither here nor to be had now, as without a connection: no fault, and nothing for a page
 * to complain of. It shows a letter.
 */
export const NO_PHOTO = { status: 204, headers: { 'cache-control': 'no-store' } } as const;

const SMALL_WIDTH = '96';

/**
 * Which photo an address of the window asks for: photo/<base64url>, or photo/<base64url>?w=96 for the small
 * one.
 */
export function photoAsked({ pathname, searchParams }: URL): { encoded: string; size: PhotoSize } | null {
  const encoded = /^\/photo\/([A-Za-z0-9_-]+)$/.exec(pathname)?.[1];
  const width = searchParams.get('w');
  if (encoded === undefined || (width !== null && width !== SMALL_WIDTH)) return null;
  return { encoded, size: width === null ? 'whole' : 'small' };
}
