import type { AppError, Result } from '../../../shared/errors.ts';
import type { Money } from '../../../shared/domain/money.ts';
import type { OfferBase, OfferId } from '../../../shared/domain/offer.ts';

/**
 * The offers of one seller at Allegro, the same for every edition: sync reads through it, the outbox writes
 * through it. Every answer is a Result: expected failures are AppErrors, classified once in http.ts.
 */
export type OfferPort = {
  /** GET /sale/offers, newest id first. limit <= 1000. */
  listPage(input: { offset: number; limit: number }): Answer<ListingPage>;
  /**
   * GET /sale/offers?offer.id=...: the listing items of up to 1000 ids (in one or more calls). The list may
   * lag.
   */
  listByIds(offerIds: readonly OfferId[]): Answer<ListedByIds>;
  /** GET /sale/product-offers/{offerId}. refused{404} when it is gone or archived. */
  getOffer(offerId: OfferId): Answer<DetailedOffer>;
  /** GET /sale/product-offers/{offerId}/parts?include=stock&include=price: not behind, unlike the list. */
  getParts(offerId: OfferId): Answer<{ price: Money | null; stock: number | null }>;
  /** GET /sale/offer-events, oldest first, at most 1000. `from` is exclusive; null starts 24 h ago. */
  offerEvents(from: string | null): Answer<readonly OfferEvent[]>;

  /**
   * POST /sale/offer-bulk-modification-commands: 1 to 25 entries, price or stock each. Null where the edition
   * has none.
   */
  readonly bulk: ((commandId: string, entries: readonly BulkEntry[]) => Answer<Accepted>) | null;
  /** PUT /sale/offer-publication-commands/{commandId}: <= 1000 offers. */
  publication(commandId: string, action: 'ACTIVATE' | 'END', offerIds: readonly OfferId[]): Answer<Accepted>;
  /** PUT /sale/offer-price-change-commands/{commandId}, FIXED_PRICE: one price for <= 1000 offers. */
  fixedPrice(commandId: string, price: Money, offerIds: readonly OfferId[]): Answer<Accepted>;
  /**
   * PUT /offers/{offerId}/change-price-commands/{commandId}: the price of one offer, for an edition without
   * `bulk`; null where it has that.
   */
  readonly changePrice: ((commandId: string, offerId: OfferId, price: Money) => Answer<Accepted>) | null;
  /** PUT /sale/offer-quantity-change-commands/{commandId}: one number of pieces, or so many more or fewer. */
  quantity(commandId: string, stock: StockChange, offerIds: readonly OfferId[]): Answer<Accepted>;
  /** PUT /sale/offer-modification-commands/{commandId}: one element for <= 1000 offers. */
  modification(
    commandId: string,
    element: Readonly<Record<string, unknown>>,
    offerIds: readonly OfferId[],
  ): Answer<Accepted>;
  /**
   * PATCH /sale/product-offers/{offerId} with a merge patch. 202 answers pending with the operation's
   * address.
   */
  patch(offerId: OfferId, mergePatch: Readonly<Record<string, unknown>>): Answer<PatchAccepted>;

  /** Summary and tasks of a command. not-found when Allegro does not (or no longer) know the id. */
  commandReport(kind: CommandKind, commandId: string): Answer<CommandReport>;
  /** The operation behind a 202. */
  operation(location: string): Answer<{ state: 'pending' | 'done' } | { state: 'failed'; error: AppError }>;
};

export type Answer<T> = Promise<Result<T, AppError>>;

export type ListedOffer = {
  readonly base: OfferBase;
  /** The item's own JSON text, unknown fields kept. */ readonly listing: string;
};

export type ListingPage = ListedByIds & { readonly totalCount: number };

/** `unread`: items that are there but could not be read; they are not missing. */
export type ListedByIds = {
  readonly offers: readonly ListedOffer[];
  readonly unread?: readonly { readonly offerId: OfferId | null; readonly path: string }[];
};

export type DetailedOffer = {
  /** Fields the full offer knows; those only the list has (watchers, visits, sold) are missing. */
  readonly base: Partial<OfferBase> & { readonly offerId: OfferId };
  readonly details: string;
  readonly ean: string | null;
  /** Values of parameters, for search. */
  readonly parameterText: string;
};

export type OfferEvent = {
  readonly id: string;
  readonly occurredAt: number;
  readonly type: string;
  readonly offerId: OfferId;
  /** The offer's external id just after what happened; left out where it had none. */
  readonly externalId?: string;
};

/** FIXED: so many there are; GAIN: so many more, or fewer. */
export type StockChange = { readonly change: 'FIXED' | 'GAIN'; readonly value: number };

export type BulkEntry =
  | { readonly offerId: OfferId; readonly marketplaceId: string; readonly price: Money }
  | { readonly offerId: OfferId; readonly stock: StockChange };

export type CommandKind = 'bulk' | 'publication' | 'fixed-price' | 'quantity' | 'modification';

export type Accepted = { readonly traceId: string | null };

export type PatchAccepted =
  | { readonly state: 'done'; readonly traceId: string | null }
  | {
      readonly state: 'pending';
      readonly location: string;
      readonly retryAfterMs: number;
      readonly traceId: string | null;
    };

export type CommandReport = {
  /** Every task ended. Right after acceptance the counters may all be zero: that is not finished. */
  readonly finished: boolean;
  readonly tasks: readonly CommandTask[];
};

export type CommandTask = {
  readonly offerId: OfferId;
  readonly field: string;
  readonly state: 'new' | 'success' | 'fail';
  readonly error: AppError | null;
};
