import { BETA_V1, PUBLIC_V1 } from '../kinds.ts';
import type { Route } from '../kinds.ts';
import { createDraft, readFormer, replaceOffer } from './former-offers.ts';
import { readOfferShippingRates } from './offer-shipping-rates.ts';
import { addVariantSet, listVariantSets, readVariantSet } from './variant-sets.ts';
import { removeVariantSet, replaceVariantSet } from './variant-sets.ts';

const READ = {
  host: 'api',
  method: 'GET',
  scope: 'sale:offers:read',
  token: 'user',
  produces: [PUBLIC_V1],
  consumes: [],
  editions: ['2022'],
} as const;
const WRITE = { ...READ, scope: 'sale:offers:write', consumes: [PUBLIC_V1] } as const;

const OFFER = '/sale/offers/{offerId}';
const SETS = '/sale/offer-variants';
const SET = '/sale/offer-variants/{setId}';

/** What only the 2022 edition has of offers. */
export const formerOfferRoutes: readonly Route[] = [
  { ...WRITE, method: 'POST', path: '/sale/offers', handler: createDraft },
  { ...READ, path: OFFER, handler: readFormer },
  { ...WRITE, method: 'PUT', path: OFFER, handler: replaceOffer },
  { ...READ, path: `${OFFER}/shipping-rates`, produces: [BETA_V1], handler: readOfferShippingRates },
  { ...WRITE, method: 'POST', path: SETS, handler: addVariantSet },
  { ...READ, path: SETS, handler: listVariantSets },
  { ...READ, path: SET, handler: readVariantSet },
  { ...WRITE, method: 'PUT', path: SET, handler: replaceVariantSet },
  { ...WRITE, method: 'DELETE', path: SET, consumes: [], handler: removeVariantSet },
];
