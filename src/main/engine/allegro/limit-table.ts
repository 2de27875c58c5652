/**
 * `per` client: shared by all users of the key; seller: by all programs of one seller. Counted in requests or
 * in offers.
 */
export type Limit = {
  readonly per: 'client' | 'seller';
  readonly windows: readonly { readonly windowMs: number; readonly amount: number }[];
  /** Requests Allegro counts more than once when they fail. */
  readonly failuresWeighMore?: boolean;
};

/** Allegro counts a second of arrivals, and one request may be longer on its way than the next. */
const SECOND_MS = 1500;
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

/** What Allegro allows. "client" counts every request. */
export const LIMITS = {
  client: { per: 'client', windows: [{ windowMs: MINUTE_MS, amount: 9000 }] },
  'product-offers-read': { per: 'seller', windows: [{ windowMs: MINUTE_MS, amount: 3500 }] },
  'product-offers-write': {
    per: 'seller',
    windows: [
      { windowMs: MINUTE_MS, amount: 2490 },
      { windowMs: HOUR_MS, amount: 74_700 },
    ],
    failuresWeighMore: true,
  },
  'price-commands': {
    per: 'seller',
    windows: [
      { windowMs: MINUTE_MS, amount: 9000 },
      { windowMs: HOUR_MS, amount: 150_000 },
    ],
  },
  'offer-commands': {
    per: 'seller',
    windows: [
      { windowMs: MINUTE_MS, amount: 9000 },
      { windowMs: HOUR_MS, amount: 250_000 },
    ],
  },
  'matching-categories': { per: 'seller', windows: [{ windowMs: SECOND_MS, amount: 5 }] },
  'price-automation-rules': { per: 'seller', windows: [{ windowMs: SECOND_MS, amount: 5 }] },
  'offer-fee-preview': { per: 'seller', windows: [{ windowMs: SECOND_MS, amount: 25 }] },
  'order-shipments': { per: 'seller', windows: [{ windowMs: SECOND_MS, amount: 50 }] },
  'customer-returns': { per: 'seller', windows: [{ windowMs: SECOND_MS, amount: 25 }] },
  messages: { per: 'seller', windows: [{ windowMs: SECOND_MS, amount: 1 }] },
  'command-status': { per: 'seller', windows: [{ windowMs: MINUTE_MS, amount: 270_000 }] },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof LIMITS;
