import { create } from 'zustand';
import { useAttachments } from './attachments.ts';
import { useWindowState } from './window-state.ts';

/** Which part of the place of photos is shown; the gallery of one offer lies over both. */
export type PhotoPart = {
  readonly part: 'photos' | 'attachments';
  readonly galleryOf: string | null;
};

export const usePhotoPart = create<PhotoPart>(() => ({ part: 'photos', galleryOf: null }));

/** Opens the form that attaches a file, for these offers if there are any. */
export function openAttachments(offerIds: readonly string[] = []): void {
  if (offerIds.length > 0) useAttachments.setState({ by: 'selection', selection: offerIds });
  usePhotoPart.setState({ part: 'attachments', galleryOf: null });
  useWindowState.getState().go('photos');
}

/** Opens the photos of one offer, to be put in order. */
export function openGallery(offerId: string): void {
  usePhotoPart.setState({ galleryOf: offerId });
  useWindowState.getState().go('photos');
}

export function closeGallery(): void {
  usePhotoPart.setState({ galleryOf: null });
}
