import { BETA_V1 } from '../kinds.ts';
import type { Operations } from '../operation.ts';

export const conversionsOperations = {
  'GET /affiliate/conversions/cps': {
    scope: 'affiliate:read',
    produces: [BETA_V1],
    query: {
      'orderCreatedAt.gte': 'text',
      'orderCreatedAt.lte': 'text',
      'lastModifiedAt.gte': 'text',
      'lastModifiedAt.lte': 'text',
      status: 'text',
      offset: 'int',
      limit: 'int',
      includePublisherUrlParameters: '{text}',
    },
    gives: 'CpsConversionResponse',
    editions: ['2026'],
  },
} as const satisfies Operations;
