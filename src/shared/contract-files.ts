import type { OfferId } from './domain/offer.ts';
import type { FileTrouble } from './troubles/file-troubles.ts';
import type { TroubleValues } from './troubles/trouble.ts';

export type ImageKey = 'sku' | 'ean' | 'offer';

export type NamedFile = { readonly fileId: number; readonly name: string };

export type OpenedFile = NamedFile & { readonly sizeBytes: number };

/** A file as a window holds it. What is in it, and where it lies, only the window's host can tell. */
export type HandedFile = { readonly name: string; readonly size: number };

/** What the seller is asked to pick: photos, a folder with them, any one file, or a table. */
export type PickKind = 'photos' | 'folder' | 'file' | 'table';

/** What was picked; nothing when the seller thought better of it. A table's content comes along. */
export type PickedFiles = {
  readonly files: readonly PickedFile[];
  readonly problems: readonly FileProblem[];
  readonly table: { readonly name: string; readonly content: Uint8Array<ArrayBuffer> } | null;
};

/** `address` shows the picture as long as the window's host runs. */
export type PickedFile = NamedFile & { readonly address: string };

/** What is larger is not taken: no picture of that size could be worked on. */
export const MOST_HANDED_BYTES = 100_000_000;

/** The files in the order they were handed over; null stands for one that could not be taken. */
export type AddedFiles = {
  readonly fileIds: readonly (number | null)[];
  readonly problems: readonly FileProblem[];
};

/** A file that cannot be used. `values` are for the words of its code. */
export type FileProblem = {
  readonly fileId: number | null;
  readonly name: string;
  readonly code: FileTrouble;
  readonly values: TroubleValues;
  /** In English, without the name. */
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

/** Offers by what a seller calls them: SKU, EAN or offer number. */
export type FoundOffers = {
  readonly found: readonly OfferLabel[];
  readonly unknown: readonly string[];
  readonly ambiguous: readonly { readonly code: string; readonly candidates: readonly OfferLabel[] }[];
};

/** What attaching a file would do. Every offer is counted once, in the first line that holds for it. */
export type AttachmentPreview = {
  /** Their details have to be fetched first. */
  readonly unfetched: number;
  /** Safety documents stand with a product, and these offers have none. */
  readonly withoutProduct: number;
  readonly full: number;
  readonly alreadyThere: number;
  /** The file takes the place of one of its type. */
  readonly replacing: number;
  readonly adding: number;
  /** Among those: offers with a file of which Allegro has not said the type yet. */
  readonly typeUnknown: number;
  readonly sample: readonly {
    readonly offer: OfferLabel;
    readonly before: readonly string[];
    readonly after: readonly string[];
  }[];
};

/** `left`: so many are still to be fetched, not counting the failures. */
export type FetchedDetails = {
  readonly fetched: number;
  readonly left: number;
  readonly failures: readonly { readonly offerId: OfferId; readonly message: string }[];
};

/** A photo of an offer. `address` is where a window finds its picture, see the host's photos. */
export type GalleryPhoto = {
  readonly name: string;
  readonly address: string;
  /** The description shows it too: Allegro wants it to stay. */
  readonly isInDescription: boolean;
};

/** With the edits that wait. `photos` null: the details were never fetched. */
export type Gallery = {
  readonly offer: OfferLabel;
  readonly photos: readonly GalleryPhoto[] | null;
  readonly hasUnsent: boolean;
};
