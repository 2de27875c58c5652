import type { Operations } from '../operation.ts';

export const missingParametersOperations = {
  'GET /sale/offers/unfilled-parameters': {
    scope: 'sale:offers:read',
    query: {
      'offer.id': '[text]',
      parameterType: '=REQUIRED|REQUIREMENT_PLANNED',
      offset: 'int',
      limit: 'int',
    },
    gives: 'UnfilledParametersResponse',
  },
} as const satisfies Operations;
