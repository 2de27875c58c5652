import { create } from 'zustand';
import type {
  FileProblem,
  ImageKey,
  OfferLabel,
  PlaceImagesInput,
  PreparedFile,
} from '../../shared/contract-files.ts';

/**
 * A photo that was handed over; `address` is a blob: address that this window made for it, null where another
 * window took it.
 */
export type HandedPhoto = {
  readonly fileId: number;
  readonly name: string;
  readonly address: string | null;
};

/** What is being done with the photos, and how far it is. left: they are there from before a crash. */
export type PhotoWork =
  | { readonly kind: 'idle' }
  | { readonly kind: 'left' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'adding' | 'preparing'; readonly done: number; readonly total: number };

/** The photos that were handed over, before anything of them is applied. Kept while one looks elsewhere. */
export type PhotosState = {
  readonly photos: readonly HandedPhoto[];
  readonly work: PhotoWork;
  readonly prepared: ReadonlyMap<number, PreparedFile>;
  readonly problems: readonly FileProblem[];
  /** Offers that the seller chose himself, by file. */
  readonly chosen: ReadonlyMap<number, OfferLabel>;
  /** Files that found an offer by their name, for which the seller wants another. */
  readonly reopened: readonly number[];
  readonly key: ImageKey | null;
  readonly as: PlaceImagesInput['as'];
};

const NOTHING: PhotosState = {
  photos: [],
  work: { kind: 'idle' },
  prepared: new Map(),
  problems: [],
  chosen: new Map(),
  reopened: [],
  key: null,
  as: 'append',
};

export const usePhotos = create<PhotosState>(() => NOTHING);

export function choose(fileId: number, offer: OfferLabel): void {
  usePhotos.setState(({ chosen }) => ({ chosen: new Map(chosen).set(fileId, offer) }));
}

/** The file is asked about again, before all others. */
export function reopen(fileId: number): void {
  usePhotos.setState(({ reopened }) => ({
    reopened: reopened.includes(fileId) ? reopened : [fileId, ...reopened],
  }));
}

export function forgetPhotos(): void {
  for (const { address } of usePhotos.getState().photos) if (address !== null) URL.revokeObjectURL(address);
  const { key, as } = usePhotos.getState();
  usePhotos.setState({ ...NOTHING, key, as });
}
