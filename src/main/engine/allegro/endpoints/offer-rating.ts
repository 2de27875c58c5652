import { endpoint } from '../endpoint.ts';
import { offerRating } from '../wire/offer-rating.ts';

export const getRating = endpoint({
  id: 'sale.offers.rating.get',
  method: 'GET',
  path: '/sale/offers/{offerId}/rating',
  scope: 'sale:offers:read',
  response: offerRating,
});
