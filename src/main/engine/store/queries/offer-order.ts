import type { OfferSort } from '../../../../shared/contract-offers.ts';

/** Newest first, as Allegro lists them. */
export const DEFAULT_SORT: OfferSort = { by: 'offerId', direction: 'down' };

const KEYS: Readonly<Record<OfferSort['by'], string>> = {
  title: 'o.title_key',
  price: 'o.price_minor',
  stock: 'o.stock',
  status: 'o.status',
  externalId: 'o.external_id',
  category: 'o.category_key',
  watchers: 'o.watchers',
  visits: 'o.visits',
  sold: 'o.sold',
  unsent: 'o.pending_count',
  offerId: 'CAST(o.offer_id AS INTEGER)',
};

/** What rows are ordered by, in SQL over `offer o`. Nothing known comes before everything known. */
export function sortKey(sort: OfferSort): string {
  return KEYS[sort.by];
}

/** Ties are broken by the row, so that the order is the same each time. */
export function orderBy(sort: OfferSort): string {
  const direction = sort.direction === 'up' ? 'ASC' : 'DESC';
  return `ORDER BY ${sortKey(sort)} ${direction}, o.row_id ${direction}`;
}
