import { laterTicker } from './later.ts';
import { ALLE_COMMAND, runAlleCommand } from './campaigns/alle-discount.ts';
import { PRICES_COMMAND, runPricesCommand } from './campaigns/allegro-prices-commands.ts';
import {
  BADGE_APPLICATION,
  BADGE_OPERATION,
  carryOutOperation,
  decideApplication,
} from './campaigns/badges.ts';
import { PROMO_COMMAND, runPromoCommand } from './promotions/promo-command.ts';
import { PROMOTION_CAMPAIGN, verifyCampaign } from './promotions/promotion-campaigns.ts';

/** Commands and applications go on as time passes. */
export const sellingTicker = laterTicker({
  [PROMO_COMMAND]: runPromoCommand,
  [BADGE_APPLICATION]: decideApplication,
  [BADGE_OPERATION]: carryOutOperation,
  [PRICES_COMMAND]: runPricesCommand,
  [ALLE_COMMAND]: runAlleCommand,
  [PROMOTION_CAMPAIGN]: verifyCampaign,
});
