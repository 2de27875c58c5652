import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { userRatingSummaryResponse, userRatingSummaryResponseV2 } from '../wire/public-user-information.ts';

export const getRatingsSummary = endpoint({
  id: 'users.ratings-summary.get',
  method: 'GET',
  path: '/users/{userId}/ratings-summary',
  scope: 'profile:read',
  response: z.union([userRatingSummaryResponseV2, userRatingSummaryResponse]),
});
