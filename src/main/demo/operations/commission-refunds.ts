import type { Operations } from '../operation.ts';

export const commissionRefundsOperations = {
  'GET /order/refund-claims': {
    scope: 'orders:read',
    query: {
      'lineItem.offer.id': 'text',
      'buyer.id': 'text @2026',
      status:
        '=IN_PROGRESS|WAITING_FOR_PAYMENT_REFUND|GRANTED|REJECTED|REJECTED_AFTER_APPEAL|CANCELLED|APPEALED',
      limit: 'int',
      offset: 'int',
      'buyer.login': 'text @2022',
    },
    gives: 'OrderRefundClaimsListAnswer',
  },
  'POST /order/refund-claims': {
    scope: 'orders:write',
    takes: 'RefundClaimRequest',
    gives: 'RefundClaimResponse',
  },
  'DELETE /order/refund-claims/{claimId}': { scope: 'orders:write' },
  'GET /order/refund-claims/{claimId}': { scope: 'orders:read', gives: 'RefundClaim' },
} as const satisfies Operations;
