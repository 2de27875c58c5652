import type { Context, DemoAnswer } from '../kinds.ts';
import { isAnswer, ownOffer } from '../offers/offer-store.ts';
import { readShippingRates } from '../settings/shipping-rates.ts';

/** GET /sale/offers/{offerId}/shipping-rates: the rates of the price list that the offer names. */
export function readOfferShippingRates(context: Context): DemoAnswer {
  const found = ownOffer(context.state, context.params['offerId'] ?? '', context.now);
  if (isAnswer(found)) return found;
  const { shippingRates } = found.doc.delivery;
  if (shippingRates === null) return { status: 200, headers: {}, body: { rates: [] } };
  return readShippingRates({ ...context, params: { id: shippingRates.id } });
}
