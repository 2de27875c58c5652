import { ok } from '../answers.ts';
import { DAY_MS, birthOf, isoTime } from '../data/birth.ts';
import { minorOf } from '../data/money.ts';
import type { OfferRecord } from '../data/offer-document.ts';
import type { Context, DemoAnswer } from '../kinds.ts';
import { isAnswer, ownOffer } from '../offers/offer-store.ts';
import { smartClassificationOperations } from '../operations/smart-classification.ts';
import { allOrders } from '../orders/order-store.ts';
import { routesOf } from '../routes-of.ts';
import { DELIVERY_METHODS } from '../settings/shipping-rates.ts';

/** Allegro Smart!: delivery that buyers do not pay for. */
export const smartRoutes = routesOf(smartClassificationOperations, {
  'GET /sale/offers/{offerId}/smart': ofOffer,
  'GET /sale/smart': ofSeller,
});

const LEAST_PRICE_MINOR = 1000;
const LEAST_ORDERS = 20;
const [LOCKER, COURIER] = DELIVERY_METHODS;

function ofOffer({ state, params, now }: Context): DemoAnswer {
  const found = ownOffer(state, params['offerId'] ?? '', now);
  if (isAnswer(found)) return found;
  const conditions = conditionsOf(found);
  const fulfilled = conditions.every((condition) => condition.fulfilled);
  const lastChanged = found.doc.updatedAt;
  // The 2022 edition also told which ways of delivery pass.
  const methods = conditions.map(({ code, ...said }) => ({
    code,
    ...said,
    passedDeliveryMethods: code === 'DELIVERY_METHODS' ? [{ id: LOCKER.id }] : [],
    failedDeliveryMethods: code === 'DELIVERY_METHODS' ? [{ id: COURIER.id }] : [],
  }));
  const isOf2022 = state.settings.edition === '2022';
  return ok({
    classification: { fulfilled, lastChanged },
    scheduledForReclassification: Date.parse(lastChanged) > now - DAY_MS,
    ...(isOf2022 ? { smartDeliveryMethods: fulfilled ? [{ id: LOCKER.id }] : [] } : {}),
    conditions: isOf2022 ? methods : conditions,
  });
}

function conditionsOf({ doc }: OfferRecord) {
  const priceMinor = minorOf(doc.sellingMode.price?.amount ?? '0');
  return [
    condition('OFFER_ACTIVE', 'Oferta jest aktywna', doc.publication.status === 'ACTIVE'),
    condition('MIN_PRICE', 'Cena co najmniej 10 zł', priceMinor >= LEAST_PRICE_MINOR),
    condition('DELIVERY_METHODS', 'Dostawa objęta Smart!', doc.delivery.shippingRates !== null),
    condition('RETURN_POLICY', 'Warunki zwrotów', doc.afterSalesServices?.returnPolicy !== undefined),
  ];
}

function condition(code: string, name: string, fulfilled: boolean) {
  return { code, name, description: `${name}: ${fulfilled ? 'tak' : 'nie'}.`, fulfilled };
}

function ofSeller({ state }: Context): DemoAnswer {
  const sold = allOrders(state).filter(({ status }) => status === 'READY_FOR_PROCESSING').length;
  const cancelled = allOrders(state).filter(({ status }) => status === 'CANCELLED').length;
  const share = sold === 0 ? 0 : Math.round((cancelled * 1000) / (sold + cancelled)) / 10;
  const conditions = [
    {
      ...condition('ORDERS_COUNT', 'Liczba zamówień', sold >= LEAST_ORDERS),
      value: sold,
      threshold: LEAST_ORDERS,
      required: true,
    },
    {
      ...condition('CANCELLED_SHARE', 'Udział anulowanych', share <= 10),
      value: share,
      threshold: 10,
      required: false,
    },
  ];
  const fulfilled = conditions.every((one) => one.fulfilled || !one.required);
  return ok({
    classification: { fulfilled, lastChanged: isoTime(birthOf(state) - 7 * DAY_MS) },
    conditions,
    excludedDeliveryMethods: [{ id: COURIER.id }],
  });
}
