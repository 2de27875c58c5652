import { z } from 'zod';
import { err, ok, type AppError, type Result } from '../../../shared/errors.ts';
import { patienceFor } from '../allegro/upload-port.ts';
import { act, type ActCall } from './act.ts';
import { bringFiles, givenFile } from './given-files.ts';
import { cancelledWords, orderParts, readOrder, type OrderState } from './order-state.ts';
import { bytesOf } from './talk-files.ts';

/** Allegro keeps no more of them. */
const MOST_INVOICES = 10;

const input = z.strictObject({
  invoiceNumber: z.string().trim().min(1).max(255),
  file: givenFile('invoice'),
});

type Invoice = {
  readonly id: string;
  readonly number: string | null;
  readonly fileName: string | null;
  readonly hasFile: boolean;
};

type State = OrderState & { readonly invoices: readonly Invoice[] };

/** Allegro hears of an invoice first, and gets its file then: what lacks its file still gets it. */
export const addInvoice = act({
  name: 'orders.add-invoice',
  collection: 'orders',
  words: { en: 'Add an invoice', pl: 'Dodaj fakturę' },
  input,
  look,
  stops: (state, { invoiceNumber }) => {
    const cancelled = cancelledWords(state);
    if (cancelled) return cancelled;
    const known = invoiceOf(state, invoiceNumber);
    if (known?.hasFile)
      return {
        en: `The order has the invoice ${invoiceNumber} already.`,
        pl: `Zamówienie ma już fakturę ${invoiceNumber}.`,
      };
    if (known || state.invoices.length < MOST_INVOICES) return null;
    return {
      en: `The order has ${MOST_INVOICES} invoices; Allegro takes no more.`,
      pl: `Zamówienie ma ${MOST_INVOICES} faktur; Allegro nie przyjmie więcej.`,
    };
  },
  tells: (state, { invoiceNumber, file: { name } }) => ({
    ...orderParts(state),
    says: [
      { en: `Invoice ${invoiceNumber}: ${name}`, pl: `Faktura ${invoiceNumber}: ${name}` },
      { en: 'Allegro tells the buyer by e-mail.', pl: 'Allegro powiadomi kupującego e-mailem.' },
    ],
  }),
  send: async ({ http, key, files, state, input: { invoiceNumber, file } }) => {
    const known = invoiceOf(state, invoiceNumber);
    const { createInvoice, uploadInvoiceFile } = await import('../allegro/endpoints/invoices.ts');
    const kept = await files.read(file.blobId);
    // Nothing is announced whose file is not there.
    if (kept === null) return bringFiles({ files }, [file], async () => ok(''));
    let invoiceId = known?.id ?? null;
    if (invoiceId === null) {
      const json = { invoiceNumber, file: { name: file.name } };
      const announced = await http.call(createInvoice, { params: { id: key }, json });
      if (!announced.ok) return announced;
      invoiceId = announced.value.value.id ?? null;
    }
    if (invoiceId === null) return err(UNNAMED);
    const put = { params: { id: key, invoiceId }, bytes: bytesOf(kept) };
    return http.call(uploadInvoiceFile, put, patienceFor(kept));
  },
  wasDone: (state, { input: { invoiceNumber } }) => invoiceOf(state, invoiceNumber)?.hasFile ?? false,
});

function invoiceOf({ invoices }: State, wanted: string): Invoice | undefined {
  return invoices.find(({ number }) => number === wanted);
}

async function look({ http, key }: ActCall<z.infer<typeof input>>): Promise<Result<State, AppError>> {
  const order = await readOrder(http, key);
  if (!order.ok) return order;
  const { listInvoices } = await import('../allegro/endpoints/invoices.ts');
  const listed = await http.call(listInvoices, { params: { id: key } });
  if (!listed.ok) return listed;
  const invoices = (listed.value.value.invoices ?? []).map(({ id, invoiceNumber, file }) => ({
    id: id ?? '',
    number: invoiceNumber ?? null,
    fileName: file?.name ?? null,
    hasFile: (file?.uploadedAt ?? null) !== null,
  }));
  return ok({ ...order.value, invoices });
}

/** What became of it, the list of invoices tells. */
const UNNAMED: AppError = {
  kind: 'unsure',
  traceId: null,
  message: 'Allegro took the invoice without saying under which number.',
};
