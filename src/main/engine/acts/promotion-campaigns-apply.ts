import { act } from './act.ts';
import { application } from './promotion-campaign-application.ts';

export const applyForPromotionCampaign = act({
  ...application,
  name: 'promotion-campaigns.apply',
  collection: 'mixed-quantity-discounts',
});
