import type { Operations } from '../operation.ts';

export const publicUserInformationOperations = {
  'GET /users/{userId}/ratings-summary': {
    scope: 'profile:read',
    gives: { '2022': 'UserRatingSummaryResponse', '2026': 'UserRatingSummaryResponseV2' },
  },
} as const satisfies Operations;
