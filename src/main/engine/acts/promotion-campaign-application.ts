import { z } from 'zod';
import { ok, type AppError, type Result } from '../../../shared/errors.ts';
import type { ActCall } from './act.ts';
import { madeAt } from './made-at.ts';

/** The one campaign that there is: a mark on the lists of offers. */
const CAMPAIGN = 'LISTING_BADGE';

type State = { readonly promotion: string | null; readonly isIn: boolean };

/** The same of every kind of promotion that the campaign takes. */
export const application = {
  words: { en: 'Mark it on lists', pl: 'Oznacz na listach' },
  editions: ['2022' as const],
  input: z.strictObject({}),
  look,
  stops: ({ promotion, isIn }: State) => {
    if (isIn) return { en: 'It is in the campaign already.', pl: 'Promocja już jest w kampanii.' };
    if (promotion === 'ACTIVE') return null;
    return { en: 'The promotion does not run any more.', pl: 'Promocja już nie działa.' };
  },
  tells: () => ({
    person: null,
    amount: null,
    order: null,
    says: [{ en: 'The mark shows once Allegro agrees.', pl: 'Oznaczenie pojawi się po akceptacji Allegro.' }],
  }),
  send: async ({ http, key }: ActCall<object>) => {
    const { createPromotionCampaign } = await import('../allegro/endpoints/promotion-campaigns.ts');
    const json = { promotion: { id: key }, campaign: { id: CAMPAIGN } };
    return http.call(createPromotionCampaign, { json });
  },
  wasDone: ({ isIn }: State) => isIn,
  makes: (_state: State, answer: unknown) => madeAt('promotion-campaign-applications', answer),
};

async function look({ http, key }: ActCall<object>): Promise<Result<State, AppError>> {
  const { listPromotionCampaigns } = await import('../allegro/endpoints/promotion-campaigns.ts');
  const { getPromotion } = await import('../allegro/endpoints/rebates-and-promotions.ts');
  const listed = await http.call(listPromotionCampaigns, { query: { 'promotion.id': key } });
  if (!listed.ok) return listed;
  const promotion = await http.call(getPromotion, { params: { promotionId: key } });
  if (!promotion.ok) return promotion;
  const isIn = listed.value.value.promotionCampaigns.some(({ campaign }) => campaign.id === CAMPAIGN);
  return ok({ promotion: promotion.value.value.status ?? null, isIn });
}
