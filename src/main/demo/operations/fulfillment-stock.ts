import { PUBLIC_V1 } from '../kinds.ts';
import type { Operations } from '../operation.ts';

export const fulfillmentStockOperations = {
  'GET /fulfillment/stock': {
    scope: 'fulfillment:read',
    produces: [PUBLIC_V1, 'text/csv'],
    query: {
      offset: 'int',
      limit: 'int',
      phrase: 'text(3,)',
      sort:
        '=available|-available|unfulfillable|-unfulfillable|name|-name|' +
        'lastFourteenDaysSalesAverage|-lastFourteenDaysSalesAverage|reserve|-reserve|' +
        'lastThirtyDaysSalesSum|-lastThirtyDaysSalesSum|storageFee|-storageFee',
      productId: 'uuid',
      productAvailability: '[=SUFFICIENT|UNAVAILABLE|LOW]',
      productStatus: '=UNFULFILLABLE',
      asnStatus: '=SUBMITTED|NOT_FOUND',
      outOfStockInFrom: 'int',
      outOfStockInTo: 'int',
    },
    gives: 'StockProductList',
    editions: ['2026'],
  },
} as const satisfies Operations;
