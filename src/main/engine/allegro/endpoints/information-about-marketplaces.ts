import { endpoint } from '../endpoint.ts';
import { allegroMarketplaces } from '../wire/information-about-marketplaces.ts';

export const listMarketplaces = endpoint({
  id: 'marketplaces.list',
  method: 'GET',
  path: '/marketplaces',
  scope: null,
  response: allegroMarketplaces,
  editions: ['2026'],
  language: 'en-US',
});
