import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { generalReport } from '../wire/command-reports.ts';
import { offerPromoOptions } from '../wire/market-terms.ts';
import {
  availablePromotionPackages,
  promoGeneralReport,
  promoModificationReport,
  promoOptionsCommand,
  promoOptionsModifications,
} from '../wire/promotion-packages.ts';

export const listOfferPromotionPackages = endpoint({
  id: 'sale.offer-promotion-packages.list',
  method: 'GET',
  path: '/sale/offer-promotion-packages',
  scope: null,
  token: 'application',
  response: availablePromotionPackages,
});

export const getPromoOptionsCommand = endpoint({
  id: 'sale.offers.promo-options-commands.get',
  method: 'GET',
  path: '/sale/offers/promo-options-commands/{commandId}',
  scope: 'sale:offers:read',
  response: z.union([promoGeneralReport, generalReport]),
  whenMissing: 'not-found',
});

export const submitPromoOptionsCommand = endpoint({
  id: 'sale.offers.promo-options-commands.submit',
  method: 'PUT',
  path: '/sale/offers/promo-options-commands/{commandId}',
  scope: 'sale:offers:write',
  request: promoOptionsCommand,
  response: z.union([promoGeneralReport, generalReport]),
  onConflict: 'id-already-used',
});

export const listPromoOptionsCommandTasks = endpoint({
  id: 'sale.offers.promo-options-commands.tasks.list',
  method: 'GET',
  path: '/sale/offers/promo-options-commands/{commandId}/tasks',
  query: ['limit', 'offset'],
  scope: 'sale:offers:read',
  response: promoModificationReport,
  paging: { kind: 'offset', maxLimit: 1000, maxOffset: 999 },
  whenMissing: 'not-found',
});

export const getPromoOptions = endpoint({
  id: 'sale.offers.promo-options.get',
  method: 'GET',
  path: '/sale/offers/{offerId}/promo-options',
  scope: 'sale:offers:read',
  response: offerPromoOptions,
});

export const modifyPromoOptions = endpoint({
  id: 'sale.offers.promo-options.modify',
  method: 'POST',
  path: '/sale/offers/{offerId}/promo-options-modification',
  scope: 'sale:offers:write',
  request: promoOptionsModifications,
  response: offerPromoOptions,
});
