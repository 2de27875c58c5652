import type { Shapes } from '../shape-language.ts';

export const offerRatingShapes: Shapes = {
  OfferRating: {
    averageScore: 'text',
    scoreDistribution: '[OfferRatingScoreDistributionItem]',
    totalResponses: 'int',
    sizeFeedback: '[OfferRatingSizeFeedbackItem]',
  },
  OfferRatingScoreDistributionItem: { name: 'text', count: 'int' },
  OfferRatingSizeFeedbackItem: { name: 'text', count: 'int' },
};
