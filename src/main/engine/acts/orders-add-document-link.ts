import { z } from 'zod';
import { ok, type AppError, type Result } from '../../../shared/errors.ts';
import { act, type ActCall } from './act.ts';
import { cancelledWords, orderParts, readOrder, type OrderState } from './order-state.ts';

/** Allegro keeps no more of them. */
const MOST_LINKS = 10;

const input = z.strictObject({ url: z.url({ protocol: /^https?$/ }).max(2048) });

type Input = z.infer<typeof input>;
type State = OrderState & { readonly links: readonly string[] };

export const addDocumentLink = act({
  name: 'orders.add-document-link',
  collection: 'orders',
  words: { en: 'Link to a document', pl: 'Dodaj link do dokumentu' },
  editions: ['2026'],
  input,
  look,
  stops: (state, { url }) => {
    const cancelled = cancelledWords(state);
    if (cancelled) return cancelled;
    if (state.links.includes(url))
      return { en: 'The order has this link already.', pl: 'Zamówienie ma już ten link.' };
    if (state.links.length < MOST_LINKS) return null;
    return {
      en: `The order has ${MOST_LINKS} links; Allegro takes no more.`,
      pl: `Zamówienie ma ${MOST_LINKS} linków; Allegro nie przyjmie więcej.`,
    };
  },
  tells: (state, { url }) => ({
    ...orderParts(state),
    says: [
      { en: url, pl: url },
      { en: 'The buyer sees it; it cannot be taken back.', pl: 'Zobaczy go kupujący; nie można go cofnąć.' },
    ],
  }),
  send: async ({ http, key, input: { url } }) => {
    const { addBillingDocumentLinks } = await import('../allegro/endpoints/orders.ts');
    return http.call(addBillingDocumentLinks, { params: { orderId: key }, json: { url } });
  },
  wasDone: ({ links }, { input: { url } }) => links.includes(url),
});

async function look({ http, key }: ActCall<Input>): Promise<Result<State, AppError>> {
  const order = await readOrder(http, key);
  if (!order.ok) return order;
  const { listInvoices } = await import('../allegro/endpoints/invoices.ts');
  const listed = await http.call(listInvoices, { params: { id: key } });
  if (!listed.ok) return listed;
  return ok({ ...order.value, links: (listed.value.value.links ?? []).map(({ url }) => url ?? '') });
}
