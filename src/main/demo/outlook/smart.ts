import { ok } from '../answers.ts';
import { DAY_MS, birthOf, isoTime } from '../data/birth.ts';
import { minorOf } from '../data/money.ts';
import type { OfferRecord } from '../data/offer-document.ts';
import type { Context, DemoAnswer } from '../kinds.ts';
import { isAnswer, ownOffer } from '../offers/offer-store.ts';
import { smartClassificationOperations } from '../operations/smart-classification.ts';
import { allOrders } from '../orders/order-store.ts';
import { routesOf } from '../routes-of.ts';
import { thingsOf } from '../resource.ts';
import { METHODS, type DeliveryMethod } from '../settings/delivery-methods.ts';
import type { Rate } from '../settings/rate-rules.ts';
import { RATES_SETS, ratesOf } from '../settings/shipping-rates.ts';

/** Allegro Smart!: delivery that buyers do not pay for. */
export const smartRoutes = routesOf(smartClassificationOperations, {
  'GET /sale/offers/{offerId}/smart': ofOffer,
  'GET /sale/smart': ofSeller,
});

const LEAST_PRICE_MINOR = 1000;
const LEAST_ORDERS = 20;

function ofOffer({ state, params, now }: Context): DemoAnswer {
  const found = ownOffer(state, params['offerId'] ?? '', now);
  if (isAnswer(found)) return found;
  const ways = waysOf(ratesOf(state, found.doc.delivery.shippingRates?.id ?? null));
  const conditions = conditionsOf(found, ways.passed.length > 0);
  const fulfilled = conditions.every((condition) => condition.fulfilled);
  const lastChanged = found.doc.updatedAt;
  // The 2022 edition also told which ways of delivery pass.
  const methods = conditions.map(({ code, ...said }) => ({
    code,
    ...said,
    passedDeliveryMethods: code === 'DELIVERY_METHODS' ? ways.passed : [],
    failedDeliveryMethods: code === 'DELIVERY_METHODS' ? ways.failed : [],
  }));
  const isOf2022 = state.settings.edition === '2022';
  return ok({
    classification: { fulfilled, lastChanged },
    scheduledForReclassification: Date.parse(lastChanged) > now - DAY_MS,
    ...(isOf2022 ? { smartDeliveryMethods: fulfilled ? ways.passed : [] } : {}),
    conditions: isOf2022 ? methods : conditions,
  });
}

/** Smart! brings what goes by Allegro's own methods and is paid for in advance. */
function waysOf(rates: readonly Rate[]) {
  const ids = new Set(rates.map(({ deliveryMethod }) => deliveryMethod.id));
  const methods = METHODS.filter(({ id }) => ids.has(id));
  const { passed = [], failed = [] } = Object.groupBy(methods, ({ allegroEndorsed, paymentPolicy }) =>
    allegroEndorsed && paymentPolicy === 'IN_ADVANCE' ? 'passed' : 'failed',
  );
  const idOf = ({ id }: DeliveryMethod) => ({ id });
  return { passed: passed.map(idOf), failed: failed.map(idOf) };
}

function conditionsOf({ doc }: OfferRecord, isBrought: boolean) {
  const priceMinor = minorOf(doc.sellingMode.price?.amount ?? '0');
  return [
    condition('OFFER_ACTIVE', 'Oferta jest aktywna', doc.publication.status === 'ACTIVE'),
    condition('MIN_PRICE', 'Cena co najmniej 10 zł', priceMinor >= LEAST_PRICE_MINOR),
    condition('DELIVERY_METHODS', 'Dostawa objęta Smart!', isBrought),
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
  const rates = thingsOf(state, RATES_SETS).flatMap(({ id }) => ratesOf(state, id));
  return ok({
    classification: { fulfilled, lastChanged: isoTime(birthOf(state) - 7 * DAY_MS) },
    conditions,
    excludedDeliveryMethods: waysOf(rates).failed,
  });
}
