import { endpoint } from '../endpoint.ts';
import {
  allegroPricesAccountParticipationRequest,
  allegroPricesAccountParticipationResponse,
  allegroPricesChangeRequest,
  allegroPricesConsentChangeResponse,
  allegroPricesEligibilityResponse,
  offerStatusQueryRequestDto,
  offerStatusQueryResponseDto,
  subsidyExcludeOffersCommand,
  subsidyExcludeOffersCommandPreview,
  subsidyManageOffersCommandResult,
  subsidySubmitOffersCommand,
  subsidySubmitOffersCommandPreview,
} from '../wire/allegro-prices.ts';

export const updateAllegroPricesAccountConsent = endpoint({
  id: 'sale.allegro-prices-account-consent.update',
  method: 'PUT',
  path: '/sale/allegro-prices-account-consent',
  scope: 'campaigns',
  consumes: ['application/json'],
  request: allegroPricesChangeRequest,
  response: allegroPricesConsentChangeResponse,
  editions: ['2022'],
  goneSince: '2026-05-28',
  replacedBy: 'sale.allegro-prices.accounts.participations.patch',
});

export const getAllegroPricesAccountEligibility = endpoint({
  id: 'sale.allegro-prices-account-eligibility.get',
  method: 'GET',
  path: '/sale/allegro-prices-account-eligibility',
  scope: 'campaigns',
  response: allegroPricesEligibilityResponse,
  editions: ['2022'],
  goneSince: '2026-05-28',
  replacedBy: 'sale.allegro-prices.accounts.participations.get',
});

export const getAllegroPricesOfferConsent = endpoint({
  id: 'sale.allegro-prices-offer-consents.get',
  method: 'GET',
  path: '/sale/allegro-prices-offer-consents/{offerId}',
  scope: 'campaigns',
  response: allegroPricesConsentChangeResponse,
  whenMissing: 'not-found',
  editions: ['2022'],
  goneSince: '2026-05-28',
  replacedBy: 'sale.allegro-prices.offers.query',
});

export const updateAllegroPricesOfferConsent = endpoint({
  id: 'sale.allegro-prices-offer-consents.update',
  method: 'PUT',
  path: '/sale/allegro-prices-offer-consents/{offerId}',
  scope: 'campaigns',
  request: allegroPricesChangeRequest,
  response: allegroPricesConsentChangeResponse,
  editions: ['2022'],
  goneSince: '2026-05-28',
  replacedBy: 'sale.allegro-prices.offers.submit-offer-commands.create',
});

export const getParticipations = endpoint({
  id: 'sale.allegro-prices.accounts.participations.get',
  method: 'GET',
  path: '/sale/allegro-prices/accounts/participations',
  scope: 'campaigns',
  response: allegroPricesAccountParticipationResponse,
  editions: ['2026'],
});

export const patchParticipations = endpoint({
  id: 'sale.allegro-prices.accounts.participations.patch',
  method: 'PATCH',
  path: '/sale/allegro-prices/accounts/participations',
  scope: 'campaigns',
  request: allegroPricesAccountParticipationRequest,
  response: allegroPricesAccountParticipationResponse,
  editions: ['2026'],
});

export const queryOffers = endpoint({
  id: 'sale.allegro-prices.offers.query',
  method: 'POST',
  path: '/sale/allegro-prices/offers-queries',
  scope: 'campaigns',
  request: offerStatusQueryRequestDto,
  response: offerStatusQueryResponseDto,
  editions: ['2026'],
});

export const createExclusionCommand = endpoint({
  id: 'sale.allegro-prices.offers.exclusion-commands.create',
  method: 'POST',
  path: '/sale/allegro-prices/offers/exclusion-commands',
  scope: 'campaigns',
  request: subsidyExcludeOffersCommand,
  response: subsidyManageOffersCommandResult,
  editions: ['2026'],
});

export const getExclusionCommand = endpoint({
  id: 'sale.allegro-prices.offers.exclusion-commands.get',
  method: 'GET',
  path: '/sale/allegro-prices/offers/exclusion-commands/{commandId}',
  scope: 'campaigns',
  response: subsidyExcludeOffersCommandPreview,
  whenMissing: 'not-found',
  editions: ['2026'],
});

export const createSubmitOfferCommand = endpoint({
  id: 'sale.allegro-prices.offers.submit-offer-commands.create',
  method: 'POST',
  path: '/sale/allegro-prices/offers/submit-offer-commands',
  scope: 'campaigns',
  request: subsidySubmitOffersCommand,
  response: subsidyManageOffersCommandResult,
  editions: ['2026'],
});

export const getSubmitOfferCommand = endpoint({
  id: 'sale.allegro-prices.offers.submit-offer-commands.get',
  method: 'GET',
  path: '/sale/allegro-prices/offers/submit-offer-commands/{commandId}',
  scope: 'campaigns',
  response: subsidySubmitOffersCommandPreview,
  whenMissing: 'not-found',
  editions: ['2026'],
});
