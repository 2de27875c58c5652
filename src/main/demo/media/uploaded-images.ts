import type { DemoState, Table } from '../kinds.ts';

export type UploadedImage = {
  /** Epoch milliseconds; an offer that uses the picture keeps it. */
  readonly expiresAt: number;
  readonly contentType: string;
  /** Base64. */
  readonly bytes: string;
};

/** By path on the image host. */
export function uploadedImages(state: DemoState): Table<UploadedImage> {
  return state.table<UploadedImage>('images');
}

export function uploadedImage(state: DemoState, path: string): UploadedImage | null {
  return uploadedImages(state).get(path) ?? null;
}
