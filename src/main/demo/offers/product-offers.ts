import type { OfferDocument } from '../data/offer-document.ts';
import { oneError } from '../errors.ts';
import type { Context, DemoAnswer } from '../kinds.ts';
import { putListed } from './list-index.ts';
import { deleteOffer, isAnswer, ownOffer } from './offer-store.ts';
import { shown } from './patch-offer.ts';

/** GET /sale/product-offers/{offerId}. */
export function readOffer(context: Context): DemoAnswer {
  const found = ownOffer(context.state, context.params['offerId'] ?? '', context.now);
  return isAnswer(found) ? found : { status: 200, headers: {}, body: shown(context, found) };
}

const PARTS = ['stock', 'price'];

/** GET /sale/product-offers/{offerId}/parts. */
export function readParts(context: Context): DemoAnswer {
  const include = context.query.getAll('include');
  if (include.length === 0 || include.some((part) => !PARTS.includes(part))) {
    return oneError(400, 'VALIDATION_ERROR', 'include names stock, price or both.', { path: 'include' });
  }
  const found = ownOffer(context.state, context.params['offerId'] ?? '', context.now);
  if (isAnswer(found)) return found;
  const { id, stock, sellingMode } = found.doc;
  const body = {
    id,
    ...(include.includes('stock') ? { stock: { available: stock.available } } : {}),
    ...(include.includes('price')
      ? { sellingMode: { price: sellingMode.price }, additionalMarketplaces: pricesAbroad(found.doc) }
      : {}),
  };
  return { status: 200, headers: {}, body };
}

/** Marketplaces without a price of their own are left out. */
function pricesAbroad({ additionalMarketplaces }: OfferDocument): object {
  const priced = Object.entries(additionalMarketplaces).flatMap(([id, { sellingMode }]) =>
    sellingMode === null ? [] : [[id, { sellingMode: { price: sellingMode.price } }] as const],
  );
  return Object.fromEntries(priced);
}

/** DELETE /sale/offers/{offerId}: drafts only. */
export function deleteDraft(context: Context): DemoAnswer {
  const { state, now } = context;
  const { offerId = '' } = context.params;
  const found = ownOffer(state, offerId, now);
  if (isAnswer(found)) return found;
  if (found.doc.publication.status !== 'INACTIVE') {
    return oneError(400, 'CannotDeleteOfferException', 'You can delete only inactive offer.');
  }
  deleteOffer(state, offerId);
  putListed(state, offerId, null);
  return { status: 204, headers: {}, body: null };
}
