import { z } from 'zod';
import { known } from './open.ts';

const campaignRequestDto = z.looseObject({ id: z.string() });

const campaignResponseDto = z.looseObject({ id: z.string() });

const promotionRequestDto = z.looseObject({ id: z.string() });

export const promotionCampaignRequestDto = z.looseObject({
  promotion: promotionRequestDto,
  campaign: campaignRequestDto,
});

const promotionResponseDto = z.looseObject({ id: z.string() });

export const promotionCampaignResponseDto = z.looseObject({
  campaign: campaignResponseDto,
  link: z.string(),
  promotion: promotionResponseDto,
  status: known(['REQUESTED', 'SUSPENDED', 'VERIFICATION', 'ACCEPTED', 'ACTIVE', 'FINISHED', 'DECLINED']),
});

const singlePromotionCampaignResponseDto = z.looseObject({
  campaign: campaignResponseDto,
  promotion: promotionResponseDto,
  status: known(['PENDING', 'ACTIVE', 'SUSPENDED']),
});

export const promotionCampaignsResponseDto = z.looseObject({
  promotionCampaigns: z.array(singlePromotionCampaignResponseDto),
  totalCount: z.number(),
});
