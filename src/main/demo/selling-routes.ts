import { bidRoutes } from './bidding/bid-routes.ts';
import { classifiedRoutes } from './classifieds/classified-routes.ts';
import { charityRoutes } from './outlook/charity.ts';
import { depositRoutes } from './outlook/deposits.ts';
import { offerRatingRoutes } from './outlook/offer-rating.ts';
import { publicListingRoutes } from './outlook/public-listing.ts';
import { smartRoutes } from './outlook/smart.ts';
import { pricingRoutes } from './pricing/fees.ts';
import { priceRuleRoutes } from './pricing/price-rules.ts';
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
  ...priceRuleRoutes,
  ...pricingRoutes,
  ...classifiedRoutes,
  ...bidRoutes,
  ...charityRoutes,
  ...depositRoutes,
  ...offerRatingRoutes,
  ...smartRoutes,
  ...publicListingRoutes,
];
