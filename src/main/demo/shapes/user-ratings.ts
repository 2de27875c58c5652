import type { Shapes } from '../shape-language.ts';

export const userRatingsShapes: Shapes = {
  UserRatingAnswerRequest: { message: 'text(500) !' },
  UserRatingListResponse: { ratings: '[UserRating] !' },
  UserRatingRemovalRequest: { request: 'UserRatingRemovalRequestRequest !' },
  UserRatingRemovalRequestRequest: { message: 'text(500) !' },
};
