import { endpoint } from '../endpoint.ts';
import { stockProductList } from '../wire/fulfillment-stock.ts';

export const listStock = endpoint({
  id: 'fulfillment.stock.list',
  method: 'GET',
  path: '/fulfillment/stock',
  query: [
    'offset',
    'limit',
    'phrase',
    'sort',
    'productId',
    'productAvailability',
    'productStatus',
    'asnStatus',
    'outOfStockInFrom',
    'outOfStockInTo',
  ],
  scope: 'fulfillment:read',
  response: stockProductList,
  paging: { kind: 'offset', maxLimit: 1000, maxOffset: 9_999_999 },
  editions: ['2026'],
});
