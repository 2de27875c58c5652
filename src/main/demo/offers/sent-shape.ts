import { oneError } from '../errors.ts';
import type { DemoAnswer } from '../kinds.ts';
import { isObject } from './merge-patch.ts';

type Kind = 'string' | 'integer' | 'boolean' | 'amount' | 'list' | 'object';
type Shape = { readonly [name: string]: Kind | Shape };

const ID: Shape = { id: 'string' };
const MONEY: Shape = { amount: 'amount', currency: 'string' };

/** What product-offers reads; other names are refused, whatever their value. */
const OFFER: Shape = {
  name: 'string',
  category: ID,
  productSet: 'list',
  parameters: 'list',
  images: 'list',
  description: { sections: 'list' },
  external: ID,
  sellingMode: { format: 'string', price: MONEY, minimalPrice: MONEY, startingPrice: MONEY },
  stock: { available: 'integer', unit: 'string' },
  publication: {
    status: 'string',
    duration: 'string',
    startingAt: 'string',
    endingAt: 'string',
    republish: 'boolean',
    marketplaces: 'object',
  },
  additionalMarketplaces: 'object',
  delivery: {
    handlingTime: 'string',
    shippingRates: { id: 'string', name: 'string' },
    additionalInfo: 'string',
    shipmentDate: 'string',
  },
  afterSalesServices: { impliedWarranty: ID, returnPolicy: ID, warranty: ID },
  payments: { invoice: 'string' },
  location: { city: 'string', countryCode: 'string', postCode: 'string', province: 'string' },
  b2b: { buyableOnlyByBusiness: 'boolean' },
  language: 'string',
  attachments: 'list',
  discounts: { wholesalePriceList: ID },
  messageToSellerSettings: { mode: 'string', hint: 'string' },
  taxSettings: 'object',
  sizeTable: ID,
  contact: ID,
  fundraisingCampaign: ID,
  additionalServices: ID,
  compatibilityList: 'object',
};

/** The 400 for what is not an offer's JSON, or null. */
export function refuseShape(sent: unknown): DemoAnswer | null {
  if (!isObject(sent)) return mappingError('');
  return refuseObject(sent, OFFER, '');
}

function refuseObject(
  sent: Readonly<Record<string, unknown>>,
  shape: Shape,
  path: string,
): DemoAnswer | null {
  for (const [name, value] of Object.entries(sent)) {
    const here = path === '' ? name : `${path}.${name}`;
    const wanted = shape[name];
    if (wanted === undefined) {
      return oneError(400, 'UnknownJSONProperty', `Unknown property: ${here}`, { path: here });
    }
    const refusal = value === null ? null : refuseValue(value, wanted, here);
    if (refusal !== null) return refusal;
  }
  return null;
}

function refuseValue(value: unknown, wanted: Kind | Shape, path: string): DemoAnswer | null {
  if (typeof wanted !== 'string') {
    return isObject(value) ? refuseObject(value, wanted, path) : mappingError(path);
  }
  return isOfKind(value, wanted) ? null : mappingError(path);
}

function isOfKind(value: unknown, kind: Kind): boolean {
  switch (kind) {
    case 'integer':
      return Number.isInteger(value);
    case 'amount':
      return /^-?\d+(\.\d+)?$/.test(String(value));
    case 'list':
      return Array.isArray(value);
    case 'object':
      return isObject(value);
    default:
      return typeof value === kind;
  }
}

function mappingError(path: string): DemoAnswer {
  return oneError(
    400,
    'JsonMappingException',
    `Cannot read the value of ${path === '' ? 'the body' : path}`,
    { path },
  );
}
