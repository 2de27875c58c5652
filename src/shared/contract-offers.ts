import type { WireDescription } from './domain/description.ts';
import type { ChangeSetOrigin, Intent } from './domain/edit.ts';
import type { Currency } from './domain/money.ts';
import type { NamedParameter, NamedThing, OfferContents } from './domain/offer-contents.ts';
import type { OfferField } from './domain/offer-fields.ts';
import type { WireParameter } from './domain/offer-parameters.ts';
import type { ChosenField } from './domain/offer-settings.ts';
import type { OfferId, OfferRow, PublicationStatus } from './domain/offer.ts';
import type { LowestPrice, PriceStep } from './domain/price-history.ts';
import type { Requirement } from './domain/requirement.ts';
import type { AppError } from './errors.ts';

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
    | 'unsent'
    | 'offerId';
  readonly direction: 'up' | 'down';
};

export type OfferQuery = {
  /** Words, SKU, EAN or offer number, folded; prefixes match. */
  readonly text?: string;
  readonly statuses?: readonly PublicationStatus[];
  readonly priceFromMinor?: number;
  readonly priceToMinor?: number;
  /** Of the amounts above; prices in another currency do not match them. Złoty where it is left out. */
  readonly priceCurrency?: Currency;
  readonly stockFrom?: number;
  readonly stockTo?: number;
  /** With all below it. */
  readonly categoryId?: string;
  readonly externalIds?: readonly string[];
  readonly offerIds?: readonly OfferId[];
  /** SKU, EAN or offer number, each as it is written. */
  readonly codes?: readonly string[];
  /** Offers that name this item of a collection, by Allegro or as the seller means it. */
  readonly uses?: { readonly collection: string; readonly key: string };
  readonly unsentOnly?: boolean;
  /** Only offers with a change that Allegro refused, or that was changed there too. */
  readonly needsYou?: boolean;
  /** Of a text: who has it as his SKU, EAN or number comes first, then whose SKU or EAN begins so. */
  readonly codesFirst?: boolean;
  readonly sort?: OfferSort;
};

/** A category of the shop's offers, or one above such; without a name until Allegro has told it. */
export type ShopCategory = {
  readonly categoryId: string;
  readonly name: string | null;
  readonly parentId: string | null;
  /** Offers in it itself, not in those below. */
  readonly offers: number;
};

/** The description as Allegro has it, and as it is meant. */
export type ShownDescription = {
  readonly base: WireDescription | null;
  readonly shown: WireDescription | null;
};

/** The offer's own parameters, likewise, as the seller reads them. */
export type ShownParameters = {
  /** Of the Catalog. */
  readonly ofProduct: readonly NamedParameter[];
  readonly base: readonly NamedParameter[];
  readonly shown: readonly NamedParameter[];
};

/** All that stands around the form of an offer's parameters. */
export type ParametersGround = {
  readonly categoryId: string | null;
  /** Null: what the category asks was never read here. */
  readonly requirements: readonly Requirement[] | null;
  /** As they are meant; null: never fetched, or not to be told from those of the product. */
  readonly parameters: readonly WireParameter[] | null;
  /** What the product in Allegro's Catalog says: for conditions, and to be read. */
  readonly ofProduct: readonly WireParameter[];
  readonly namedOfProduct: readonly NamedParameter[];
};

/** What the categories of some offers ask of an offer. */
export type CommonParameters = {
  /** `offers`: how many of them are asked. */
  readonly parameters: readonly { readonly requirement: Requirement; readonly offers: number }[];
  /** Categories that were never read here, and how many of the offers are in them. */
  readonly unread: readonly string[];
  readonly unreadOffers: number;
};

/** A setting that the offer names: as Allegro has it, and as it is meant. */
export type ShownSetting = { readonly base: NamedThing | null; readonly shown: NamedThing | null };

export type OfferDetails = {
  readonly row: OfferRow;
  /** Null while the details were never fetched. */
  readonly settings: Readonly<Record<ChosenField, ShownSetting>> | null;
  /** Null while the details were never fetched. */
  readonly description: ShownDescription | null;
  /** Null while they were never fetched, or cannot be told from those of the product. */
  readonly parameters: ShownParameters | null;
  /** What the full offer says; null means not fetched yet, never empty. */
  readonly contents: OfferContents | null;
  readonly detailsAt: number | null;
  /** gone: Allegro does not show the offer any more, and its details never came. */
  readonly detailsState: 'here' | 'coming' | 'refused' | 'gone';
  /** Why Allegro did not show the full offer when it was asked last. */
  readonly detailsError: AppError | null;
  /** Only the list tells these two. */
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  /** When Stragan first saw the offer: before that nothing is known of its prices. */
  readonly firstSeenAt: number;
  /** Newest first. */
  readonly history: readonly { at: number; field: string; from: unknown; to: unknown; cause: string }[];
  readonly prices: readonly PriceStep[];
  readonly lowestPrice: LowestPrice | null;
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
