import type { WireDescription } from './description.ts';
import type { Money } from './money.ts';
import type { OfferFiles } from './offer-files.ts';
import type { WireParameter } from './offer-parameters.ts';
import type { OfferSettings } from './offer-settings.ts';

/**
 * Allegro's offer number, digits only. Never a number: leading zeros and 1.2E+13 have cost sellers dearly.
 */
export type OfferId = string;

export type PublicationStatus = 'INACTIVE' | 'ACTIVATING' | 'ACTIVE' | 'ENDED' | 'ARCHIVED';

export type SellingFormat = 'BUY_NOW' | 'AUCTION' | 'ADVERTISEMENT';

/**
 * What Allegro last said of an offer, as far as lists need it. Everything else is in its listing and details
 * documents.
 */
export type OfferBase = {
  readonly offerId: OfferId;
  readonly title: string;
  readonly price: Money | null;
  readonly stock: number | null;
  readonly status: PublicationStatus;
  readonly format: SellingFormat;
  readonly externalId: string | null;
  readonly categoryId: string | null;
  readonly imageUrl: string | null;
  readonly watchers: number | null;
  readonly visits: number | null;
  readonly sold: number | null;
  readonly priceRuleId: string | null;
  readonly isFulfillment: boolean;
  readonly isBusinessOnly: boolean;
  readonly marketplaceId: string;
  /** Only where it was asked for, of offers whose details were fetched. */
  readonly files?: OfferFiles;
  /** Likewise. */
  readonly settings?: OfferSettings;
  /** Likewise; null: it has none. */
  readonly description?: WireDescription | null;
  /** Likewise; those of the offer itself, not of its product. */
  readonly parameters?: readonly WireParameter[];
};

/** The parts that only the offer's details tell. */
export type DetailedPart = 'files' | 'settings' | 'description' | 'parameters';

/** A line of the grid: base plus pending edits, and how each edited field stands. */
export type OfferRow = Omit<OfferBase, 'marketplaceId' | DetailedPart> & {
  readonly ean: string | null;
  readonly pending: readonly PendingMark[];
};

/**
 * `shown` is what the cell says now, `base` what Allegro has; state is that of the newest edit of the field.
 */
export type PendingMark = {
  readonly field: string;
  readonly state: import('./edit.ts').EditState;
  readonly base: unknown;
  readonly shown: unknown;
};
