import { endpoint } from '../endpoint.ts';
import {
  checkFormsNewOrderInvoice,
  checkFormsNewOrderInvoiceId,
  checkoutFormsOrderInvoices,
} from '../wire/invoices.ts';

export const listInvoices = endpoint({
  id: 'order.checkout-forms.invoices.list',
  method: 'GET',
  path: '/order/checkout-forms/{id}/invoices',
  scope: 'orders:read',
  response: checkoutFormsOrderInvoices,
  language: 'en-US',
});

export const createInvoice = endpoint({
  id: 'order.checkout-forms.invoices.create',
  method: 'POST',
  path: '/order/checkout-forms/{id}/invoices',
  scope: 'orders:write',
  request: checkFormsNewOrderInvoice,
  response: checkFormsNewOrderInvoiceId,
  language: 'en-US',
});

export const uploadInvoiceFile = endpoint({
  id: 'order.checkout-forms.invoices.file.update',
  method: 'PUT',
  path: '/order/checkout-forms/{id}/invoices/{invoiceId}/file',
  scope: 'orders:write',
  consumes: ['application/pdf'],
  response: null,
  language: 'en-US',
});
