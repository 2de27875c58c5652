import { BETA_V1, endpoint } from '../endpoint.ts';
import { cpsConversionResponse } from '../wire/conversions.ts';

export const listConversions = endpoint({
  id: 'affiliate.conversions.cps.list',
  method: 'GET',
  path: '/affiliate/conversions/cps',
  query: [
    'orderCreatedAt.gte',
    'orderCreatedAt.lte',
    'lastModifiedAt.gte',
    'lastModifiedAt.lte',
    'status',
    'offset',
    'limit',
    'includePublisherUrlParameters',
  ],
  scope: 'affiliate:read',
  produces: BETA_V1,
  response: cpsConversionResponse,
  paging: { kind: 'offset', maxLimit: 10_000, maxOffset: 9_999_999 },
  editions: ['2026'],
  language: 'en-US',
});
