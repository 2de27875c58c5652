import type { Operations } from '../operation.ts';

export const badgeCampaignsOperations = {
  'GET /sale/badge-applications': {
    scope: 'campaigns',
    query: { 'campaign.id': 'text', 'offer.id': 'text', offset: 'int', limit: 'int' },
    gives: 'BadgeApplications',
  },
  'GET /sale/badge-applications/{applicationId}': { scope: 'campaigns', gives: 'BadgeApplication' },
  'GET /sale/badge-campaigns': {
    scope: 'campaigns',
    query: { 'marketplace.id': 'text @2026' },
    gives: 'GetBadgeCampaignsList',
  },
  'GET /sale/badge-operations/{operationId}': { scope: 'campaigns', gives: 'BadgeOperation' },
  'GET /sale/badges': {
    scope: 'campaigns',
    query: { 'offer.id': 'text', 'marketplace.id': 'text ! @2026', offset: 'int', limit: 'int' },
    gives: 'BadgesList',
  },
  'POST /sale/badges': { scope: 'campaigns', takes: 'BadgeApplicationRequest', gives: 'BadgeApplication' },
  'PATCH /sale/badges/offers/{offerId}/campaigns/{campaignId}': {
    scope: 'campaigns',
    takes: 'BadgePatchRequest',
    gives: 'SaleBadgesOffersCampaignsPatchAnswer',
  },
} as const satisfies Operations;
