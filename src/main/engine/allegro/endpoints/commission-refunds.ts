import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { refundClaim, refundClaimRequest, refundClaimResponse } from '../wire/commission-refunds.ts';

export const listRefundClaims = endpoint({
  id: 'order.refund-claims.list',
  method: 'GET',
  path: '/order/refund-claims',
  query: ['lineItem.offer.id', 'buyer.id', 'status', 'limit', 'offset', 'buyer.login'],
  scope: 'orders:read',
  response: z.looseObject({ refundClaims: z.array(refundClaim).nullish(), count: z.number().nullish() }),
  paging: { kind: 'offset', maxLimit: 100, maxOffset: 9_999_999 },
});

export const createRefundClaim = endpoint({
  id: 'order.refund-claims.create',
  method: 'POST',
  path: '/order/refund-claims',
  scope: 'orders:write',
  request: refundClaimRequest,
  response: refundClaimResponse,
});

export const deleteRefundClaim = endpoint({
  id: 'order.refund-claims.delete',
  method: 'DELETE',
  path: '/order/refund-claims/{claimId}',
  scope: 'orders:write',
  response: null,
});

export const getRefundClaim = endpoint({
  id: 'order.refund-claims.get',
  method: 'GET',
  path: '/order/refund-claims/{claimId}',
  scope: 'orders:read',
  response: refundClaim,
  whenMissing: 'not-found',
});
