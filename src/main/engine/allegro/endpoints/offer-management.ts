import { endpoint } from '../endpoint.ts';
import { offerPromoOptionsForSeller } from '../wire/offer-management.ts';
import { offerRequest, offerResponse } from '../wire/offer-terms.ts';

export const createOffer = endpoint({
  id: 'sale.offers.create',
  method: 'POST',
  path: '/sale/offers',
  scope: 'sale:offers:write',
  request: offerRequest,
  response: offerResponse,
  editions: ['2022'],
  goneSince: '2024-01-01',
  replacedBy: 'sale.product-offers.create',
});

export const listPromoOptions = endpoint({
  id: 'sale.offers.promo-options.list',
  method: 'GET',
  path: '/sale/offers/promo-options',
  query: ['limit', 'offset'],
  scope: 'sale:offers:read',
  response: offerPromoOptionsForSeller,
  paging: { kind: 'offset', maxLimit: 5000, maxOffset: 9_999_999 },
  editions: ['2026'],
});

export const deleteDraft = endpoint({
  id: 'sale.offers.delete-draft',
  method: 'DELETE',
  path: '/sale/offers/{offerId}',
  scope: 'sale:offers:write',
  response: null,
});

export const updateOffer = endpoint({
  id: 'sale.offers.update',
  method: 'PUT',
  path: '/sale/offers/{offerId}',
  scope: 'sale:offers:write',
  request: offerRequest,
  response: offerResponse,
  editions: ['2022'],
  goneSince: '2024-01-01',
  replacedBy: 'sale.product-offers.patch',
});
