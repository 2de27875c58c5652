import { AD_LEAVES, GOODS_LEAVES } from './category-tree.ts';
import type { Leaf } from './category-tree.ts';
import { between, hash, pick, share } from './dice.ts';

export type Status = 'INACTIVE' | 'ACTIVATING' | 'ACTIVE' | 'ENDED';
export type Format = 'BUY_NOW' | 'AUCTION' | 'ADVERTISEMENT';
export type EndedBy = 'USER' | 'ADMIN' | 'EXPIRATION' | 'EMPTY_STOCK' | 'PRODUCT_DETACHMENT' | 'ERROR';

/** What is particular about an offer, before it is written out. */
export type Traits = {
  readonly product: number;
  readonly leaf: Leaf;
  readonly marketplaceId: 'allegro-pl' | 'allegro-cz' | 'allegro-hu';
  readonly status: Status;
  readonly endedBy: EndedBy | null;
  readonly format: Format;
  /** In hundredths; null for some that ended. */
  readonly priceMinor: number | null;
  readonly currency: 'PLN' | 'CZK' | 'HUF';
  readonly stock: number;
  readonly sold: number;
  readonly watchers: number;
  readonly visits: number;
  readonly bidders: number;
  readonly externalId: string | null;
  readonly isBusinessOnly: boolean;
  readonly isFulfillment: boolean;
  readonly priceRule: number | null;
  readonly shippingRates: number;
  readonly returnPolicy: number;
  /** Lacks what has become compulsory since: no PATCH passes until it is filled. */
  readonly isOutdated: boolean;
  readonly isIncompleteDraft: boolean;
  readonly ageShare: number;
};

const MARKETS = {
  'allegro-pl': { currency: 'PLN', factor: 1 },
  'allegro-cz': { currency: 'CZK', factor: 6 },
  'allegro-hu': { currency: 'HUF', factor: 95 },
} as const;

/** Offer `index` of the shop: every 40 in a row hold one of each kind, so that small shops have them too. */
export function traitsOf(seed: number, offers: number, index: number): Traits {
  const kind = index % 40;
  const format = formatOf(index, kind);
  const product = kind % 10 === 4 && index > 0 ? index - 1 : index;
  const marketplaceId = marketOf(index, kind);
  const { status, endedBy } = statusOf(index, kind);
  const market = MARKETS[marketplaceId];
  const isDead = status === 'ENDED' && endedBy !== 'USER';
  const bidders = format === 'AUCTION' ? between(seed, index, 40, 0, 9) : 0;
  return {
    product,
    leaf: format === 'ADVERTISEMENT' ? pick(AD_LEAVES, hash(seed, index, 30)) : leafOfProduct(seed, product),
    marketplaceId,
    status,
    endedBy,
    format,
    priceMinor: kind === 7 ? null : priceOf(seed, index, market.factor),
    currency: market.currency,
    stock: isDead ? 0 : format === 'BUY_NOW' ? between(seed, index, 32, 2, 180) : 1,
    sold: status === 'INACTIVE' ? 0 : Math.floor(60 * share(seed, index, 33) ** 3),
    watchers: status === 'ACTIVE' ? Math.floor(90 * share(seed, index, 34) ** 2) : 0,
    visits: status === 'INACTIVE' ? 0 : Math.floor(2500 * share(seed, index, 35) ** 2),
    bidders,
    externalId: externalIdOf(index, kind),
    isBusinessOnly: kind === 5,
    isFulfillment: kind === 15,
    priceRule: kind === 19 || kind === 29 ? hash(seed, index, 36) % 3 : null,
    shippingRates: hash(seed, index, 37) % 4,
    returnPolicy: hash(seed, index, 38) % 2,
    isOutdated: index % 200 === 101,
    isIncompleteDraft: kind === 27,
    ageShare: (index + share(seed, index, 39)) / Math.max(1, offers),
  };
}

export function leafOfProduct(seed: number, product: number): Leaf {
  return pick(GOODS_LEAVES, hash(seed, product, 31));
}

function statusOf(index: number, kind: number): { status: Status; endedBy: EndedBy | null } {
  if (kind === 7) return { status: 'ENDED', endedBy: 'EXPIRATION' };
  if (kind === 17) return { status: 'ENDED', endedBy: 'EMPTY_STOCK' };
  if (kind === 23) return { status: 'ENDED', endedBy: 'USER' };
  if (kind === 13 || kind === 27) return { status: 'INACTIVE', endedBy: null };
  if (index % 400 === 38) return { status: 'ACTIVATING', endedBy: null };
  return { status: 'ACTIVE', endedBy: null };
}

function formatOf(index: number, kind: number): Format {
  if (kind === 11) return 'AUCTION';
  return index % 80 === 31 ? 'ADVERTISEMENT' : 'BUY_NOW';
}

function marketOf(index: number, kind: number): 'allegro-pl' | 'allegro-cz' | 'allegro-hu' {
  if (kind === 3) return 'allegro-cz';
  return index % 80 === 9 ? 'allegro-hu' : 'allegro-pl';
}

function priceOf(seed: number, index: number, factor: number): number {
  const whole = Math.round(10 * 300 ** share(seed, index, 42) * factor);
  if (factor > 1) return whole * 100;
  return whole * 100 + pick([0, 0, 50, 90, 99], hash(seed, index, 43));
}

/** Sellers' own numbers: most have one, some share one, some start with zeros. */
function externalIdOf(index: number, kind: number): string | null {
  if (kind === 35 || kind === 39) return null;
  if (kind === 37) return String(4100 + index).padStart(8, '0');
  return `SKU-${4100 + (kind === 33 ? index - 1 : index)}`;
}
