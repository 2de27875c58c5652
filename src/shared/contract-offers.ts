import type { ChangeSetOrigin, Intent } from './domain/edit.ts';
import type { OfferField } from './domain/offer-fields.ts';
import type { OfferId, OfferRow, PublicationStatus } from './domain/offer.ts';

export type OfferSort = {
  readonly by:
    | 'title'
    | 'price'
    | 'stock'
    | 'status'
    | 'externalId'
    | 'category'
    | 'watchers'
    | 'visits'
    | 'sold'
    | 'offerId';
  readonly direction: 'up' | 'down';
};

export type OfferQuery = {
  /** Words, SKU, EAN or offer number, folded; prefixes match. */
  readonly text?: string;
  readonly statuses?: readonly PublicationStatus[];
  readonly priceFromMinor?: number;
  readonly priceToMinor?: number;
  readonly stockFrom?: number;
  readonly stockTo?: number;
  readonly categoryId?: string;
  readonly externalIds?: readonly string[];
  readonly offerIds?: readonly OfferId[];
  readonly unsentOnly?: boolean;
  readonly sort?: OfferSort;
};

export type OfferDetails = {
  readonly row: OfferRow;
  /** Allegro's own documents, as they came; null means not fetched yet, never empty. */
  readonly listing: unknown;
  readonly details: unknown;
  readonly detailsAt: number | null;
  readonly history: readonly { at: number; field: string; from: unknown; to: unknown; cause: string }[];
};

/** Offers one by one, or all that match. */
export type ChosenOffers = { readonly offerIds: readonly OfferId[] } | { readonly query: OfferQuery };

export type EditInput = {
  readonly title: string;
  readonly origin: ChangeSetOrigin;
  readonly edits: readonly { offerId: OfferId; field: OfferField; intent: Intent }[];
};

/** Rows that were not edited are named with the reason; the others are. */
export type EditOutcome = {
  readonly changeSetId: string | null;
  readonly edited: number;
  readonly unchanged: number;
  readonly refused: readonly SkippedRow[];
};

export type SkippedRow = {
  readonly offerId: OfferId;
  readonly field: string | null;
  readonly code: string;
  readonly message: string;
};
