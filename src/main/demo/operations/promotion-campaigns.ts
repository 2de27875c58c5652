import type { Operations } from '../operation.ts';

export const promotionCampaignsOperations = {
  'DELETE /sale/loyalty/promotion-campaign-applications/{applicationId}': {
    scope: 'campaigns',
    editions: ['2022'],
  },
  'GET /sale/loyalty/promotion-campaign-applications/{applicationId}': {
    scope: 'campaigns',
    gives: 'any',
    editions: ['2022'],
  },
  'DELETE /sale/loyalty/promotion-campaigns': {
    scope: 'campaigns',
    query: { 'promotion.id': 'text !', 'campaign.id': 'text !' },
    editions: ['2022'],
  },
  'GET /sale/loyalty/promotion-campaigns': {
    scope: 'campaigns',
    query: { 'promotion.id': 'text', limit: 'int', offset: 'int' },
    gives: 'PromotionCampaignsResponseDto',
    editions: ['2022'],
  },
  'POST /sale/loyalty/promotion-campaigns': {
    scope: 'campaigns',
    takes: 'PromotionCampaignRequestDto',
    gives: 'PromotionCampaignResponseDto',
    editions: ['2022'],
  },
} as const satisfies Operations;
