import type { Operations } from '../operation.ts';

export const allegroPricesOperations = {
  'PUT /sale/allegro-prices-account-consent': {
    scope: 'campaigns',
    consumes: ['application/json'],
    takes: 'AllegroPricesChangeRequest',
    gives: 'AllegroPricesConsentChangeResponse',
    editions: ['2022'],
  },
  'GET /sale/allegro-prices-account-eligibility': {
    scope: 'campaigns',
    gives: 'AllegroPricesEligibilityResponse',
    editions: ['2022'],
  },
  'GET /sale/allegro-prices-offer-consents/{offerId}': {
    scope: 'campaigns',
    gives: 'AllegroPricesConsentChangeResponse',
    editions: ['2022'],
  },
  'PUT /sale/allegro-prices-offer-consents/{offerId}': {
    scope: 'campaigns',
    takes: 'AllegroPricesChangeRequest',
    gives: 'AllegroPricesConsentChangeResponse',
    editions: ['2022'],
  },
  'GET /sale/allegro-prices/accounts/participations': {
    scope: 'campaigns',
    gives: 'AllegroPricesAccountParticipationResponse',
    editions: ['2026'],
  },
  'PATCH /sale/allegro-prices/accounts/participations': {
    scope: 'campaigns',
    takes: 'AllegroPricesAccountParticipationRequest',
    gives: 'AllegroPricesAccountParticipationResponse',
    editions: ['2026'],
  },
  'POST /sale/allegro-prices/offers-queries': {
    scope: 'campaigns',
    takes: 'OfferStatusQueryRequestDto',
    gives: 'OfferStatusQueryResponseDto',
    editions: ['2026'],
  },
  'POST /sale/allegro-prices/offers/exclusion-commands': {
    scope: 'campaigns',
    takes: 'SubsidyExcludeOffersCommand',
    gives: 'SubsidyManageOffersCommandResult',
    editions: ['2026'],
  },
  'GET /sale/allegro-prices/offers/exclusion-commands/{commandId}': {
    scope: 'campaigns',
    gives: 'SubsidyExcludeOffersCommandPreview',
    editions: ['2026'],
  },
  'POST /sale/allegro-prices/offers/submit-offer-commands': {
    scope: 'campaigns',
    takes: 'SubsidySubmitOffersCommand',
    gives: 'SubsidyManageOffersCommandResult',
    editions: ['2026'],
  },
  'GET /sale/allegro-prices/offers/submit-offer-commands/{commandId}': {
    scope: 'campaigns',
    gives: 'SubsidySubmitOffersCommandPreview',
    editions: ['2026'],
  },
} as const satisfies Operations;
