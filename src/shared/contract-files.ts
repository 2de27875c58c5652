import type { OfferId } from './domain/offer.ts';

export type ImageKey = 'sku' | 'ean' | 'offer';

export type NamedFile = { readonly fileId: number; readonly name: string };

export type OpenedFile = NamedFile & { readonly sizeBytes: number };

/** A file as a window holds it. What is in it, and where it lies, only the window's host can tell. */
export type HandedFile = { readonly name: string; readonly size: number };

/** What is larger is not taken: no picture of that size could be worked on. */
export const MOST_HANDED_BYTES = 100_000_000;

/** The files in the order they were handed over; null stands for one that could not be taken. */
export type AddedFiles = {
  readonly fileIds: readonly (number | null)[];
  readonly problems: readonly FileProblem[];
};

/** A file that cannot be used. `code` is the key of its text. */
export type FileProblem = {
  readonly fileId: number | null;
  readonly name: string;
  readonly code: string;
  readonly message: string;
};

/** `blobId` is the SHA-256 of what will be uploaded; sides are null for what is no picture. */
export type PreparedFile = NamedFile & {
  readonly blobId: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly width: number | null;
  readonly height: number | null;
};

export type OfferLabel = {
  readonly offerId: OfferId;
  readonly title: string;
  readonly externalId: string | null;
};

/** The photos of one offer in their order. */
export type ImageMatch = {
  readonly offer: OfferLabel;
  readonly files: readonly (NamedFile & { readonly by: ImageKey; readonly number: number })[];
};

export type ImageMatching = {
  readonly matched: readonly ImageMatch[];
  readonly unmatched: readonly (NamedFile & { readonly reason: string })[];
  readonly ambiguous: readonly (NamedFile & {
    readonly reason: string;
    readonly candidates: readonly OfferLabel[];
  })[];
  /** Offers whose details are not here yet: their EANs are not known. */
  readonly eanUnknownOffers: number;
};

/** append: after the photos that are there; main: before them; replace: instead of them. */
export type PlaceImagesInput = {
  readonly title: string;
  readonly as: 'append' | 'main' | 'replace';
  readonly placements: readonly { readonly offerId: OfferId; readonly blobIds: readonly string[] }[];
};
