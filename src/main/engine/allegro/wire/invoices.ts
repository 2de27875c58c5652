import { z } from 'zod';
import { known } from './open.ts';

const checkFormsNewOrderInvoiceFile = z.looseObject({ name: z.string() });

export const checkFormsNewOrderInvoice = z.looseObject({
  file: checkFormsNewOrderInvoiceFile,
  invoiceNumber: z.string().nullish(),
});

export const checkFormsNewOrderInvoiceId = z.looseObject({ id: z.string().nullish() });

const checkoutFormsOrderInvoiceEptVerificationReasons = z.looseObject({
  id: z.string().nullish(),
  message: z.string().nullish(),
});

const checkoutFormsOrderInvoiceEptVerification = z.looseObject({
  status: known(['ACCEPTED', 'REJECTED', 'WAITING']).nullish(),
  verifiedAt: z.string().nullish(),
  reasons: z.array(checkoutFormsOrderInvoiceEptVerificationReasons).nullish(),
});

const checkoutFormsOrderInvoiceFileSecurityVerification = z.looseObject({
  status: known(['ACCEPTED', 'REJECTED', 'WAITING']).nullish(),
  verifiedAt: z.string().nullish(),
});

const checkoutFormsOrderInvoiceFileVerificationDetails = z.looseObject({
  type: known(['WARNING', 'ERROR']).nullish(),
  code: z.string().nullish(),
  message: z.string().nullish(),
});

const checkoutFormsOrderInvoiceFileVerification = z.looseObject({
  status: known(['NOT_APPLICABLE', 'WAITING', 'ACCEPTED', 'ACCEPTED_WITH_WARNINGS', 'REJECTED']).nullish(),
  details: z.array(checkoutFormsOrderInvoiceFileVerificationDetails).nullish(),
});

const checkoutFormsOrderInvoiceFile = z.looseObject({
  name: z.string().nullish(),
  uploadedAt: z.string().nullish(),
  securityVerification: checkoutFormsOrderInvoiceFileSecurityVerification.nullish(),
  verification: checkoutFormsOrderInvoiceFileVerification.nullish(),
});

const checkoutFormsOrderInvoice = z.looseObject({
  id: z.string().nullish(),
  invoiceNumber: z.string().nullish(),
  createdAt: z.string().nullish(),
  file: checkoutFormsOrderInvoiceFile.nullish(),
  eptVerification: checkoutFormsOrderInvoiceEptVerification.nullish(),
});

const checkoutFormsOrderLink = z.looseObject({
  id: z.string().nullish(),
  url: z.string().nullish(),
  createdAt: z.string().nullish(),
});

export const checkoutFormsOrderInvoices = z.looseObject({
  orderMode: known(['REGULAR', 'UKRAINE_EXPORT']).nullish(),
  invoices: z.array(checkoutFormsOrderInvoice).nullish(),
  links: z.array(checkoutFormsOrderLink).nullish(),
  hasExternalInvoices: z.boolean().nullish(),
});
