import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import {
  badgeApplication,
  badgeApplicationRequest,
  badgeApplications,
  badgeOperation,
  badgePatchRequest,
  badgesList,
  getBadgeCampaignsList,
} from '../wire/badge-campaigns.ts';

export const listBadgeApplications = endpoint({
  id: 'sale.badge-applications.list',
  method: 'GET',
  path: '/sale/badge-applications',
  query: ['campaign.id', 'offer.id', 'offset', 'limit'],
  scope: 'campaigns',
  response: badgeApplications,
  paging: { kind: 'offset', maxLimit: 1000, maxOffset: 9_999_999 },
});

export const getBadgeApplication = endpoint({
  id: 'sale.badge-applications.get',
  method: 'GET',
  path: '/sale/badge-applications/{applicationId}',
  scope: 'campaigns',
  response: badgeApplication,
  whenMissing: 'not-found',
});

export const listBadgeCampaigns = endpoint({
  id: 'sale.badge-campaigns.list',
  method: 'GET',
  path: '/sale/badge-campaigns',
  query: ['marketplace.id'],
  scope: 'campaigns',
  response: getBadgeCampaignsList,
});

export const getBadgeOperation = endpoint({
  id: 'sale.badge-operations.get',
  method: 'GET',
  path: '/sale/badge-operations/{operationId}',
  scope: 'campaigns',
  response: badgeOperation,
  whenMissing: 'not-found',
});

export const listBadges = endpoint({
  id: 'sale.badges.list',
  method: 'GET',
  path: '/sale/badges',
  query: ['offer.id', 'marketplace.id', 'offset', 'limit'],
  scope: 'campaigns',
  response: badgesList,
  paging: { kind: 'offset', maxLimit: 1000, maxOffset: 9_999_999 },
});

export const createBadge = endpoint({
  id: 'sale.badges.create',
  method: 'POST',
  path: '/sale/badges',
  scope: 'campaigns',
  request: badgeApplicationRequest,
  response: badgeApplication,
});

export const patchBadge = endpoint({
  id: 'sale.badges.offers.campaigns.patch',
  method: 'PATCH',
  path: '/sale/badges/offers/{offerId}/campaigns/{campaignId}',
  scope: 'campaigns',
  request: badgePatchRequest,
  response: z.looseObject({ id: z.string().nullish() }),
});
