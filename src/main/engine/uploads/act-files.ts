import type { ActFiles } from '../acts/act.ts';
import type { ReadDb } from '../store/handle.ts';
import { blobById } from '../store/queries/blobs.ts';
import type { BlobStore } from './blob-store.ts';

/** What the seller gave along with acts. A host without files has none of it. */
export function actFiles(db: ReadDb, blobs: Pick<BlobStore, 'read'> | null): ActFiles {
  return {
    read: async (blobId) => {
      const blob = blobById(db, blobId);
      const content = blob === null || blobs === null ? null : await blobs.read(blobId);
      return blob === null || content === null ? null : { mediaType: blob.mediaType, content };
    },
  };
}
