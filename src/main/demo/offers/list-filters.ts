import type { DemoState } from '../kinds.ts';
import { FORMATS, STATUSES, listedAt, marketAt, slotOf } from './list-index.ts';
import type { ListIndex } from './list-index.ts';
import type { ListedOffer } from './list-item.ts';

export type Keep = (slot: number) => boolean;

/** One test for each filter that the query names, cheap ones first; text: what is wrong with the query. */
export function readFilters(state: DemoState, index: ListIndex, query: URLSearchParams): Keep[] | string {
  const { columns } = index;
  const keeps: Keep[] = [];

  const ids = query.getAll('offer.id');
  if (ids.length > 0) {
    const slots = new Set(ids.map((id) => slotOf(state, index, id)));
    keeps.push((slot) => slots.has(slot));
  }
  for (const [name, values, column] of [
    ['publication.status', STATUSES, columns.status],
    ['sellingMode.format', FORMATS, columns.format],
  ] as const) {
    const wanted = query.getAll(name);
    if (wanted.length === 0) continue;
    const codes = wanted.map((value) => values.findIndex((known) => known === value));
    if (codes.includes(-1)) return name;
    keeps.push((slot) => codes.includes(column[slot] ?? -1));
  }
  for (const [end, isWithin] of [
    ['gte', (price: number, bound: number) => price >= bound],
    ['lte', (price: number, bound: number) => price <= bound],
  ] as const) {
    const text = query.get(`sellingMode.price.amount.${end}`);
    if (text === null) continue;
    const bound = Number(text);
    if (text === '' || Number.isNaN(bound)) return `sellingMode.price.amount.${end}`;
    keeps.push((slot) => isWithin(columns.price[slot] ?? Number.NaN, bound));
  }
  const market = query.get('publication.marketplace');
  if (market !== null) keeps.push((slot) => marketAt(index, slot) === market);

  const tests = documentTests(query);
  if (typeof tests === 'string') return tests;
  if (tests.length > 0) {
    keeps.push((slot) => {
      const listed = listedAt(state, index, slot);
      return tests.every((test) => test(listed));
    });
  }
  return keeps;
}

type Test = (offer: ListedOffer) => boolean;

const TEXT_FILTERS: Readonly<Record<string, (offer: ListedOffer) => string | null>> = {
  'category.id': (offer) => offer.categoryId,
  'delivery.shippingRates.id': (offer) => offer.shippingRatesId,
  'sellingMode.priceAutomation.rule.id': (offer) => offer.priceRuleId,
  'fundraisingCampaign.id': (offer) => offer.fundraisingCampaignId,
  'afterSalesServices.returnPolicy.id': (offer) => offer.afterSalesServices?.returnPolicy?.id ?? null,
};

const FLAG_FILTERS: Readonly<Record<string, (offer: ListedOffer) => boolean>> = {
  'delivery.shippingRates.id.empty': (offer) => offer.shippingRatesId === null,
  'sellingMode.priceAutomation.rule.id.empty': (offer) => offer.priceRuleId === null,
  'fundraisingCampaign.id.empty': (offer) => offer.fundraisingCampaignId === null,
  'product.id.empty': (offer) => !offer.hasProduct,
  productizationRequired: (offer) => offer.sellingMode.format === 'BUY_NOW',
  'b2b.buyableOnlyByBusiness': (offer) => offer.isBusinessOnly,
  isFulfillment: (offer) => offer.isFulfillment,
};

function documentTests(query: URLSearchParams): Test[] | string {
  const tests: Test[] = [];
  const externalIds = query.getAll('external.id');
  if (externalIds.length > 100) return 'external.id';
  if (externalIds.length > 0) {
    tests.push((offer) => offer.externalId !== null && externalIds.includes(offer.externalId));
  }
  for (const [name, read] of Object.entries(TEXT_FILTERS)) {
    const wanted = query.get(name);
    if (wanted !== null) tests.push((offer) => read(offer) === wanted);
  }
  for (const [name, read] of Object.entries(FLAG_FILTERS)) {
    const wanted = query.get(name);
    if (wanted === null) continue;
    if (wanted !== 'true' && wanted !== 'false') return name;
    tests.push((offer) => String(read(offer)) === wanted);
  }
  const name = query.get('name');
  if (name !== null && name.trim() !== '') tests.push(titleTest(name));
  return tests;
}

/** Every word asked for begins some word of the title. */
function titleTest(name: string): Test {
  const asked = wordsOf(name);
  return (offer) => {
    const words = wordsOf(offer.name);
    return asked.every((prefix) => words.some((word) => word.startsWith(prefix)));
  };
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
}
