import { BETA_V1, endpoint } from '../endpoint.ts';
import { fundraisingCampaigns } from '../wire/charity.ts';

export const listFundraisingCampaigns = endpoint({
  id: 'charity.fundraising-campaigns.list',
  method: 'GET',
  path: '/charity/fundraising-campaigns',
  query: ['limit', 'phrase'],
  needs: ['limit', 'phrase'],
  scope: null,
  produces: BETA_V1,
  response: fundraisingCampaigns,
  language: 'pl-PL',
});
