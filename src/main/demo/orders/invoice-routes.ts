import { ok, refused } from '../answers.ts';
import { oneError } from '../errors.ts';
import type { Context, DemoAnswer, DemoEdition } from '../kinds.ts';
import { invoicesOperations } from '../operations/invoices.ts';
import { randomUuid } from '../random.ts';
import { unknownThing } from '../resource.ts';
import { routesOf } from '../routes-of.ts';
import { billingLinks } from './billing-links.ts';
import { SCANNED_AFTER_MS, invoicesOf, saveInvoice, toldInvoice, type Invoice } from './invoices.ts';
import { isRefusal, orderNamed } from './order-named.ts';

/** The former edition takes one invoice of an order. */
const MOST_OF_AN_ORDER: Readonly<Record<DemoEdition, number>> = { '2022': 1, '2026': 10 };
const MOST_BYTES = 3 * 1024 * 1024;
/** Between two invoices of which the first has no file yet. */
const PAUSE_MS = 5000;

export const invoiceRoutes = routesOf(invoicesOperations, {
  'GET /order/checkout-forms/{id}/invoices': listInvoices,
  'POST /order/checkout-forms/{id}/invoices': createInvoice,
  'PUT /order/checkout-forms/{id}/invoices/{invoiceId}/file': uploadInvoice,
});

function listInvoices(context: Context): DemoAnswer {
  const { state, now } = context;
  const order = orderNamed(context);
  if (isRefusal(order)) return order;
  return ok({
    orderMode: 'REGULAR',
    invoices: invoicesOf(state, order).map((invoice) => toldInvoice(state, order, invoice, now)),
    links: billingLinks(state, order.id),
    hasExternalInvoices: false,
  });
}

function createInvoice(context: Context): DemoAnswer {
  const { state, now, json, random } = context;
  const order = orderNamed(context);
  if (isRefusal(order)) return order;
  const { file, invoiceNumber } = json as {
    readonly file: { readonly name: string };
    readonly invoiceNumber?: string;
  };
  if (order.status !== 'READY_FOR_PROCESSING')
    return refused('id', 'The order does not allow an invoice.', 'InvoiceNotAllowedException');
  if (file.name.trim() === '') return refused('file.name', 'The name is empty.');
  const known = invoicesOf(state, order);
  const refusal = beforeAnother(known, now, MOST_OF_AN_ORDER[state.settings.edition]);
  if (refusal !== null) return refusal;
  if (known.some((one) => invoiceNumber !== undefined && one.invoiceNumber === invoiceNumber))
    return conflict(`The order has the invoice ${invoiceNumber} already.`);
  const invoice: Invoice = {
    id: randomUuid(random),
    invoiceNumber: invoiceNumber ?? null,
    fileName: file.name,
    createdAt: now,
    uploadedAt: null,
    isSound: true,
  };
  saveInvoice(state, order, invoice);
  return { status: 201, headers: {}, body: { id: invoice.id } };
}

function beforeAnother(known: readonly Invoice[], now: number, most: number): DemoAnswer | null {
  if (known.length >= most) return conflict('The order has its invoices already.');
  const last = known.at(-1);
  if (last === undefined) return null;
  if (last.uploadedAt === null && now < last.createdAt + PAUSE_MS)
    return oneError(429, 'TooManyRequests', 'Upload the file of the former invoice, or wait.');
  const isScanning = last.uploadedAt !== null && now < last.uploadedAt + SCANNED_AFTER_MS;
  return isScanning ? refused('file', 'The former file is still being scanned.', 'FileNotVerified') : null;
}

/** Whether it is what it says comes out later, by the scan. */
function uploadInvoice(context: Context): DemoAnswer {
  const { state, now, params, request } = context;
  const order = orderNamed(context);
  if (isRefusal(order)) return order;
  const invoice = invoicesOf(state, order).find(({ id }) => id === params['invoiceId']);
  if (invoice === undefined) return unknownThing();
  if (invoice.uploadedAt !== null) return conflict('The invoice has its file already.');
  if (request.body.length === 0) return refused('file', 'The file is empty.', 'EmptyFileException');
  if (request.body.length > MOST_BYTES)
    return oneError(413, 'FileTooLargeException', 'The file is too large.', { path: 'file' });
  const isSound = new TextDecoder().decode(request.body.slice(0, 5)) === '%PDF-';
  saveInvoice(state, order, { ...invoice, uploadedAt: now, isSound });
  return { status: 200, headers: {}, body: null };
}

function conflict(message: string): DemoAnswer {
  return oneError(409, 'InvoiceAlreadyExistsException', message);
}
