import { OFFER_FIELDS } from './offer-fields.ts';

export const JOURNALS = ['offers', 'orders', 'categories'] as const;
export type Journal = (typeof JOURNALS)[number];

/** `other`: another program, or somebody on Allegro's own pages. */
export const WHO = ['me', 'buyer', 'allegro', 'other'] as const;
export type Who = (typeof WHO)[number];

/** Something that a journal told. */
export type ActivityEvent = {
  readonly kind: 'event';
  readonly journal: Journal;
  /** Within its journal. */
  readonly id: string;
  readonly at: number;
  /** As Allegro calls it: OFFER_PRICE_CHANGED, BOUGHT, RENAMED ... */
  readonly type: string;
  readonly who: Who;
  /** The offer's, the order's or the category's. */
  readonly subjectId: string | null;
  /** The offer's title, the buyer's login, or the category's name. */
  readonly title: string | null;
  /** What was bought, by its titles as far as they are known: of an order's events. */
  readonly items: readonly string[];
  /** What a field of an offer went from and to, where it was seen. */
  readonly change: { readonly field: string; readonly from: unknown; readonly to: unknown } | null;
};

/** Nothing is known of a journal between two moments. */
export type ActivityGap = {
  readonly kind: 'gap';
  readonly journal: Journal;
  /** Its end, where it stands in the list. */
  readonly at: number;
  readonly from: number;
};

export type ActivityLine = ActivityEvent | ActivityGap;

/** How long Allegro keeps each journal. Sources: the three methods of journals. */
export const JOURNAL_KEPT_MS: Readonly<Record<Journal, number>> = {
  offers: 24 * 60 * 60_000,
  orders: 60 * 24 * 60 * 60_000,
  categories: 90 * 24 * 60 * 60_000,
};

/** Which fields of an offer an event may tell of. */
export function fieldsOfEvent(type: string): readonly string[] {
  return Object.entries(OFFER_FIELDS)
    .filter(([, { events }]) => events.includes(type))
    .map(([field]) => field);
}

const BY_BUYERS: readonly string[] = [
  'OFFER_BID_PLACED',
  'OFFER_BID_CANCELED',
  'BOUGHT',
  'FILLED_IN',
  'READY_FOR_PROCESSING',
  'BUYER_CANCELLED',
  'BUYER_MODIFIED',
];

const BY_ALLEGRO: readonly string[] = [
  'OFFER_ARCHIVED',
  'OFFER_DELIVERY_COUNTRIES_BLOCKED',
  'AUTO_CANCELLED',
];

/** What is known beside the event itself. */
export type Explained = {
  /** A change of ours that was sent at that time says the same. */
  readonly isOurs: boolean;
  /** Somebody bought the offer then. */
  readonly isSold: boolean;
};

export function whoDid(journal: Journal, type: string, { isOurs, isSold }: Explained): Who {
  if (journal === 'categories' || BY_ALLEGRO.includes(type)) return 'allegro';
  if (BY_BUYERS.includes(type)) return 'buyer';
  if (isOurs) return 'me';
  return isSold && (type === 'OFFER_STOCK_CHANGED' || type === 'OFFER_ENDED') ? 'buyer' : 'other';
}
