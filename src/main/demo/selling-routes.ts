import { badgeRoutes } from './campaigns/badge-routes.ts';
import { priceCampaignRoutes } from './campaigns/price-campaign-routes.ts';
import type { Route } from './kinds.ts';
import { bundleRoutes } from './promotions/bundle-routes.ts';
import { promoRoutes } from './promotions/promo-routes.ts';
import { promotionCampaignRoutes, rebateRoutes } from './promotions/rebate-routes.ts';

/** What helps to sell: promotion, rebates, bundles, campaigns, prices, bids, classified ads. */
export const sellingRoutes: readonly Route[] = [
  ...promoRoutes,
  ...rebateRoutes,
  ...promotionCampaignRoutes,
  ...bundleRoutes,
  ...badgeRoutes,
  ...priceCampaignRoutes,
];
