import { act } from './act.ts';
import { application } from './promotion-campaign-application.ts';

export const applyWithQuantityDiscount = act({
  ...application,
  name: 'promotion-campaigns.apply-quantity-discount',
  collection: 'quantity-discounts',
});
