import { z } from 'zod';
import { ok, type AppError, type Result } from '../../../shared/errors.ts';
import { act, type ActCall } from './act.ts';
import { cancelledWords, orderParts, readOrder, type OrderState } from './order-state.ts';

/** Allegro keeps no more of them. */
const MOST_INVOICES = 10;

const input = z.strictObject({
  invoiceNumber: z.string().trim().min(1).max(255),
  fileName: z.string().trim().min(1).max(255),
});

type State = OrderState & {
  readonly invoices: readonly { readonly number: string | null; readonly fileName: string | null }[];
};

export const addInvoice = act({
  name: 'orders.add-invoice',
  collection: 'orders',
  words: { en: 'Announce an invoice', pl: 'Zgłoś fakturę' },
  input,
  look,
  stops: (state, { invoiceNumber }) => {
    const cancelled = cancelledWords(state);
    if (cancelled) return cancelled;
    if (state.invoices.some(({ number }) => number === invoiceNumber))
      return {
        en: `The order has the invoice ${invoiceNumber} already.`,
        pl: `Zamówienie ma już fakturę ${invoiceNumber}.`,
      };
    if (state.invoices.length < MOST_INVOICES) return null;
    return {
      en: `The order has ${MOST_INVOICES} invoices; Allegro takes no more.`,
      pl: `Zamówienie ma ${MOST_INVOICES} faktur; Allegro nie przyjmie więcej.`,
    };
  },
  tells: (state, { invoiceNumber, fileName }) => ({
    ...orderParts(state),
    says: [
      { en: `Invoice ${invoiceNumber}: ${fileName}`, pl: `Faktura ${invoiceNumber}: ${fileName}` },
      { en: 'Allegro tells the buyer by e-mail.', pl: 'Allegro powiadomi kupującego e-mailem.' },
    ],
  }),
  send: async ({ http, key, input: { invoiceNumber, fileName } }) => {
    const { createInvoice } = await import('../allegro/endpoints/invoices.ts');
    return http.call(createInvoice, {
      params: { id: key },
      json: { invoiceNumber, file: { name: fileName } },
    });
  },
  wasDone: ({ invoices }, { input: { invoiceNumber } }) =>
    invoices.some(({ number }) => number === invoiceNumber),
});

async function look({ http, key }: ActCall<z.infer<typeof input>>): Promise<Result<State, AppError>> {
  const order = await readOrder(http, key);
  if (!order.ok) return order;
  const { listInvoices } = await import('../allegro/endpoints/invoices.ts');
  const listed = await http.call(listInvoices, { params: { id: key } });
  if (!listed.ok) return listed;
  const invoices = (listed.value.value.invoices ?? []).map(({ invoiceNumber, file }) => ({
    number: invoiceNumber ?? null,
    fileName: file?.name ?? null,
  }));
  return ok({ ...order.value, invoices });
}
