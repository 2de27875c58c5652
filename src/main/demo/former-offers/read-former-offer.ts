import type { OfferDocument, Parameter, ProductSetElement } from '../data/offer-document.ts';
import type { DemoError, DemoState } from '../kinds.ts';
import { wholeDocument } from '../offers/edit-offer.ts';
import { isObject, mergePatch } from '../offers/merge-patch.ts';
import { readProductSet } from '../offers/product-set.ts';

type Sent = Readonly<Record<string, unknown>>;

/**
 * The document that a whole offer in the former shape makes of the one that was there. What it does not say
 * is gone; what is Allegro's to say (number, status, times, validation) stays. Pictures come as paths.
 */
export function readFormerOffer(
  state: DemoState,
  sent: Sent,
  before: OfferDocument,
): OfferDocument | DemoError {
  const set = productsOf(state, sent, before);
  if ('code' in set) return set;
  const said = Object.fromEntries(Object.entries(sent).filter(([name]) => !OF_ALLEGRO.includes(name)));
  const merged = mergePatch(blank(before), {
    ...said,
    images: urlsOf(sent['images']),
    parameters: ownParameters(sent['parameters'], set.elements, before),
    publication: publicationOf(sent['publication'], before),
  });
  const { customParameters: _custom, promotion: _promo, tecdocSpecification: _tecdoc, ...basis } = before;
  const { tax: _tax, ...plain } = basis;
  return { ...wholeDocument(merged, plain), productSet: set.elements };
}

const OF_ALLEGRO = ['id', 'product', 'validation', 'createdAt', 'updatedAt'];

/** What stays of an offer about which nothing is said. */
function blank({ id, category, sellingMode, createdAt }: OfferDocument): object {
  return {
    id,
    category,
    sellingMode: { format: sellingMode.format },
    b2b: { buyableOnlyByBusiness: false },
    createdAt,
  };
}

function publicationOf(sent: unknown, before: OfferDocument): object {
  const { status, endedBy, marketplaces } = before.publication;
  const { duration, startingAt, republish } = isObject(sent) ? sent : ({} as Sent);
  return {
    status,
    endedBy,
    marketplaces,
    duration: duration ?? null,
    ...(typeof startingAt === 'string' ? { startingAt } : {}),
    republish: republish === true,
  };
}

function urlsOf(sent: unknown): unknown[] {
  const list: unknown[] = Array.isArray(sent) ? sent : [];
  return list.flatMap((image) => (isObject(image) && typeof image['url'] === 'string' ? [image['url']] : []));
}

type Products = { readonly elements: readonly ProductSetElement[] };

/** One product, by its id; the same one keeps all that is known of it. */
function productsOf(state: DemoState, sent: Sent, before: OfferDocument): Products | DemoError {
  const product = isObject(sent['product']) ? sent['product'] : null;
  const former = before.productSet[0]?.product.id ?? null;
  if ((product?.['id'] ?? null) === former) return { elements: before.productSet };
  return readProductSet(state, product === null ? [] : [{ product: { id: product['id'] } }], before);
}

/** Those of the product are told among the offer's and are not the offer's to change. */
function ownParameters(
  sent: unknown,
  products: readonly ProductSetElement[],
  before: OfferDocument,
): Parameter[] {
  const ofProduct = new Set(products[0]?.product.parameters.map(({ id }) => id));
  const names = new Map(before.parameters.map(({ id, name }) => [id, name]));
  const list: unknown[] = Array.isArray(sent) ? sent : [];
  return list.flatMap((entry) => {
    if (!isObject(entry) || typeof entry['id'] !== 'string' || ofProduct.has(entry['id'])) return [];
    const { id, values, valuesIds, rangeValue } = entry;
    return [
      {
        id,
        name: names.get(id) ?? '',
        values: Array.isArray(values) ? (values as string[]) : [],
        valuesIds: Array.isArray(valuesIds) ? (valuesIds as string[]) : null,
        rangeValue: isObject(rangeValue) ? (rangeValue as Parameter['rangeValue']) : null,
      },
    ];
  });
}
