import type { Operations } from '../operation.ts';

export const invoicesOperations = {
  'GET /order/checkout-forms/{id}/invoices': { scope: 'orders:read', gives: 'CheckoutFormsOrderInvoices' },
  'POST /order/checkout-forms/{id}/invoices': {
    scope: 'orders:write',
    takes: 'CheckFormsNewOrderInvoice',
    gives: 'CheckFormsNewOrderInvoiceId',
  },
  'PUT /order/checkout-forms/{id}/invoices/{invoiceId}/file': {
    scope: 'orders:write',
    consumes: ['application/pdf'],
  },
} as const satisfies Operations;
