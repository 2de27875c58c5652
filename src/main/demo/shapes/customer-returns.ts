import type { Shapes } from '../shape-language.ts';

export const customerReturnsShapes: Shapes = {
  CustomerReturn: {
    id: 'text',
    isFulfillment: 'flag @2026',
    createdAt: 'instant',
    referenceNumber: 'text',
    orderId: 'text',
    buyer: 'CustomerReturnBuyer @2026',
    items: '[CustomerReturnItem]',
    refund: 'CustomerReturnRefund',
    parcels: '[CustomerReturnReturnParcel]',
    rejection: 'CustomerReturnRejection',
    marketplaceId: 'text @2026',
    status: 'text @2026',
  },
  CustomerReturnBuyer: { email: 'text', login: 'text' },
  CustomerReturnItem: {
    offerId: 'text',
    quantity: 'int',
    name: 'text',
    price: 'Price',
    url: 'text',
    reason: 'CustomerReturnItemReason',
    serialNumbers: '[text] @2026',
  },
  CustomerReturnItemReason: { type: 'text', userComment: 'text' },
  CustomerReturnParcelSender: { phoneNumber: 'text' },
  CustomerReturnRefund: { bankAccount: 'CustomerReturnRefundBankAccount' },
  CustomerReturnRefundBankAccount: {
    owner: 'text',
    accountNumber: 'text',
    iban: 'text',
    swift: 'text',
    address: 'CustomerReturnRefundBankAccountAddress',
  },
  CustomerReturnRefundBankAccountAddress: {
    street: 'text',
    city: 'text',
    postCode: 'text',
    countryCode: 'text',
  },
  CustomerReturnRefundRejectionRequest: { rejection: 'CustomerReturnRefundRejectionRequestRejection !' },
  CustomerReturnRefundRejectionRequestRejection: {
    code:
      '=REFUND_REJECTED|NEW_ITEM_SENT|ITEM_FIXED|MISSING_PART_SENT|ITEM_MISMATCH@2026|' +
      'BUSINESS_PURCHASE@2026|NO_RETURN_RIGHT@2026 !',
    reason: 'text(1,250)',
  },
  CustomerReturnRejection: {
    code:
      '=REFUND_REJECTED|NEW_ITEM_SENT|ITEM_FIXED|MISSING_PART_SENT|ITEM_MISMATCH@2026|' +
      'BUSINESS_PURCHASE@2026|NO_RETURN_RIGHT@2026',
    reason: 'text',
    createdAt: 'instant',
  },
  CustomerReturnResponse: { count: 'int !', customerReturns: '[CustomerReturn] !' },
  CustomerReturnReturnParcel: {
    createdAt: 'instant',
    waybill: 'text',
    transportingWaybill: 'text null @2026',
    carrierId: 'text',
    transportingCarrierId: 'text null @2026',
    sender: 'CustomerReturnParcelSender',
  },
};
