import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import {
  promotionCampaignRequestDto,
  promotionCampaignResponseDto,
  promotionCampaignsResponseDto,
} from '../wire/promotion-campaigns.ts';

export const deletePromotionCampaignApplication = endpoint({
  id: 'sale.loyalty.promotion-campaign-applications.delete',
  method: 'DELETE',
  path: '/sale/loyalty/promotion-campaign-applications/{applicationId}',
  scope: 'campaigns',
  response: null,
  editions: ['2022'],
  goneSince: '2024-02-12',
});

export const getPromotionCampaignApplication = endpoint({
  id: 'sale.loyalty.promotion-campaign-applications.get',
  method: 'GET',
  path: '/sale/loyalty/promotion-campaign-applications/{applicationId}',
  scope: 'campaigns',
  response: z.looseObject({}),
  answersSeeOther: true,
  whenMissing: 'not-found',
  editions: ['2022'],
  goneSince: '2024-02-12',
});

export const deletePromotionCampaign = endpoint({
  id: 'sale.loyalty.promotion-campaigns.delete',
  method: 'DELETE',
  path: '/sale/loyalty/promotion-campaigns',
  query: ['promotion.id', 'campaign.id'],
  needs: ['promotion.id', 'campaign.id'],
  scope: 'campaigns',
  response: null,
  editions: ['2022'],
  goneSince: '2024-02-12',
});

export const listPromotionCampaigns = endpoint({
  id: 'sale.loyalty.promotion-campaigns.list',
  method: 'GET',
  path: '/sale/loyalty/promotion-campaigns',
  query: ['promotion.id', 'limit', 'offset'],
  scope: 'campaigns',
  response: promotionCampaignsResponseDto,
  paging: { kind: 'offset', maxLimit: 1000, maxOffset: 9_999_999 },
  editions: ['2022'],
  goneSince: '2024-02-12',
});

export const createPromotionCampaign = endpoint({
  id: 'sale.loyalty.promotion-campaigns.create',
  method: 'POST',
  path: '/sale/loyalty/promotion-campaigns',
  scope: 'campaigns',
  request: promotionCampaignRequestDto,
  response: promotionCampaignResponseDto,
  editions: ['2022'],
  goneSince: '2024-02-12',
});
