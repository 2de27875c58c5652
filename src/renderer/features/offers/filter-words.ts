import type { TFunction } from 'i18next';
import type { FilterKind, OfferFilters } from '../../state/offer-filters.ts';
import type { Format } from '../../ui/format.ts';
import { statusesWords } from '../../ui/value-words.ts';

const NAMES: Readonly<Record<FilterKind, string>> = {
  status: 'offers:column.status',
  price: 'offers:column.price',
  stock: 'offers:column.stock',
  category: 'list:column.category',
  codes: 'list:filter.codes',
  uses: 'list:filter.uses',
  unsent: 'offers:unsent',
  'needs-you': 'list:filter.needs-you',
};

/** What a chip is called. */
export function filterName(kind: FilterKind, t: TFunction): string {
  return t(NAMES[kind]);
}

type Words = {
  readonly t: TFunction;
  readonly format: Format;
  readonly categoryName: (categoryId: string) => string;
  readonly usesWords: string;
};

/** What a chip says beside its name: "up to 400 zł". Empty where the name says it all. */
export function filterValue(kind: FilterKind, filters: OfferFilters, words: Words): string {
  const { t, format } = words;
  switch (kind) {
    case 'status':
      return (filters.statuses ?? []).map((status) => statusesWords(status, t)).join(', ');
    case 'price':
      return priceWords(filters, words);
    case 'stock':
      return stockWords(filters, words);
    case 'category':
      return filters.categoryId === undefined ? '' : words.categoryName(filters.categoryId);
    case 'codes':
      return filters.codes === undefined ? '' : format.count(filters.codes.length);
    case 'uses':
      return words.usesWords;
    case 'unsent':
    case 'needs-you':
      return '';
  }
}

function priceWords({ priceFromMinor, priceToMinor, priceCurrency }: OfferFilters, { t, format }: Words) {
  const currency = priceCurrency ?? 'PLN';
  const money = (amountMinor: number) => format.money({ amountMinor, currency });
  if (priceFromMinor === undefined) return sideWords('up-to', priceToMinor, money, t);
  if (priceToMinor === undefined) return sideWords('from', priceFromMinor, money, t);
  const low = format.amount({ amountMinor: priceFromMinor, currency });
  return `${low}\u2013${money(priceToMinor)}`;
}

function stockWords({ stockFrom, stockTo }: OfferFilters, { t, format }: Words): string {
  if (stockTo === 0) return t('list:filter.none-left');
  if (stockFrom === undefined) return sideWords('up-to', stockTo, format.count, t);
  if (stockTo === undefined) return sideWords('from', stockFrom, format.count, t);
  if (stockFrom === stockTo) return format.count(stockTo);
  return `${format.count(stockFrom)}\u2013${format.count(stockTo)}`;
}

function sideWords(
  side: 'from' | 'up-to',
  value: number | undefined,
  format: (value: number) => string,
  t: TFunction,
): string {
  if (value === undefined) return '';
  return t(side === 'from' ? 'list:filter.from' : 'list:filter.up-to', { value: format(value) });
}
