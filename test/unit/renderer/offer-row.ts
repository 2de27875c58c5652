import type { OfferRow } from '../../../src/shared/domain/offer.ts';

export function offerRow(change: object = {}): OfferRow {
  const row: OfferRow = {
    offerId: '12884000000',
    title: 'Lampka biurkowa LED z ładowarką',
    price: { amountMinor: 1990, currency: 'PLN' },
    stock: 7,
    status: 'ACTIVE',
    format: 'BUY_NOW',
    externalId: 'SKU-1',
    categoryId: '1',
    imageUrl: null,
    watchers: 1,
    visits: 2,
    sold: 3,
    priceRuleId: null,
    isFulfillment: false,
    isBusinessOnly: false,
    ean: null,
    pending: [],
  };
  return { ...row, ...change };
}
