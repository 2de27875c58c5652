import { birthOf, isoTime } from '../data/birth.ts';
import { uuidOf } from '../data/dice.ts';
import { SHIPPING_RATES, shippingRatesId } from '../data/settings-ids.ts';
import { oneError } from '../errors.ts';
import type { Context, DemoAnswer } from '../kinds.ts';

/** The rates' methods: a parcel locker and a courier. */
export const DELIVERY_METHODS = [
  { id: uuidOf(0, 0, 131), name: 'Allegro Paczkomaty InPost', price: '11.99' },
  { id: uuidOf(0, 1, 131), name: 'Kurier Allegro', price: '14.99' },
] as const;

/** GET /sale/shipping-rates. */
export function listShippingRates({ state, query }: Context): DemoAnswer {
  const { seed } = state.settings;
  const marketplace = query.get('marketplace');
  const sets = SHIPPING_RATES.map((name, at) => ({
    id: shippingRatesId(seed, at),
    name,
    features: featuresOf(at),
    marketplaces: [{ id: 'allegro-pl' }],
  }));
  const isAsked = marketplace === null || marketplace === 'allegro-pl';
  return { status: 200, headers: {}, body: { shippingRates: isAsked ? sets : [] } };
}

/** GET /sale/shipping-rates/{id}. */
export function readShippingRates({ state, params }: Context): DemoAnswer {
  const { seed } = state.settings;
  const at = SHIPPING_RATES.findIndex((_, number) => shippingRatesId(seed, number) === params['id']);
  const name = SHIPPING_RATES[at];
  if (name === undefined) return oneError(404, 'ShippingRatesNotFoundException', 'Shipping rates not found.');
  const rates = DELIVERY_METHODS.map(({ id, price }) => ({
    deliveryMethod: { id },
    maxQuantityPerPackage: 5,
    maxPackageWeight: { value: '25.000', unit: 'KILOGRAM' },
    firstItemRate: { amount: price, currency: 'PLN' },
    // Announced to go, still told.
    nextItemRate: { amount: '0.00', currency: 'PLN' },
    shippingTime: { from: 'PT24H', to: 'PT48H' },
  }));
  const body = {
    id: params['id'],
    name,
    rates,
    lastModified: isoTime(birthOf(state)),
    type: 'PHYSICAL',
    dispatchCountry: 'PL',
    features: featuresOf(at),
  };
  return { status: 200, headers: {}, body };
}

function featuresOf(at: number): object {
  return { managedByAllegro: at === 3, isFulfillment: at === 3 };
}
