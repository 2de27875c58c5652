import type { OfferQuery } from '../../shared/contract-offers.ts';

/** All that narrows the list of offers, beside the text that is searched for. */
export type OfferFilters = Omit<OfferQuery, 'text' | 'codesFirst' | 'sort'>;

/** What stands in the list as one chip. */
export type FilterKind =
  | 'status'
  | 'price'
  | 'stock'
  | 'category'
  | 'codes'
  | 'uses'
  | 'unsent'
  | 'needs-you';

const PARTS: Readonly<Record<FilterKind, readonly (keyof OfferFilters)[]>> = {
  status: ['statuses'],
  price: ['priceFromMinor', 'priceToMinor', 'priceCurrency'],
  stock: ['stockFrom', 'stockTo'],
  category: ['categoryId'],
  codes: ['codes'],
  uses: ['uses'],
  unsent: ['unsentOnly'],
  'needs-you': ['needsYou'],
};

/** In the order in which they stand. */
export const FILTER_KINDS = Object.keys(PARTS) as readonly FilterKind[];

/** Where there is nothing to choose from here: they come with a link. */
export const LED_TO: readonly FilterKind[] = ['uses'];

export function activeKinds(filters: OfferFilters): readonly FilterKind[] {
  return FILTER_KINDS.filter((kind) => PARTS[kind].some((part) => filters[part] !== undefined));
}

/** The filters with one of them as it is given now; an empty one is taken away. */
export function withFilter(filters: OfferFilters, kind: FilterKind, now: OfferFilters): OfferFilters {
  const own: readonly string[] = PARTS[kind];
  const others = Object.entries(filters).filter(([part]) => !own.includes(part));
  return { ...Object.fromEntries(others), ...now };
}
