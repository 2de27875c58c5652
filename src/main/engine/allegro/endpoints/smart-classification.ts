import { endpoint } from '../endpoint.ts';
import {
  smartOfferClassificationReport,
  smartSellerClassificationReport,
} from '../wire/smart-classification.ts';

export const getSmart = endpoint({
  id: 'sale.offers.smart.get',
  method: 'GET',
  path: '/sale/offers/{offerId}/smart',
  query: ['marketplaceId'],
  scope: 'sale:offers:read',
  response: smartOfferClassificationReport,
});

export const getSellerSmart = endpoint({
  id: 'sale.smart.get',
  method: 'GET',
  path: '/sale/smart',
  query: ['marketplaceId'],
  scope: 'profile:read',
  response: smartSellerClassificationReport,
});
