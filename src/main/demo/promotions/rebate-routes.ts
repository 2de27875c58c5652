import { promotionCampaignsOperations } from '../operations/promotion-campaigns.ts';
import { rebatesAndPromotionsOperations } from '../operations/rebates-and-promotions.ts';
import { routesOf } from '../routes-of.ts';
import {
  applyForCampaign,
  leaveCampaign,
  listPromotionCampaigns,
  readApplication,
  withdrawApplication,
} from './promotion-campaigns.ts';
import { createRebate, deactivateRebate, listRebates, readRebate, updateRebate } from './rebates.ts';
import {
  deactivateTurnoverDiscount,
  listTurnoverDiscounts,
  putTurnoverDiscount,
} from './turnover-discount.ts';

export const rebateRoutes = routesOf(rebatesAndPromotionsOperations, {
  'GET /sale/loyalty/promotions': listRebates,
  'POST /sale/loyalty/promotions': createRebate,
  'GET /sale/loyalty/promotions/{promotionId}': readRebate,
  'PUT /sale/loyalty/promotions/{promotionId}': updateRebate,
  'DELETE /sale/loyalty/promotions/{promotionId}': deactivateRebate,
  'GET /sale/turnover-discount': listTurnoverDiscounts,
  'PUT /sale/turnover-discount/{marketplaceId}': putTurnoverDiscount,
  'PUT /sale/turnover-discount/{marketplaceId}/deactivate': deactivateTurnoverDiscount,
});

export const promotionCampaignRoutes = routesOf(promotionCampaignsOperations, {
  'GET /sale/loyalty/promotion-campaigns': listPromotionCampaigns,
  'POST /sale/loyalty/promotion-campaigns': applyForCampaign,
  'DELETE /sale/loyalty/promotion-campaigns': leaveCampaign,
  'GET /sale/loyalty/promotion-campaign-applications/{applicationId}': readApplication,
  'DELETE /sale/loyalty/promotion-campaign-applications/{applicationId}': withdrawApplication,
});
