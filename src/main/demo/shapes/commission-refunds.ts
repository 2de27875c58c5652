import type { Shapes } from '../shape-language.ts';

export const commissionRefundsShapes: Shapes = {
  OrderRefundClaimsListAnswer: { refundClaims: '[RefundClaim]', count: 'int' },
  RefundClaim: {
    id: 'uuid',
    status:
      '=IN_PROGRESS|WAITING_FOR_PAYMENT_REFUND|GRANTED|REJECTED|REJECTED_AFTER_APPEAL|CANCELLED|APPEALED',
    quantity: 'int',
    commission: 'RefundClaimCommission',
    buyer: 'RefundClaimBuyer',
    createdAt: 'instant',
    lineItem: 'RefundClaimLineItem',
    type: '=MANUAL|AUTOMATIC',
  },
  RefundClaimBuyer: { id: 'text', login: 'text @2022' },
  RefundClaimCommission: { amount: 'number', currency: 'text' },
  RefundClaimLineItem: {
    id: 'text',
    quantity: 'int',
    boughtAt: 'instant',
    offer: 'RefundClaimLineItemOffer',
  },
  RefundClaimLineItemOffer: { id: 'text', name: 'text @2022' },
  RefundClaimRequest: { lineItem: 'RefundClaimRequestLineItem', quantity: 'int' },
  RefundClaimRequestLineItem: { id: 'text' },
  RefundClaimResponse: { id: 'text' },
};
