import { z } from 'zod';
import { endpoint } from '../endpoint.ts';

const offer = z.looseObject({ id: z.string() });

export const list = endpoint({
  id: 'sale.offers.list',
  method: 'GET',
  path: '/sale/offers',
  query: [
    'offer.id',
    'name',
    'publication.status',
    'publication.marketplace',
    'sellingMode.format',
    'sellingMode.price.amount.gte',
    'sellingMode.price.amount.lte',
    'sellingMode.priceAutomation.rule.id',
    'sellingMode.priceAutomation.rule.id.empty',
    'external.id',
    'delivery.shippingRates.id',
    'delivery.shippingRates.id.empty',
    'category.id',
    'product.id.empty',
    'productizationRequired',
    'b2b.buyableOnlyByBusiness',
    'fundraisingCampaign.id',
    'fundraisingCampaign.id.empty',
    'afterSalesServices.returnPolicy.id',
    'isFulfillment',
    'sort',
    'limit',
    'offset',
  ],
  scope: 'sale:offers:read',
  response: z.looseObject({ offers: z.array(z.unknown()), totalCount: z.number() }),
  paging: { kind: 'offset', maxLimit: 1000, maxOffset: 9_999_999 },
});

export const get = endpoint({
  id: 'sale.product-offers.get',
  method: 'GET',
  path: '/sale/product-offers/{offerId}',
  scope: 'sale:offers:read',
  response: offer,
  limits: ['product-offers-read'],
});

export const parts = endpoint({
  id: 'sale.product-offers.parts',
  method: 'GET',
  path: '/sale/product-offers/{offerId}/parts',
  query: ['include'],
  scope: 'sale:offers:read',
  response: z.looseObject({}),
  limits: ['product-offers-read'],
});

export const create = endpoint({
  id: 'sale.product-offers.create',
  method: 'POST',
  path: '/sale/product-offers',
  scope: 'sale:offers:write',
  response: offer,
  limits: ['product-offers-write'],
});

export const patch = endpoint({
  id: 'sale.product-offers.patch',
  method: 'PATCH',
  path: '/sale/product-offers/{offerId}',
  scope: 'sale:offers:write',
  response: z.looseObject({}),
  limits: ['product-offers-write'],
  onConflict: 'edit-in-progress',
});

/** 202 while under way, 303 when done, 422 when it failed. */
export const operation = endpoint({
  id: 'sale.product-offers.operation',
  method: 'GET',
  path: '/sale/product-offers/{offerId}/operations/{operationId}',
  scope: 'sale:offers:read',
  response: z.looseObject({}),
  answersSeeOther: true,
});

export const deleteDraft = endpoint({
  id: 'sale.offers.delete-draft',
  method: 'DELETE',
  path: '/sale/offers/{offerId}',
  scope: 'sale:offers:write',
  response: null,
});

export const events = endpoint({
  id: 'sale.offer-events.list',
  method: 'GET',
  path: '/sale/offer-events',
  query: ['from', 'limit', 'type'],
  scope: 'sale:offers:read',
  response: z.looseObject({ offerEvents: z.array(z.unknown()) }),
  paging: { kind: 'cursor', maxLimit: 1000 },
  language: 'en-US',
});

/** The removed way to read an offer; kept so that the older edition can say what is there instead. */
export const getFormer = endpoint({
  id: 'sale.offers.get',
  method: 'GET',
  path: '/sale/offers/{offerId}',
  scope: 'sale:offers:read',
  response: offer,
  editions: ['2022'],
  goneSince: '2024-01-01',
  replacedBy: 'sale.product-offers.get',
});
