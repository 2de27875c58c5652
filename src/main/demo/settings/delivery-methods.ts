import { uuidOf } from '../data/dice.ts';
import type { Context, DemoAnswer } from '../kinds.ts';

/** One way to bring a parcel to a buyer, and what a price list may say about it. */
export type DeliveryMethod = {
  readonly id: string;
  readonly name: string;
  readonly marketplaces: readonly string[];
  readonly paymentPolicy: 'IN_ADVANCE' | 'CASH_ON_DELIVERY';
  readonly allegroEndorsed: boolean;
  /** Null: from anywhere. */
  readonly dispatchCountry: string | null;
  readonly destinationCountry: string;
  readonly currency: string;
  /** Greatest rate of the first item. */
  readonly firstMost: string;
  /** Heaviest package in kilograms; null: no weight may be set. */
  readonly heaviest: string | null;
  /** Whether a price list may set its own time. */
  readonly isTimeOwn: boolean;
  /** False: discontinued, it may be in no price list any longer. */
  readonly isAllowed: boolean;
  /** Delivered over the wire. */
  readonly isElectronic: boolean;
};

const POLAND = { marketplaces: ['allegro-pl'], destinationCountry: 'PL', currency: 'PLN' };
const CZECHIA = { marketplaces: ['allegro-cz'], destinationCountry: 'CZ', currency: 'CZK' };
const ORDINARY = {
  ...POLAND,
  paymentPolicy: 'IN_ADVANCE',
  allegroEndorsed: true,
  dispatchCountry: 'PL',
  heaviest: '25.000',
  isTimeOwn: true,
  isAllowed: true,
  isElectronic: false,
} as const;

const KNOWN: readonly Omit<DeliveryMethod, 'id'>[] = [
  { ...ORDINARY, name: 'Allegro Paczkomaty InPost', firstMost: '11.99' },
  { ...ORDINARY, name: 'Kurier Allegro', firstMost: '14.99' },
  { ...ORDINARY, name: 'Kurier Allegro pobranie', firstMost: '19.99', paymentPolicy: 'CASH_ON_DELIVERY' },
  { ...ORDINARY, name: 'Allegro One Box', firstMost: '9.99', heaviest: '20.000' },
  {
    ...ORDINARY,
    name: 'Przesyłka paletowa',
    firstMost: '999.00',
    heaviest: '800.000',
    allegroEndorsed: false,
  },
  {
    ...ORDINARY,
    name: 'Odbiór osobisty',
    firstMost: '0.00',
    heaviest: null,
    isTimeOwn: false,
    dispatchCountry: null,
    allegroEndorsed: false,
  },
  {
    ...ORDINARY,
    name: 'Przesyłka elektroniczna (e-mail)',
    firstMost: '0.00',
    heaviest: null,
    isTimeOwn: false,
    dispatchCountry: null,
    isElectronic: true,
  },
  { ...ORDINARY, ...CZECHIA, name: 'Allegro Packeta výdejní místa', firstMost: '99.00' },
  {
    ...ORDINARY,
    name: 'Paczka w RUCHu',
    firstMost: '8.99',
    heaviest: '20.000',
    isAllowed: false,
    isTimeOwn: false,
  },
];

/** All that the platform knows, those that ended too. The seller's own price lists use the first ones. */
export const METHODS: readonly DeliveryMethod[] = KNOWN.map((method, at) => ({
  ...method,
  id: uuidOf(0, at, 131),
}));

export const MOST_IN_A_PACKAGE = 999_999;

/** GET /sale/delivery-methods: of one marketplace, or all. */
export function listDeliveryMethods({ query }: Context): DemoAnswer {
  const marketplace = query.get('marketplace');
  const wanted = METHODS.filter(
    ({ marketplaces }) => marketplace === null || marketplaces.includes(marketplace),
  );
  return { status: 200, headers: {}, body: { deliveryMethods: wanted.map(told) } };
}

function told(method: DeliveryMethod): object {
  const { currency, heaviest, firstMost, isTimeOwn, isAllowed } = method;
  const weight = { supported: heaviest !== null, min: heaviest === null ? null : '0.001', max: heaviest };
  return {
    id: method.id,
    name: method.name,
    marketplaces: method.marketplaces,
    paymentPolicy: method.paymentPolicy,
    allegroEndorsed: method.allegroEndorsed,
    dispatchCountry: method.dispatchCountry,
    destinationCountry: method.destinationCountry,
    shippingRatesConstraints: {
      allowed: isAllowed,
      maxQuantityPerPackage: { max: MOST_IN_A_PACKAGE },
      maxPackageWeight: { ...weight, unit: heaviest === null ? null : 'KILOGRAM' },
      firstItemRate: { min: '0.00', max: firstMost, currency },
      nextItemRate: { min: '0.00', max: firstMost, currency },
      shippingTime: { default: { from: 'PT24H', to: 'PT48H' }, customizable: isTimeOwn },
    },
  };
}
