import { type Currency, isCurrency } from '../../../shared/domain/money.ts';
import type { OfferBase, PublicationStatus, SellingFormat } from '../../../shared/domain/offer.ts';
import type { Value } from './handle.ts';

/** Columns of offer_base that make up an OfferBase. */
export type BaseColumns = {
  readonly row_id: number;
  readonly offer_id: string;
  readonly title: string;
  readonly price_minor: number | null;
  readonly currency: string | null;
  readonly stock: number | null;
  readonly status: string;
  readonly format: string;
  readonly external_id: string | null;
  readonly category_id: string | null;
  readonly image_url: string | null;
  readonly watchers: number | null;
  readonly visits: number | null;
  readonly sold: number | null;
  readonly price_rule_id: string | null;
  readonly is_fulfillment: number;
  readonly is_business_only: number;
  readonly marketplace_id: string;
  readonly ean: string | null;
};

export const BASE_COLUMNS = `b.row_id, b.offer_id, b.title, b.price_minor, b.currency, b.stock, b.status,
  b.format, b.external_id, b.category_id, b.image_url, b.watchers, b.visits, b.sold, b.price_rule_id,
  b.is_fulfillment, b.is_business_only, b.marketplace_id, b.ean`;

export function toBase(row: BaseColumns): OfferBase {
  return {
    offerId: row.offer_id,
    title: row.title,
    price: toMoney(row.price_minor, row.currency),
    stock: row.stock,
    status: row.status as PublicationStatus,
    format: row.format as SellingFormat,
    externalId: row.external_id,
    categoryId: row.category_id,
    imageUrl: row.image_url,
    watchers: row.watchers,
    visits: row.visits,
    sold: row.sold,
    priceRuleId: row.price_rule_id,
    isFulfillment: row.is_fulfillment === 1,
    isBusinessOnly: row.is_business_only === 1,
    marketplaceId: row.marketplace_id,
  };
}

/** In the order of BASE_VALUE_COLUMNS. */
export function toValues(base: OfferBase): Value[] {
  return [
    base.title,
    base.price?.amountMinor ?? null,
    base.price?.currency ?? null,
    base.stock,
    base.status,
    base.format,
    base.externalId,
    base.categoryId,
    base.imageUrl,
    base.watchers,
    base.visits,
    base.sold,
    base.priceRuleId,
    base.isFulfillment ? 1 : 0,
    base.isBusinessOnly ? 1 : 0,
    base.marketplaceId,
  ];
}

export const BASE_VALUE_COLUMNS = [
  'title',
  'price_minor',
  'currency',
  'stock',
  'status',
  'format',
  'external_id',
  'category_id',
  'image_url',
  'watchers',
  'visits',
  'sold',
  'price_rule_id',
  'is_fulfillment',
  'is_business_only',
  'marketplace_id',
] as const;

function toMoney(amountMinor: number | null, currency: string | null): OfferBase['price'] {
  if (amountMinor === null || currency === null) return null;
  return { amountMinor, currency: knownCurrency(currency) };
}

/** Written by us from a Currency; anything else is a damaged row. */
function knownCurrency(code: string): Currency {
  if (isCurrency(code)) return code;
  throw new Error(`Unknown currency ${code} in the database`);
}
