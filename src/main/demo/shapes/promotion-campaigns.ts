import type { Shapes } from '../shape-language.ts';

export const promotionCampaignsShapes: Shapes = {
  CampaignRequestDto: { id: 'text !' },
  CampaignResponseDto: { id: 'text !' },
  PromotionCampaignRequestDto: { promotion: 'PromotionRequestDto !', campaign: 'CampaignRequestDto !' },
  PromotionCampaignResponseDto: {
    campaign: 'CampaignResponseDto !',
    link: 'text !',
    promotion: 'PromotionResponseDto !',
    status: '=REQUESTED|SUSPENDED|VERIFICATION|ACCEPTED|ACTIVE|FINISHED|DECLINED !',
  },
  PromotionCampaignsResponseDto: {
    promotionCampaigns: '[SinglePromotionCampaignResponseDto] !',
    totalCount: 'int !',
  },
  PromotionRequestDto: { id: 'text !' },
  PromotionResponseDto: { id: 'text !' },
  SinglePromotionCampaignResponseDto: {
    campaign: 'CampaignResponseDto !',
    promotion: 'PromotionResponseDto !',
    status: '=PENDING|ACTIVE|SUSPENDED !',
  },
};
