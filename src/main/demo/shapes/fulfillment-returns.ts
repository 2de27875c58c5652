import type { Shapes } from '../shape-language.ts';

export const fulfillmentReturnsShapes: Shapes = {
  FulfillmentRefundDisposition: {
    type: '=RETURN|BOUNCE',
    refund: 'FulfillmentRefundDispositionRefund',
    stockStatus: '=SELLABLE|NON_SELLABLE|MISSING|ITEM_MISMATCH',
    verificationStatus: 'text null',
    accountableForNonSellability: '=WAREHOUSE|BUYER|NOT_APPLICABLE',
    orderId: 'text',
    offerId: 'text',
    product: 'FulfillmentRefundDispositionProduct',
    buyer: 'FulfillmentRefundDispositionBuyer',
    createdAt: 'instant',
  },
  FulfillmentRefundDispositionBuyer: { login: 'text' },
  FulfillmentRefundDispositionProduct: { gtins: '[text]', name: 'text', quantity: 'int' },
  FulfillmentRefundDispositionRefund: {
    status: 'text',
    details: '=NO_ACTION_NEEDED|ACTION_NEEDED|IN_PROGRESS',
  },
  FulfillmentRefundDispositionsResponse: { report: '[FulfillmentRefundDisposition]' },
};
