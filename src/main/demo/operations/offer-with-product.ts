import type { Operations } from '../operation.ts';

export const offerWithProductOperations = {
  'POST /sale/product-offers': {
    scope: 'sale:offers:write',
    takes: 'SaleProductOfferRequestV1',
    gives: 'SaleProductOfferResponseV1',
  },
  'GET /sale/product-offers/{offerId}': { scope: 'sale:offers:read', gives: 'SaleProductOfferResponseV1' },
  'PATCH /sale/product-offers/{offerId}': {
    scope: 'sale:offers:write',
    takes: 'SaleProductOfferPatchRequestV1',
    gives: 'SaleProductOfferResponseV1',
  },
  'GET /sale/product-offers/{offerId}/operations/{operationId}': {
    scope: 'sale:offers:read',
    gives: 'SaleProductOfferStatusResponse',
  },
} as const satisfies Operations;
