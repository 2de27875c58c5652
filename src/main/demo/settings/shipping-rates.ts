import { birthOf, isoTime } from '../data/birth.ts';
import { pick } from '../data/dice.ts';
import { SHIPPING_RATES, shippingRatesId } from '../data/settings-ids.ts';
import { oneError } from '../errors.ts';
import type { Context, DemoAnswer, DemoState } from '../kinds.ts';
import { findThing, thingsOf, type Resource, type Thing } from '../resource.ts';
import { METHODS, type DeliveryMethod } from './delivery-methods.ts';
import { rateRules, type Rate } from './rate-rules.ts';
import { brokenRules, mustBeGiven } from '../broken-rules.ts';

/** The methods that buyers choose: a parcel locker and a courier. */
export const DELIVERY_METHODS = [chosenMethod(0), chosenMethod(1)] as const;

type Sent = {
  readonly name?: string | null;
  readonly rates: readonly Rate[];
  readonly type?: string | null;
  readonly dispatchCountry?: string | null;
};
type Features = { readonly managedByAllegro: boolean; readonly isFulfillment: boolean };

const OWN: Features = { managedByAllegro: false, isFulfillment: false };
/** Letters, digits, hyphens, dots, commas and blanks. */
const NAME = /^[\p{L}\p{N}\-., ]+$/u;

/** The seller's price lists of delivery. */
export const RATES_SETS: Resource = {
  table: 'shipping-rates',
  most: 250,
  born: bornSets,
  completed: (sent, { now }, before) => ({
    ...sent,
    features: before?.['features'] ?? OWN,
    lastModified: isoTime(now),
  }),
  refusal: refusedSet,
};

export function hasShippingRates(state: DemoState, id: string): boolean {
  return findThing(state, RATES_SETS, id) !== null;
}

/** Whether something of this price list is sent to buyers of a marketplace. */
export function isSentTo(state: DemoState, ratesId: string, marketplaceId: string): boolean {
  return marketplacesOf(ratesOf(state, ratesId)).includes(marketplaceId);
}

/** The rates of a price list; none where it is not there. */
export function ratesOf(state: DemoState, ratesId: string | null): readonly Rate[] {
  const set = ratesId === null ? null : findThing(state, RATES_SETS, ratesId);
  return set === null ? [] : (set['rates'] as readonly Rate[]);
}

/** GET /sale/shipping-rates: of one marketplace, or all. */
export function listShippingRates({ state, query }: Context): DemoAnswer {
  const marketplace = query.get('marketplace');
  const sets = thingsOf(state, RATES_SETS)
    .map((set) => ({
      id: set.id,
      name: set['name'],
      features: set['features'],
      marketplaces: marketplacesOf(ratesOf(state, set.id)).map((id) => ({ id })),
    }))
    .filter(({ marketplaces }) => marketplace === null || marketplaces.some(({ id }) => id === marketplace));
  return { status: 200, headers: {}, body: { shippingRates: sets } };
}

/** GET /sale/shipping-rates/{id}. */
export function readShippingRates({ state, params }: Context): DemoAnswer {
  const set = findThing(state, RATES_SETS, params['id'] ?? '');
  if (set === null) return oneError(404, 'ShippingRatesNotFoundException', 'Shipping rates not found.');
  return { status: 200, headers: {}, body: set };
}

function refusedSet(thing: Thing, context: Context, before: Thing | null): DemoAnswer | null {
  const { state, json } = context;
  if ((before?.['features'] as Features | undefined)?.managedByAllegro === true)
    return oneError(403, 'AccessDenied', 'The price list is managed by Allegro.');
  const sent = json as Sent & { readonly id?: string | null };
  const name = sent.name ?? '';
  const others = thingsOf(state, RATES_SETS).filter(({ id }) => id !== thing.id);
  const isPhysical = sent.type === 'PHYSICAL';
  const isToday = state.settings.edition === '2026';
  return brokenRules([
    ['id', before !== null && sent.id !== before.id, 'id must be that of the path.'],
    mustBeGiven('name', name),
    ['name', name !== '' && !NAME.test(name), 'A name has letters, numbers, hyphens, dots, commas, spaces.'],
    ['name', others.some((other) => other['name'] === name), 'There is already one of this name.'],
    ['type', isToday && sent.type == null, 'type must not be empty.'],
    ['dispatchCountry', isToday && isPhysical && sent.dispatchCountry == null, 'Where is it sent from?'],
    ['rates', sent.rates.length === 0, 'There must be at least one rate.'],
    ...rateRules(sent.rates, sent.type === 'ELECTRONIC'),
  ]);
}

function chosenMethod(at: number): { id: string; name: string; price: string } {
  const { id, name, firstMost } = pick(METHODS, at);
  return { id, name, price: firstMost };
}

function marketplacesOf(rates: readonly Rate[]): readonly string[] {
  const ids = rates.map(({ deliveryMethod }) => deliveryMethod.id);
  const all = METHODS.filter(({ id }) => ids.includes(id)).flatMap(({ marketplaces }) => marketplaces);
  return [...new Set(all)];
}

function bornSets(state: DemoState): readonly Thing[] {
  const { seed } = state.settings;
  const [locker, courier, , , pallet] = METHODS;
  return SHIPPING_RATES.map((name, at) => ({
    id: shippingRatesId(seed, at),
    name,
    rates: [locker, courier, ...(name === 'Gabaryty' ? [pallet] : [])]
      .filter((method) => method !== undefined)
      .map(bornRate),
    lastModified: isoTime(birthOf(state)),
    type: 'PHYSICAL',
    dispatchCountry: 'PL',
    features: name === 'One Fulfillment' ? { managedByAllegro: true, isFulfillment: true } : OWN,
  }));
}

/** What another item costs was announced to go and is still told. */
function bornRate({ id, firstMost, heaviest, currency }: DeliveryMethod): Rate {
  return {
    deliveryMethod: { id },
    maxQuantityPerPackage: 5,
    maxPackageWeight: { value: heaviest ?? '1.000', unit: 'KILOGRAM' },
    firstItemRate: { amount: firstMost, currency },
    nextItemRate: { amount: '0.00', currency },
    shippingTime: { from: 'PT24H', to: 'PT48H' },
  };
}
