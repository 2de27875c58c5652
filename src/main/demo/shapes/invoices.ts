import type { Shapes } from '../shape-language.ts';

export const invoicesShapes: Shapes = {
  CheckFormsNewOrderInvoice: { file: 'CheckFormsNewOrderInvoiceFile !', invoiceNumber: 'text' },
  CheckFormsNewOrderInvoiceFile: { name: 'text !' },
  CheckFormsNewOrderInvoiceId: { id: 'text' },
  CheckoutFormsOrderInvoice: {
    id: 'text',
    invoiceNumber: 'text',
    createdAt: 'instant',
    file: 'CheckoutFormsOrderInvoiceFile',
    eptVerification: 'CheckoutFormsOrderInvoiceEptVerification @2022',
  },
  CheckoutFormsOrderInvoiceEptVerification: {
    status: '=ACCEPTED|REJECTED|WAITING',
    verifiedAt: 'instant',
    reasons: '[CheckoutFormsOrderInvoiceEptVerificationReasons]',
  },
  CheckoutFormsOrderInvoiceEptVerificationReasons: { id: 'text', message: 'text' },
  CheckoutFormsOrderInvoiceFile: {
    name: 'text',
    uploadedAt: 'instant',
    securityVerification: 'CheckoutFormsOrderInvoiceFileSecurityVerification',
    verification: 'CheckoutFormsOrderInvoiceFileVerification @2026',
  },
  CheckoutFormsOrderInvoiceFileSecurityVerification: {
    status: '=ACCEPTED|REJECTED|WAITING',
    verifiedAt: 'instant',
  },
  CheckoutFormsOrderInvoiceFileVerification: {
    status: '=NOT_APPLICABLE|WAITING|ACCEPTED|ACCEPTED_WITH_WARNINGS|REJECTED',
    details: '[CheckoutFormsOrderInvoiceFileVerificationDetails]',
  },
  CheckoutFormsOrderInvoiceFileVerificationDetails: { type: '=WARNING|ERROR', code: 'text', message: 'text' },
  CheckoutFormsOrderInvoices: {
    orderMode: '=REGULAR|UKRAINE_EXPORT @2026',
    invoices: '[CheckoutFormsOrderInvoice]',
    links: '[CheckoutFormsOrderLink] @2026',
    hasExternalInvoices: 'flag',
  },
  CheckoutFormsOrderLink: { id: 'text', url: 'text', createdAt: 'instant' },
};
