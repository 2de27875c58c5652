import { endpoint } from '../endpoint.ts';
import { fulfillmentRefundDispositionsResponse } from '../wire/fulfillment-returns.ts';

export const listRefundDispositions = endpoint({
  id: 'fulfillment.returns.refund-dispositions.list',
  method: 'GET',
  path: '/fulfillment/returns/refund-dispositions',
  query: ['createdAt.gte', 'createdAt.lte', 'limit', 'offset'],
  scope: 'fulfillment:read',
  response: fulfillmentRefundDispositionsResponse,
  paging: { kind: 'offset', maxLimit: 1000, maxOffset: 1000 },
  editions: ['2026'],
});
