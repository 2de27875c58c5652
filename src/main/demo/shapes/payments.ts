import type { Fields, Shapes } from '../shape-language.ts';

const refund: Fields = {
  payment: 'RefundPayment !',
  reason:
    '=REFUND|COMPLAINT|PRODUCT_NOT_AVAILABLE|PAID_VALUE_TOO_LOW|OVERPAID@2026|' +
    'CANCELLED_BY_BUYER@2026|NOT_COLLECTED@2026 !',
  lineItems: '[RefundLineItem]',
  deposits: '[RefundLineItemDeposit] @2026',
  delivery: 'RefundOfValue',
  overpaid: 'RefundOfValue',
  surcharges: '[PaymentsSurcharge]',
  additionalServices: 'RefundOfValue',
  sellerComment: 'text(250)',
};

export const paymentsShapes: Shapes = {
  InitializeRefund: { ...refund, order: 'RefundOrder ! @2026', commandId: 'text ! @2026' },
  PaymentsRefundsListAnswer: { refunds: '[RefundDetails]', count: 'int', totalCount: 'int' },
  PaymentsSurcharge: { id: 'uuid', value: 'Price' },
  RefundDetails: {
    ...refund,
    id: 'uuid !',
    order: 'RefundOrder @2026',
    status: '=SUCCESS|CANCELED|PARTIAL|IN_PROGRESS|VALIDATED|VALIDATE_FAILED|NEW !',
    createdAt: 'instant !',
    totalValue: 'Price !',
  },
  RefundLineItem: {
    id: 'uuid !',
    type: '=AMOUNT|QUANTITY !',
    quantity: 'number',
    value: ['Price null @2026', 'Price @2022'],
  },
  RefundLineItemDeposit: { lineItemId: 'uuid !', totalValue: 'Price !' },
  RefundOfValue: { value: 'Price' },
  RefundOrder: { id: 'uuid' },
  RefundPayment: { id: 'uuid' },
};
