import type { Shapes } from '../shape-language.ts';

export const publicUserInformationShapes: Shapes = {
  AverageRates: { delivery: 'number', deliveryCost: 'number', description: 'number', service: 'number' },
  UserRatingSummaryResponse: {
    averageRates: 'AverageRates',
    notRecommended: 'UserRatingSummaryResponseNotRecommended !',
    recommended: 'UserRatingSummaryResponseRecommended !',
    recommendedPercentage: 'text !',
  },
  UserRatingSummaryResponseNotRecommended: { total: 'int !', unique: 'int !' },
  UserRatingSummaryResponseRecommended: { total: 'int !', unique: 'int !' },
  UserRatingSummaryResponseV2: {
    recommended: 'UserRatingSummaryResponseV2Recommended',
    notRecommended: 'UserRatingSummaryResponseV2NotRecommended',
    recommendedPercentage: 'text',
    statistics: 'UserRatingSummaryResponseV2Statistics',
    user: 'UserRatingSummaryResponseV2User !',
  },
  UserRatingSummaryResponseV2NotRecommended: { unique: 'int !', total: 'int !' },
  UserRatingSummaryResponseV2Recommended: { unique: 'int !', total: 'int !' },
  UserRatingSummaryResponseV2Statistics: {
    received: 'UserRatingSummaryResponseV2StatisticsReceived !',
    excluded: 'UserRatingSummaryResponseV2StatisticsExcluded !',
    removed: 'UserRatingSummaryResponseV2StatisticsRemoved !',
  },
  UserRatingSummaryResponseV2StatisticsExcluded: { total: 'int !' },
  UserRatingSummaryResponseV2StatisticsReceived: { total: 'int !' },
  UserRatingSummaryResponseV2StatisticsRemoved: {
    total: 'int !',
    byAdmin: 'int !',
    byBuyer: 'int !',
    byBuyerDueToCompensation: 'int !',
  },
  UserRatingSummaryResponseV2User: { createdAt: 'date !' },
};
