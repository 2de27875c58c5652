import { endpoint } from '../endpoint.ts';
import {
  alleDiscountGetSubmitCommandResponse,
  alleDiscountGetWithdrawCommandResponse,
  alleDiscountListCampaignsResponse,
  alleDiscountListEligibleResponse,
  alleDiscountListSubmittedResponse,
  alleDiscountSubmitCommandRequest,
  alleDiscountSubmitCommandResponse,
  alleDiscountWithdrawCommandRequest,
  alleDiscountWithdrawCommandResponse,
} from '../wire/allediscount.ts';

export const listCampaigns = endpoint({
  id: 'sale.alle-discount.campaigns.list',
  method: 'GET',
  path: '/sale/alle-discount/campaigns',
  query: ['campaignId'],
  scope: 'campaigns',
  response: alleDiscountListCampaignsResponse,
  editions: ['2026'],
  language: 'en-US',
});

export const createSubmitOfferCommand = endpoint({
  id: 'sale.alle-discount.submit-offer-commands.create',
  method: 'POST',
  path: '/sale/alle-discount/submit-offer-commands',
  scope: 'campaigns',
  request: alleDiscountSubmitCommandRequest,
  response: alleDiscountSubmitCommandResponse,
  editions: ['2026'],
  language: 'en-US',
});

export const getSubmitOfferCommand = endpoint({
  id: 'sale.alle-discount.submit-offer-commands.get',
  method: 'GET',
  path: '/sale/alle-discount/submit-offer-commands/{commandId}',
  scope: 'campaigns',
  response: alleDiscountGetSubmitCommandResponse,
  whenMissing: 'not-found',
  editions: ['2026'],
  language: 'en-US',
});

export const createWithdrawOfferCommand = endpoint({
  id: 'sale.alle-discount.withdraw-offer-commands.create',
  method: 'POST',
  path: '/sale/alle-discount/withdraw-offer-commands',
  scope: 'campaigns',
  request: alleDiscountWithdrawCommandRequest,
  response: alleDiscountWithdrawCommandResponse,
  editions: ['2026'],
  language: 'en-US',
});

export const getWithdrawOfferCommand = endpoint({
  id: 'sale.alle-discount.withdraw-offer-commands.get',
  method: 'GET',
  path: '/sale/alle-discount/withdraw-offer-commands/{commandId}',
  scope: 'campaigns',
  response: alleDiscountGetWithdrawCommandResponse,
  whenMissing: 'not-found',
  editions: ['2026'],
  language: 'en-US',
});

export const listEligibleOffers = endpoint({
  id: 'sale.alle-discount.eligible-offers.list',
  method: 'GET',
  path: '/sale/alle-discount/{campaignId}/eligible-offers',
  query: ['limit', 'offset', 'meetsConditions', 'offerId'],
  scope: 'campaigns',
  response: alleDiscountListEligibleResponse,
  paging: { kind: 'offset', maxLimit: 200, maxOffset: 9_999_999 },
  editions: ['2026'],
  language: 'en-US',
});

export const listSubmittedOffers = endpoint({
  id: 'sale.alle-discount.submitted-offers.list',
  method: 'GET',
  path: '/sale/alle-discount/{campaignId}/submitted-offers',
  query: ['limit', 'offset', 'offerId', 'participationId'],
  scope: 'campaigns',
  response: alleDiscountListSubmittedResponse,
  paging: { kind: 'offset', maxLimit: 200, maxOffset: 9_999_999 },
  editions: ['2026'],
  language: 'en-US',
});
