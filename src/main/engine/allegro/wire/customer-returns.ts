import { z } from 'zod';
import { price } from './market-terms.ts';
import { known } from './open.ts';

const customerReturnBuyer = z.looseObject({ email: z.string().nullish(), login: z.string().nullish() });

const customerReturnItemReason = z.looseObject({
  type: z.string().nullish(),
  userComment: z.string().nullish(),
});

const customerReturnItem = z.looseObject({
  offerId: z.string().nullish(),
  quantity: z.number().nullish(),
  name: z.string().nullish(),
  price: price.nullish(),
  url: z.string().nullish(),
  reason: customerReturnItemReason.nullish(),
  serialNumbers: z.array(z.string()).nullish(),
});

const customerReturnRefundBankAccountAddress = z.looseObject({
  street: z.string().nullish(),
  city: z.string().nullish(),
  postCode: z.string().nullish(),
  countryCode: z.string().nullish(),
});

const customerReturnRefundBankAccount = z.looseObject({
  owner: z.string().nullish(),
  accountNumber: z.string().nullish(),
  iban: z.string().nullish(),
  swift: z.string().nullish(),
  address: customerReturnRefundBankAccountAddress.nullish(),
});

const customerReturnRefund = z.looseObject({ bankAccount: customerReturnRefundBankAccount.nullish() });

const rejectionCode = known([
  'REFUND_REJECTED',
  'NEW_ITEM_SENT',
  'ITEM_FIXED',
  'MISSING_PART_SENT',
  'ITEM_MISMATCH',
  'BUSINESS_PURCHASE',
  'NO_RETURN_RIGHT',
]);

const customerReturnRejection = z.looseObject({
  code: rejectionCode.nullish(),
  reason: z.string().nullish(),
  createdAt: z.string().nullish(),
});

const customerReturnParcelSender = z.looseObject({ phoneNumber: z.string().nullish() });

const customerReturnReturnParcel = z.looseObject({
  createdAt: z.string().nullish(),
  waybill: z.string().nullish(),
  transportingWaybill: z.string().nullish(),
  carrierId: z.string().nullish(),
  transportingCarrierId: z.string().nullish(),
  sender: customerReturnParcelSender.nullish(),
});

export const customerReturn = z.looseObject({
  id: z.string().nullish(),
  isFulfillment: z.boolean().nullish(),
  createdAt: z.string().nullish(),
  referenceNumber: z.string().nullish(),
  orderId: z.string().nullish(),
  buyer: customerReturnBuyer.nullish(),
  items: z.array(customerReturnItem).nullish(),
  refund: customerReturnRefund.nullish(),
  parcels: z.array(customerReturnReturnParcel).nullish(),
  rejection: customerReturnRejection.nullish(),
  marketplaceId: z.string().nullish(),
  status: z.string().nullish(),
});

export const customerReturnRefundRejectionRequest = z.looseObject({
  rejection: z.looseObject({
    code: rejectionCode,
    reason: z.string().nullish(),
  }),
});

export const customerReturnResponse = z.looseObject({
  count: z.number(),
  customerReturns: z.array(customerReturn),
});
