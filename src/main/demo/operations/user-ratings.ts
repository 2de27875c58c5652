import { BETA_V1, PUBLIC_V1 } from '../kinds.ts';
import type { Operations } from '../operation.ts';

export const userRatingsOperations = {
  'GET /sale/user-ratings': {
    scope: 'ratings',
    produces: [PUBLIC_V1, BETA_V1],
    query: {
      recommended: '=true|false',
      'lastChangedAt.gte': 'instant',
      'lastChangedAt.lte': 'instant',
      offset: 'int',
      limit: 'int',
    },
    gives: {
      '2022': 'UserRatingListResponse',
      '2026': 'UserRatingListResponse/UserRatingListResponseVBeta1',
    },
  },
  'PUT /sale/user-ratings/{ratingId}/answer': {
    scope: 'ratings',
    takes: 'UserRatingAnswerRequest',
    gives: 'Answer',
  },
  'PUT /sale/user-ratings/{ratingId}/removal': {
    scope: 'ratings',
    takes: 'UserRatingRemovalRequest',
    gives: 'Removal',
  },
} as const satisfies Operations;
