import type { OfferId } from './domain/offer.ts';

export type ImageKey = 'sku' | 'ean' | 'offer';

export type NamedFile = { readonly fileId: number; readonly name: string };

export type OpenedFile = NamedFile & { readonly sizeBytes: number };

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
