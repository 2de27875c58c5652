import { endpoint } from '../endpoint.ts';
import { listingResponse } from '../wire/public-offer-information.ts';

export const listPublicOffers = endpoint({
  id: 'offers.listing.list',
  method: 'GET',
  path: '/offers/listing',
  query: [
    'category.id',
    'phrase',
    'seller.id',
    'seller.login',
    'searchMode',
    'offset',
    'limit',
    'sort',
    'include',
    'fallback',
    'Dynamic filters',
  ],
  scope: null,
  token: 'application',
  response: listingResponse,
  editions: ['2022'],
  goneSince: '2026-02-19',
});
