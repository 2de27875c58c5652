import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { saleProductOfferPatchRequestV1, saleProductOfferRequestV1 } from '../wire/offer-with-product.ts';

export const createProductOffer = endpoint({
  id: 'sale.product-offers.create',
  method: 'POST',
  path: '/sale/product-offers',
  scope: 'sale:offers:write',
  request: saleProductOfferRequestV1,
  response: z.looseObject({ id: z.string() }),
  limits: ['product-offers-write'],
});

export const getProductOffer = endpoint({
  id: 'sale.product-offers.get',
  method: 'GET',
  path: '/sale/product-offers/{offerId}',
  scope: 'sale:offers:read',
  response: z.looseObject({ id: z.string() }),
  limits: ['product-offers-read'],
});

export const patchProductOffer = endpoint({
  id: 'sale.product-offers.patch',
  method: 'PATCH',
  path: '/sale/product-offers/{offerId}',
  scope: 'sale:offers:write',
  request: saleProductOfferPatchRequestV1,
  response: z.looseObject({}),
  limits: ['product-offers-write'],
  onConflict: 'edit-in-progress',
});

export const getProductOfferOperation = endpoint({
  id: 'sale.product-offers.operation',
  method: 'GET',
  path: '/sale/product-offers/{offerId}/operations/{operationId}',
  scope: 'sale:offers:read',
  response: z.looseObject({}),
  answersSeeOther: true,
  whenMissing: 'not-found',
});
