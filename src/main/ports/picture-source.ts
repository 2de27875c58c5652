import { pictureType } from './picture-type.ts';

/** The bytes of the picture at an address; null when there is none to be had. */
export type PictureSource = (url: string) => Promise<Uint8Array | null>;

const ORDINARY = { maxBytes: 10_000_000, timeoutMs: 10_000 };

/** By the network: no cookies, no redirects, only what is a picture by its header and its first bytes. */
export function createPictureSource({ maxBytes, timeoutMs } = ORDINARY): PictureSource {
  return async (url) => {
    try {
      const response = await fetch(url, {
        headers: { accept: 'image/avif,image/webp,image/png,image/jpeg,image/gif' },
        redirect: 'manual',
        credentials: 'omit',
        signal: AbortSignal.timeout(timeoutMs),
      });
      const isPicture = response.status === 200 && response.headers.get('content-type')?.startsWith('image/');
      if (!isPicture) {
        await response.body?.cancel();
        return null;
      }
      const bytes = await readAtMost(response, maxBytes);
      return bytes !== null && pictureType(bytes) !== null ? bytes : null;
    } catch {
      // Offline, too slow, broken off: the window shows a letter, and asks again when the row comes back into
      // sight.
      return null;
    }
  };
}

/** Leaving the loop early cancels the rest. */
async function readAtMost({ body }: Response, maxBytes: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
