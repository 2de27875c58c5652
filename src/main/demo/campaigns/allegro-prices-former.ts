import { ok, refused } from '../answers.ts';
import type { Context, DemoAnswer } from '../kinds.ts';
import { isAnswer, ownOffer } from '../offers/offer-store.ts';
import { consentOn, findDeclaration, saveDeclaration, setConsent, type Consent } from './allegro-prices.ts';

const MARKET = 'allegro-pl';

/** PUT /sale/allegro-prices-account-consent. */
export function putAccountConsent({ state, json }: Context): DemoAnswer {
  const status = statusOf(json);
  if (status === null) return refused('status', 'The status is missing.');
  setConsent(state, MARKET, status);
  return ok({ status });
}

/** GET /sale/allegro-prices-account-eligibility: any company may take part. */
export function readEligibility({ state }: Context): DemoAnswer {
  return ok({ consent: consentOn(state, MARKET), qualification: { status: 'QUALIFIED' } });
}

/** GET /sale/allegro-prices-offer-consents/{offerId}: an offer follows the account until it is told else. */
export function readOfferConsent({ state, params, now }: Context): DemoAnswer {
  const { offerId = '' } = params;
  const found = ownOffer(state, offerId, now);
  if (isAnswer(found)) return found;
  const declaration = findDeclaration(state, MARKET, offerId);
  const own = declaration === null ? consentOn(state, MARKET) : allowed(declaration.excludedAt === null);
  return ok({ status: own });
}

export function putOfferConsent({ state, params, json, now }: Context): DemoAnswer {
  const { offerId = '' } = params;
  const found = ownOffer(state, offerId, now);
  if (isAnswer(found)) return found;
  const status = statusOf(json);
  if (status === null) return refused('status', 'The status is missing.');
  const before = findDeclaration(state, MARKET, offerId);
  saveDeclaration(state, {
    offerId,
    marketplaceId: MARKET,
    percent: before?.percent ?? null,
    declaredAt: now,
    excludedAt: status === 'DENIED' ? now : null,
  });
  return ok({ status });
}

function statusOf(json: unknown): Consent | null {
  return (json as { readonly status?: Consent }).status ?? null;
}

function allowed(isIn: boolean): Consent {
  return isIn ? 'ALLOWED' : 'DENIED';
}
