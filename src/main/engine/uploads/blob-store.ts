import { createHash } from 'node:crypto';
import type { BlobFolder } from '../file-ports.ts';

/**
 * Contents by the SHA-256 of what is in them: the same content is kept once, whatever its files are called.
 */
export type BlobStore = {
  /** The id under which it can be read from now on. */
  keep(content: Uint8Array): Promise<string>;
  /** Null when it is not there, or not what its name says. */
  read(blobId: string): Promise<Uint8Array | null>;
};

export function createBlobStore(folder: BlobFolder): BlobStore {
  const read = async (blobId: string) => {
    const content = await folder.read(placeOf(blobId));
    return content !== null && hashOf(content) === blobId ? content : null;
  };
  return {
    keep: async (content) => {
      const blobId = hashOf(content);
      const place = placeOf(blobId);
      const isThere = (await folder.has(place)) && (await read(blobId)) !== null;
      if (!isThere) await folder.write(place, content);
      return blobId;
    },
    read,
  };
}

export function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Spread over 256 folders. */
function placeOf(blobId: string): string {
  return `${blobId.slice(0, 2)}/${blobId}`;
}
