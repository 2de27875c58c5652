import { BETA_V1, PUBLIC_V1 } from '../kinds.ts';
import type { Operations } from '../operation.ts';

export const informationAboutUserOperations = {
  'GET /me': { scope: 'profile:read', gives: 'MeResponse' },
  'GET /sale/quality': { scope: 'profile:read', gives: 'SalesQualityHistoryResponse', editions: ['2026'] },
  'GET /sale/user-ratings/{ratingId}': {
    scope: 'ratings',
    produces: [PUBLIC_V1, BETA_V1],
    gives: 'UserRating/UserRatingVBeta1',
    editions: ['2026'],
  },
} as const satisfies Operations;
