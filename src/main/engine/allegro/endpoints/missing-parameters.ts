import { endpoint } from '../endpoint.ts';
import { unfilledParametersResponse } from '../wire/missing-parameters.ts';

export const listUnfilledParameters = endpoint({
  id: 'sale.offers.unfilled-parameters.list',
  method: 'GET',
  path: '/sale/offers/unfilled-parameters',
  query: ['offer.id', 'parameterType', 'offset', 'limit'],
  scope: 'sale:offers:read',
  response: unfilledParametersResponse,
  paging: { kind: 'offset', maxLimit: 1000, maxOffset: 9_999_999 },
});
