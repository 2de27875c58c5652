import { type Currency, parseAmountMinor } from '../../../shared/domain/money.ts';
import type { OfferFilters } from '../../state/offer-filters.ts';

/** What stands in the two fields; an empty one leaves that side open. */
export type RangeText = { readonly from: string; readonly to: string };

/** A key of the texts where one of them cannot be read. */
export type ReadRange = OfferFilters | string;

export function readPriceRange({ from, to }: RangeText, currency: Currency): ReadRange {
  const [low, high] = [readSide(from, parsePrice), readSide(to, parsePrice)];
  if (low === 'unread' || high === 'unread') return 'offers:reason.not-a-price';
  if (low === null && high === null) return {};
  return {
    ...(low === null ? {} : { priceFromMinor: low }),
    ...(high === null ? {} : { priceToMinor: high }),
    priceCurrency: currency,
  };
}

export function readStockRange({ from, to }: RangeText): ReadRange {
  const [low, high] = [readSide(from, parseCount), readSide(to, parseCount)];
  if (low === 'unread' || high === 'unread') return 'list:filter.not-a-count';
  return { ...(low === null ? {} : { stockFrom: low }), ...(high === null ? {} : { stockTo: high }) };
}

function readSide(text: string, parse: (text: string) => number | null): number | null | 'unread' {
  if (text.trim() === '') return null;
  return parse(text) ?? 'unread';
}

function parsePrice(text: string): number | null {
  const amountMinor = parseAmountMinor(text);
  return amountMinor === null || amountMinor < 0 ? null : amountMinor;
}

function parseCount(text: string): number | null {
  const compact = text.replaceAll(/\s/g, '');
  return /^\d{1,9}$/.test(compact) ? Number(compact) : null;
}
