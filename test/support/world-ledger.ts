import type { Intent } from '../../src/shared/domain/edit.ts';
import type { OfferField } from '../../src/shared/domain/offer-fields.ts';

/**
 * What the seller was told is kept: an edit that the program acknowledged. Written outside of the program.
 */
export type Acknowledged = {
  readonly changeSetId: string;
  readonly offerId: string;
  readonly field: OfferField;
  readonly intent: Intent;
  readonly at: number;
};

export type Ledger = {
  readonly edits: Acknowledged[];
  /** offerId -> the offer on Allegro before anything happened. */
  readonly before: Map<string, Truth>;
  readonly crashes: string[];
  /** When `before` was written down. */
  beganAt: number;
};

/** The parts of an offer on Allegro that the promises speak of. */
export type Truth = {
  readonly name: string;
  readonly sellingMode: { readonly price: { readonly amount: string; readonly currency: string } | null };
  readonly stock: { readonly available: number };
  readonly publication: { readonly status: string };
};
