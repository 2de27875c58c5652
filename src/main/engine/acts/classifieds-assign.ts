import { z } from 'zod';
import { ok } from '../../../shared/errors.ts';
import { act } from './act.ts';
import { offerIdIn } from './offer-id.ts';

const input = z.strictObject({
  basePackage: z.strictObject({ id: z.string() }),
  extraPackages: z.array(z.strictObject({ id: z.string(), republish: z.boolean().nullish() })).nullish(),
});

export const assignClassifiedsPackage = act({
  name: 'classifieds.assign',
  collection: 'offer-classifieds-packages',
  words: { en: 'Assign packages', pl: 'Przypisz pakiety' },
  input,
  look: async ({ http, key }) => {
    const { getOfferClassifiedsPackage } = await import('../allegro/endpoints/classifieds.ts');
    const answer = await http.call(getOfferClassifiedsPackage, { params: { offerId: offerIdIn(key) } });
    if (!answer.ok && answer.error.kind !== 'not-found') return answer;
    const found = answer.ok ? answer.value.value : null;
    return ok({
      base: found?.basePackage.id ?? null,
      extra: (found?.extraPackages ?? []).map(({ id }) => id ?? ''),
    });
  },
  stops: ({ base, extra }, given) =>
    base === given.basePackage.id && extra.join() === extrasIn(given).join()
      ? { en: 'The ad has these packages already.', pl: 'Ogłoszenie ma już te pakiety.' }
      : null,
  tells: () => ({
    person: null,
    amount: null,
    order: null,
    says: [{ en: 'Allegro charges you for packages.', pl: 'Allegro pobiera opłatę za pakiety.' }],
  }),
  send: async ({ http, key, input: given }) => {
    const { updateOfferClassifiedsPackage } = await import('../allegro/endpoints/classifieds.ts');
    const json = { ...given, extraPackages: given.extraPackages ?? [] };
    return http.call(updateOfferClassifiedsPackage, { params: { offerId: offerIdIn(key) }, json });
  },
  wasDone: ({ base, extra }, { input: given }) =>
    base === given.basePackage.id && extrasIn(given).every((id) => extra.includes(id)),
});

function extrasIn({ extraPackages }: z.infer<typeof input>): readonly string[] {
  return (extraPackages ?? []).map(({ id }) => id);
}
