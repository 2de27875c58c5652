import { allediscountOperations } from '../operations/allediscount.ts';
import { allegroPricesOperations } from '../operations/allegro-prices.ts';
import { routesOf } from '../routes-of.ts';
import { listAlleDiscounts, listEligible } from './alle-discount-campaigns.ts';
import { listSubmitted, readAlleCommand, submitOffer, withdrawOffer } from './alle-discount.ts';
import { excludeOffers, readCommand, submitOffers } from './allegro-prices-commands.ts';
import {
  putAccountConsent,
  putOfferConsent,
  readEligibility,
  readOfferConsent,
} from './allegro-prices-former.ts';
import { queryOffers } from './allegro-prices-status.ts';
import { changeParticipations, readParticipations } from './allegro-prices.ts';

export const priceCampaignRoutes = [
  ...routesOf(allegroPricesOperations, {
    'PUT /sale/allegro-prices-account-consent': putAccountConsent,
    'GET /sale/allegro-prices-account-eligibility': readEligibility,
    'GET /sale/allegro-prices-offer-consents/{offerId}': readOfferConsent,
    'PUT /sale/allegro-prices-offer-consents/{offerId}': putOfferConsent,
    'GET /sale/allegro-prices/accounts/participations': readParticipations,
    'PATCH /sale/allegro-prices/accounts/participations': changeParticipations,
    'POST /sale/allegro-prices/offers-queries': queryOffers,
    'POST /sale/allegro-prices/offers/submit-offer-commands': submitOffers,
    'GET /sale/allegro-prices/offers/submit-offer-commands/{commandId}': readCommand('submit'),
    'POST /sale/allegro-prices/offers/exclusion-commands': excludeOffers,
    'GET /sale/allegro-prices/offers/exclusion-commands/{commandId}': readCommand('exclude'),
  }),
  ...routesOf(allediscountOperations, {
    'GET /sale/alle-discount/campaigns': listAlleDiscounts,
    'GET /sale/alle-discount/{campaignId}/eligible-offers': listEligible,
    'GET /sale/alle-discount/{campaignId}/submitted-offers': listSubmitted,
    'POST /sale/alle-discount/submit-offer-commands': submitOffer,
    'GET /sale/alle-discount/submit-offer-commands/{commandId}': readAlleCommand('submit'),
    'POST /sale/alle-discount/withdraw-offer-commands': withdrawOffer,
    'GET /sale/alle-discount/withdraw-offer-commands/{commandId}': readAlleCommand('withdraw'),
  }),
];
