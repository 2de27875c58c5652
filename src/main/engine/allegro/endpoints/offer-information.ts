import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { offerResponse } from '../wire/offer-terms.ts';

export const listOfferEvents = endpoint({
  id: 'sale.offer-events.list',
  method: 'GET',
  path: '/sale/offer-events',
  query: ['from', 'limit', 'type'],
  scope: 'sale:offers:read',
  response: z.looseObject({ offerEvents: z.array(z.unknown()) }),
  paging: { kind: 'cursor', maxLimit: 1000 },
  language: 'en-US',
});

export const listOffers = endpoint({
  id: 'sale.offers.list',
  method: 'GET',
  path: '/sale/offers',
  query: [
    'offer.id',
    'name',
    'sellingMode.price.amount.gte',
    'sellingMode.price.amount.lte',
    'sellingMode.priceAutomation.rule.id',
    'sellingMode.priceAutomation.rule.id.empty',
    'publication.status',
    'publication.marketplace',
    'sellingMode.format',
    'external.id',
    'delivery.shippingRates.id',
    'delivery.shippingRates.id.empty',
    'sort',
    'limit',
    'offset',
    'category.id',
    'product.id.empty',
    'productizationRequired',
    'b2b.buyableOnlyByBusiness',
    'fundraisingCampaign.id',
    'fundraisingCampaign.id.empty',
    'afterSalesServices.returnPolicy.id',
    'isFulfillment',
  ],
  scope: 'sale:offers:read',
  response: z.looseObject({ offers: z.array(z.unknown()), totalCount: z.number() }),
  paging: { kind: 'offset', maxLimit: 1000, maxOffset: 9_999_999 },
});

export const getOffer = endpoint({
  id: 'sale.offers.get',
  method: 'GET',
  path: '/sale/offers/{offerId}',
  scope: 'sale:offers:read',
  response: offerResponse,
  whenMissing: 'not-found',
  editions: ['2022'],
  goneSince: '2024-01-01',
  replacedBy: 'sale.product-offers.get',
});

export const getProductOfferParts = endpoint({
  id: 'sale.product-offers.parts',
  method: 'GET',
  path: '/sale/product-offers/{offerId}/parts',
  query: ['include'],
  needs: ['include'],
  scope: 'sale:offers:read',
  response: z.looseObject({}),
  limits: ['product-offers-read'],
  editions: ['2026'],
});
