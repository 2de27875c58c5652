import { laterTicker } from './later.ts';
import { PROMO_COMMAND, runPromoCommand } from './promotions/promo-command.ts';
import { PROMOTION_CAMPAIGN, verifyCampaign } from './promotions/promotion-campaigns.ts';

/** Commands and applications go on as time passes. */
export const sellingTicker = laterTicker({
  [PROMO_COMMAND]: runPromoCommand,
  [PROMOTION_CAMPAIGN]: verifyCampaign,
});
