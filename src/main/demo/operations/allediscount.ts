import type { Operations } from '../operation.ts';

export const allediscountOperations = {
  'GET /sale/alle-discount/campaigns': {
    scope: 'campaigns',
    query: { campaignId: 'text' },
    gives: 'AlleDiscountListCampaignsResponse',
    editions: ['2026'],
  },
  'POST /sale/alle-discount/submit-offer-commands': {
    scope: 'campaigns',
    takes: 'AlleDiscountSubmitCommandRequest',
    gives: 'AlleDiscountSubmitCommandResponse',
    editions: ['2026'],
  },
  'GET /sale/alle-discount/submit-offer-commands/{commandId}': {
    scope: 'campaigns',
    gives: 'AlleDiscountGetSubmitCommandResponse',
    editions: ['2026'],
  },
  'POST /sale/alle-discount/withdraw-offer-commands': {
    scope: 'campaigns',
    takes: 'AlleDiscountWithdrawCommandRequest',
    gives: 'AlleDiscountWithdrawCommandResponse',
    editions: ['2026'],
  },
  'GET /sale/alle-discount/withdraw-offer-commands/{commandId}': {
    scope: 'campaigns',
    gives: 'AlleDiscountGetWithdrawCommandResponse',
    editions: ['2026'],
  },
  'GET /sale/alle-discount/{campaignId}/eligible-offers': {
    scope: 'campaigns',
    query: { limit: 'int', offset: 'int', meetsConditions: 'flag', offerId: 'text' },
    gives: 'AlleDiscountListEligibleResponse',
    editions: ['2026'],
  },
  'GET /sale/alle-discount/{campaignId}/submitted-offers': {
    scope: 'campaigns',
    query: { limit: 'int', offset: 'int', offerId: 'text', participationId: 'text' },
    gives: 'AlleDiscountListSubmittedResponse',
    editions: ['2026'],
  },
} as const satisfies Operations;
