import { z } from 'zod';
import { checkoutFormFulfillment } from './order-terms.ts';
import {
  checkoutFormBuyerReference,
  checkoutFormDeliveryReference,
  checkoutFormDiscount,
  checkoutFormInvoiceInfo,
  checkoutFormLineItem,
  checkoutFormMarketplace,
  checkoutFormNoteReference,
  checkoutFormPaymentReference,
  checkoutFormStatus,
  checkoutFormSummary,
} from './orders-parts.ts';

export const checkoutForm = z.looseObject({
  id: z.string(),
  messageToSeller: z.string().nullish(),
  buyer: checkoutFormBuyerReference,
  payment: checkoutFormPaymentReference.nullish(),
  status: checkoutFormStatus,
  fulfillment: checkoutFormFulfillment.nullish(),
  delivery: checkoutFormDeliveryReference.nullish(),
  invoice: checkoutFormInvoiceInfo.nullish(),
  lineItems: z.array(checkoutFormLineItem),
  surcharges: z.array(checkoutFormPaymentReference),
  note: checkoutFormNoteReference.nullish(),
  marketplace: checkoutFormMarketplace.nullish(),
  summary: checkoutFormSummary,
  updatedAt: z.string().nullish(),
  revision: z.string().nullish(),
  discounts: z.array(checkoutFormDiscount).nullish(),
});

const checkoutFormLineItemSetSerialNumbersEntryRequest = z.looseObject({ value: z.string() });

const checkoutFormLineItemSetSerialNumbersEntriesRequest = z.looseObject({
  entries: z.array(checkoutFormLineItemSetSerialNumbersEntryRequest),
});

const checkoutFormLineItemSetSerialNumbersRequest = z.looseObject({
  id: z.string(),
  serialNumbers: checkoutFormLineItemSetSerialNumbersEntriesRequest,
});

export const checkoutFormLineItemsSetSerialNumbersRequest = z.looseObject({
  lineItems: z.array(checkoutFormLineItemSetSerialNumbersRequest),
});

export const newOrderBillingDocumentLink = z.looseObject({ url: z.string() });
