import { badgeCampaignsOperations } from '../operations/badge-campaigns.ts';
import { routesOf } from '../routes-of.ts';
import { listCampaigns } from './badge-campaigns.ts';
import {
  applyForBadge,
  changeBadge,
  listApplications,
  listBadges,
  readApplication,
  readOperation,
} from './badges.ts';

export const badgeRoutes = routesOf(badgeCampaignsOperations, {
  'GET /sale/badge-campaigns': listCampaigns,
  'GET /sale/badges': listBadges,
  'POST /sale/badges': applyForBadge,
  'PATCH /sale/badges/offers/{offerId}/campaigns/{campaignId}': changeBadge,
  'GET /sale/badge-applications': listApplications,
  'GET /sale/badge-applications/{applicationId}': readApplication,
  'GET /sale/badge-operations/{operationId}': readOperation,
});
