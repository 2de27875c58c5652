import { findProduct, productAt } from '../data/products.ts';
import { oneError } from '../errors.ts';
import type { Context, DemoAnswer } from '../kinds.ts';
import { findOffer } from '../offers/offer-store.ts';
import { compatibilityListId, vehiclesFor } from './compatibility-list.ts';
import { SUPPORTED } from './supported-categories.ts';

/** GET /sale/compatibility-list/supported-categories. */
export function readSupportedCategories(): DemoAnswer {
  const supportedCategories = SUPPORTED.map((support) => ({
    categoryId: support.leaf.id,
    name: support.leaf.name,
    itemsType: support.itemsType,
    inputType: support.inputType,
    validationRules: { maxRows: support.maxRows, maxCharactersPerLine: support.maxCharactersPerLine },
  }));
  return { status: 200, headers: {}, body: { supportedCategories } };
}

/** GET /sale/compatibility-list-suggestions: of an offer, or of a product. */
export function suggestCompatibility(context: Context): DemoAnswer {
  const { query } = context;
  const [offerId, productId] = [query.get('offer.id'), query.get('product.id')];
  if (productId !== null) return ofProduct(context, productId);
  if (offerId !== null) return ofOffer(context, offerId);
  return oneError(400, 'BAD_REQUEST', 'Either offer.id or product.id is required.', { path: 'offer.id' });
}

function ofProduct({ state }: Context, productId: string): DemoAnswer {
  const { seed, offers } = state.settings;
  const number = findProduct(seed, offers, productId, 'ID');
  if (number === null) return notFound();
  const vehicles = vehiclesFor(seed, number, productAt(seed, number).leaf.id);
  if (vehicles.length === 0) return notFound();
  const items = vehicles.map(({ text }) => ({ text }));
  const body = { type: 'PRODUCT_BASED', id: compatibilityListId(seed, number), items };
  return { status: 200, headers: {}, body };
}

/** What the offer's product fits, as a list that the seller may send with the offer. */
function ofOffer({ state, now }: Context, offerId: string): DemoAnswer {
  const record = findOffer(state, offerId, now);
  const productId = record?.doc.productSet[0]?.product.id ?? null;
  const { seed, offers } = state.settings;
  const number = productId === null ? null : findProduct(seed, offers, productId, 'ID');
  const vehicles = number === null ? [] : vehiclesFor(seed, number, record?.doc.category.id ?? '');
  if (vehicles.length === 0) return notFound();
  const items = vehicles.map(({ id, text, years }) => {
    return { type: 'ID', id, text, additionalInfo: [{ value: `rok ${years[0]}-${years[1]}` }] };
  });
  const inWords = { type: 'TEXT', text: 'Inne modele po sprawdzeniu numeru części' };
  return { status: 200, headers: {}, body: { type: 'MANUAL', items: [...items, inWords] } };
}

function notFound(): DemoAnswer {
  return oneError(404, 'NotFoundException', 'There is no suggestion.');
}
