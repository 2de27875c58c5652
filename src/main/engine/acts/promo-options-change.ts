import { z } from 'zod';
import { ok } from '../../../shared/errors.ts';
import { act } from './act.ts';
import { offerIdIn } from './offer-id.ts';

const input = z.strictObject({
  modificationType: z.enum(['CHANGE', 'REMOVE_WITH_END_OF_CYCLE', 'REMOVE_NOW']),
  packageType: z.enum(['BASE', 'EXTRA']),
  packageId: z.string(),
});

export const changePromoOptions = act({
  name: 'promo-options.change',
  collection: 'offer-promo-options',
  words: { en: 'Change promo options', pl: 'Zmień promowanie' },
  input,
  look: async ({ http, key }) => {
    const { getPromoOptions } = await import('../allegro/endpoints/promotion-packages.ts');
    const answer = await http.call(getPromoOptions, { params: { offerId: offerIdIn(key) } });
    if (!answer.ok) return answer;
    const { basePackage, extraPackages, pendingChanges } = answer.value.value;
    return ok({
      base: basePackage?.id ?? null,
      extra: (extraPackages ?? []).map(({ id }) => id ?? ''),
      next: pendingChanges?.basePackage?.id ?? null,
    });
  },
  stops: (state, given) => {
    const isOn = has(state, given);
    if (given.modificationType === 'CHANGE')
      return isOn ? { en: 'The offer has it already.', pl: 'Oferta już to ma.' } : null;
    return isOn ? null : { en: 'The offer does not have it any more.', pl: 'Oferta już tego nie ma.' };
  },
  tells: (_, { modificationType }) => ({
    person: null,
    amount: null,
    order: null,
    says: [
      modificationType === 'CHANGE'
        ? { en: 'Allegro charges you for promotion.', pl: 'Allegro pobiera opłatę za promowanie.' }
        : { en: 'What was paid does not come back.', pl: 'Zapłacona kwota nie wraca.' },
    ],
  }),
  send: async ({ http, key, input: given }) => {
    const { modifyPromoOptions } = await import('../allegro/endpoints/promotion-packages.ts');
    const json = { modifications: [given] };
    return http.call(modifyPromoOptions, { params: { offerId: offerIdIn(key) }, json });
  },
  wasDone: (state, { input: given }) => {
    if (given.modificationType === 'REMOVE_WITH_END_OF_CYCLE') return null;
    return has(state, given) === (given.modificationType === 'CHANGE');
  },
});

type State = {
  readonly base: string | null;
  readonly extra: readonly string[];
  readonly next: string | null;
};

/** Now, or from the next cycle on. */
function has({ base, extra, next }: State, { packageType, packageId }: z.infer<typeof input>): boolean {
  return packageType === 'BASE' ? [base, next].includes(packageId) : extra.includes(packageId);
}
