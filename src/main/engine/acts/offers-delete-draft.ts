import { z } from 'zod';
import { ok, type AppError, type Result } from '../../../shared/errors.ts';
import { isObject, objectAt, textAt } from '../allegro/wire/reading.ts';
import { isMissing } from '../collections/reading/reading-parts.ts';
import { act, type ActCall } from './act.ts';

/** `status` null: Allegro has it no more. */
type State = { readonly status: string | null; readonly title: string; readonly externalId: string | null };

/** DELETE /sale/offers/{offerId} takes drafts only, and nothing brings them back. */
export const deleteDraft = act({
  name: 'offers.delete-draft',
  collection: 'offers',
  words: { en: 'Delete draft', pl: 'Usuń szkic' },
  input: z.strictObject({}),
  look,
  stops: ({ status }) => {
    if (status === 'INACTIVE') return null;
    return status === null
      ? { en: 'Allegro has this draft no more.', pl: 'Tego szkicu nie ma już na Allegro.' }
      : { en: 'This is a draft no more; end the offer instead.', pl: 'To już nie szkic; zakończ tę ofertę.' };
  },
  tells: ({ title, externalId }) => ({
    person: null,
    amount: null,
    order: null,
    says: [
      {
        en: `“${title}”${externalId ? ` (${externalId})` : ''} is deleted at Allegro for good.`,
        pl: `Szkic „${title}”${externalId ? ` (${externalId})` : ''} zniknie z Allegro na zawsze.`,
      },
    ],
  }),
  send: async ({ http, key }) => {
    const { deleteDraft: remove } = await import('../allegro/endpoints/offer-management.ts');
    return http.call(remove, { params: { offerId: key } });
  },
  wasDone: ({ status }) => status === null,
});

async function look({ http, key }: ActCall<object>): Promise<Result<State, AppError>> {
  const { getProductOffer } = await import('../allegro/endpoints/offer-with-product.ts');
  const answer = await http.call(getProductOffer, { params: { offerId: key } });
  if (!answer.ok) return isMissing(answer.error) ? ok({ status: null, title: '', externalId: null }) : answer;
  const offer: unknown = answer.value.value;
  const document = isObject(offer) ? offer : null;
  return ok({
    status: textAt(objectAt(document, 'publication'), 'status'),
    title: textAt(document, 'name') ?? '',
    externalId: textAt(objectAt(document, 'external'), 'id'),
  });
}
