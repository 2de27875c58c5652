import { malformed, ok } from '../answers.ts';
import { CATEGORY_TREE } from '../data/category-tree.ts';
import { minorOf } from '../data/money.ts';
import { SELLER } from '../kinds.ts';
import type { Context, DemoAnswer, DemoState } from '../kinds.ts';
import { listedAt, listIndexOf, newestFirst } from '../offers/list-index.ts';
import type { ListedOffer } from '../offers/list-item.ts';
import { publicOfferInformationOperations } from '../operations/public-offer-information.ts';
import { readPaging } from '../paging.ts';
import { promotionsOf } from '../promotions/promo-options.ts';
import { routesOf } from '../routes-of.ts';
import { deliverySettingsOf } from '../settings/delivery-settings.ts';
import { ratesOf } from '../settings/shipping-rates.ts';

/** How buyers see the shop; Allegro served it to chosen programs until 2026. */
export const publicListingRoutes = routesOf(publicOfferInformationOperations, {
  'GET /offers/listing': search,
});

const SORTS = [
  ['relevance', 'Trafność', 'asc'],
  ['+price', 'Cena: od najniższej', 'asc'],
  ['-price', 'Cena: od najwyższej', 'desc'],
  ['+withDeliveryPrice', 'Cena z dostawą: od najniższej', 'asc'],
  ['-withDeliveryPrice', 'Cena z dostawą: od najwyższej', 'desc'],
  ['+endTime', 'Czas do końca: najmniej', 'asc'],
  ['-startTime', 'Czas od wystawienia', 'desc'],
] as const;
const ACTIVE = 2;
/** Results beyond are counted and cannot be paged to. */
const MOST_SHOWN = 600;
const ASKED = ['phrase', 'category.id', 'seller.id', 'seller.login'];

function search(context: Context): DemoAnswer {
  const { query } = context;
  if (ASKED.every((name) => (query.get(name) ?? '') === ''))
    return malformed('phrase', 'Ask for a phrase, a category or a seller.');
  const page = readPaging(query, { max: 60, default: 60, offsetMax: 599, sumMax: MOST_SHOWN });
  if (!page.ok) return page.answer;
  const all = onSale(context);
  const found = sorted(
    all.filter((offer) => isWanted(offer, query)),
    query.get('sort') ?? 'relevance',
  );
  const shown = found.slice(page.offset, page.offset + page.limit).map((offer) => inWords(context, offer));
  const promoted = shown.filter(({ promotion }) => promotion.emphasized);
  return ok({
    items: { promoted, regular: shown.filter((offer) => !promoted.includes(offer)) },
    categories: categoriesOf(found, query.get('category.id')),
    filters: [filterByPrice(found.length)],
    searchMeta: {
      availableCount: Math.min(found.length, MOST_SHOWN),
      totalCount: found.length,
      fallback: false,
    },
    sort: SORTS.map(([value, name, order]) => {
      return { value, name, order, selected: value === (query.get('sort') ?? 'relevance') };
    }),
  });
}

function onSale({ state, now }: Context): readonly ListedOffer[] {
  const index = listIndexOf(state);
  const slots = newestFirst(index, now, (slot) => index.columns.status[slot] === ACTIVE);
  return Array.from(slots.subarray(0, 6000), (slot) => listedAt(state, index, slot));
}

function isWanted({ name, categoryId }: ListedOffer, query: URLSearchParams): boolean {
  const words = (query.get('phrase') ?? '')
    .toLowerCase()
    .split(' ')
    .filter((word) => word !== '');
  const category = query.get('category.id') ?? '';
  const isOurs =
    [SELLER.userId, ''].includes(query.get('seller.id') ?? '') &&
    [SELLER.login, ''].includes(query.get('seller.login') ?? '');
  const isThere = category === '' || category === categoryId || pathOf(categoryId).includes(category);
  return isOurs && isThere && words.every((word) => name.toLowerCase().includes(word));
}

function sorted(offers: readonly ListedOffer[], sort: string): readonly ListedOffer[] {
  if (sort === '+endTime') return offers.toSorted((a, b) => endOf(a) - endOf(b));
  if (!sort.endsWith('rice')) return offers;
  const sign = sort.startsWith('-') ? -1 : 1;
  return offers.toSorted((a, b) => sign * (priceOf(a) - priceOf(b)));
}

function inWords({ state, addresses, now }: Context, offer: ListedOffer) {
  const { id, name, sellingMode, picture, stock, publication, bidders, sold } = offer;
  const isEmphasized = Object.values(promotionsOf(state, id, now)).some(({ base }) => base !== null);
  return {
    id,
    name,
    seller: { ...SELLER, id: SELLER.userId, company: true, superSeller: true },
    promotion: { emphasized: isEmphasized, bold: isEmphasized, highlight: false },
    delivery: deliveryOf(state, offer),
    images: picture === null ? [] : [{ url: addresses.image + picture }],
    sellingMode: {
      format: sellingMode.format,
      price: sellingMode.price ?? { amount: '0.00', currency: 'PLN' },
      ...(sellingMode.format === 'AUCTION' ? { bidCount: bidders, fixedPrice: sellingMode.price } : {}),
      popularity: sold,
      popularityRange: sold < 10 ? '1-10' : '10+',
    },
    stock: { unit: 'UNIT', available: stock },
    category: { id: offer.categoryId },
    publication: publication.endingAt === null ? {} : { endingAt: publication.endingAt },
  };
}

/** The cheapest way of its price list, and whether its price alone makes it free. */
function deliveryOf(state: DemoState, offer: ListedOffer): object {
  const { base } = offer.publication.marketplaces;
  const { freeDelivery } = deliverySettingsOf(state, base.id);
  const costs = ratesOf(state, offer.shippingRatesId).map(({ firstItemRate }) => firstItemRate);
  const [lowestPrice] = costs.toSorted((a, b) => minorOf(a.amount ?? '0') - minorOf(b.amount ?? '0'));
  return {
    availableForFree: freeDelivery != null && priceOf(offer) >= minorOf(freeDelivery.amount),
    ...(lowestPrice === undefined ? {} : { lowestPrice }),
  };
}

function categoriesOf(found: readonly ListedOffer[], categoryId: string | null): object {
  const counts = Map.groupBy(found, (offer) => offer.categoryId);
  const subcategories = [...counts].slice(0, 20).map(([id, offers]) => {
    return { id, name: CATEGORY_TREE.byId.get(id)?.name ?? '', count: offers.length };
  });
  const path = pathOf(categoryId ?? found[0]?.categoryId ?? '').map((id) => {
    return { id, name: CATEGORY_TREE.byId.get(id)?.name ?? '' };
  });
  return { subcategories, path };
}

/** From the department down. */
function pathOf(categoryId: string): readonly string[] {
  const found = CATEGORY_TREE.byId.get(categoryId);
  if (found === undefined) return [];
  return found.parentId === null ? [found.id] : [...pathOf(found.parentId), found.id];
}

function filterByPrice(count: number): object {
  const value = { value: '10', name: 'od', idSuffix: '.from', count, selected: false };
  return {
    id: 'price',
    name: 'Cena',
    type: 'NUMERIC',
    values: [value],
    minValue: 0,
    maxValue: 1_000_000,
    unit: 'zł',
  };
}

/** What has no end comes last. */
function endOf({ publication }: ListedOffer): number {
  return publication.endingAt === null ? Number.MAX_SAFE_INTEGER : Date.parse(publication.endingAt);
}

function priceOf({ sellingMode }: ListedOffer): number {
  return minorOf(sellingMode.price?.amount ?? '0');
}
