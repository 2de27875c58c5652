import { z } from 'zod';
import { ok } from '../../../shared/errors.ts';
import { act } from './act.ts';

export const leavePromotionCampaign = act({
  name: 'promotion-campaigns.withdraw',
  collection: 'promotion-campaigns',
  words: { en: 'Take it out of the campaign', pl: 'Wycofaj z kampanii' },
  input: z.strictObject({}),
  look: async ({ http, key }) => {
    const { listPromotionCampaigns } = await import('../allegro/endpoints/promotion-campaigns.ts');
    const { promotionId, campaignId } = partsOf(key);
    const listed = await http.call(listPromotionCampaigns, { query: { 'promotion.id': promotionId } });
    if (!listed.ok) return listed;
    const found = listed.value.value.promotionCampaigns.find(({ campaign }) => campaign.id === campaignId);
    return ok({ status: found?.status ?? null });
  },
  stops: ({ status }) =>
    status === null ? { en: 'It is out of it already.', pl: 'Promocję już wycofano.' } : null,
  tells: () => ({
    person: null,
    amount: null,
    order: null,
    says: [{ en: 'Offers lose their mark on the lists.', pl: 'Oferty stracą oznaczenie na listach.' }],
  }),
  send: async ({ http, key }) => {
    const { deletePromotionCampaign } = await import('../allegro/endpoints/promotion-campaigns.ts');
    const { promotionId, campaignId } = partsOf(key);
    const query = { 'promotion.id': promotionId, 'campaign.id': campaignId };
    return http.call(deletePromotionCampaign, { query });
  },
  wasDone: ({ status }) => status === null,
});

/** "promotion/campaign". */
function partsOf(key: string): { readonly promotionId: string; readonly campaignId: string } {
  const [promotionId = '', campaignId = ''] = key.split('/');
  return { promotionId, campaignId };
}
