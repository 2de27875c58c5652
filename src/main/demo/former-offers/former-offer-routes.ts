import type { Route } from '../kinds.ts';
import { deliveryOperations } from '../operations/delivery.ts';
import { offerInformationOperations } from '../operations/offer-information.ts';
import { offerManagementOperations } from '../operations/offer-management.ts';
import { offerVariantsOperations } from '../operations/offer-variants.ts';
import { routesOf } from '../routes-of.ts';
import { createDraft, readFormer, replaceOffer } from './former-offers.ts';
import { readOfferShippingRates } from './offer-shipping-rates.ts';
import { addVariantSet, listVariantSets, readVariantSet } from './variant-sets.ts';
import { removeVariantSet, replaceVariantSet } from './variant-sets.ts';

/** What only the 2022 edition has of offers. */
export const formerOfferRoutes: readonly Route[] = [
  ...routesOf(offerInformationOperations, { 'GET /sale/offers/{offerId}': readFormer }),
  ...routesOf(offerManagementOperations, {
    'POST /sale/offers': createDraft,
    'PUT /sale/offers/{offerId}': replaceOffer,
  }),
  ...routesOf(deliveryOperations, { 'GET /sale/offers/{offerId}/shipping-rates': readOfferShippingRates }),
  ...routesOf(offerVariantsOperations, {
    'GET /sale/offer-variants': listVariantSets,
    'POST /sale/offer-variants': addVariantSet,
    'GET /sale/offer-variants/{setId}': readVariantSet,
    'PUT /sale/offer-variants/{setId}': replaceVariantSet,
    'DELETE /sale/offer-variants/{setId}': removeVariantSet,
  }),
];
