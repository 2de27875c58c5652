import { made, ok, refused } from '../answers.ts';
import { CURRENCY_OF, minorOf } from '../data/money.ts';
import type { Money, OfferDocument, OfferRecord } from '../data/offer-document.ts';
import { oneError } from '../errors.ts';
import type { Context, DemoAnswer } from '../kinds.ts';
import { doLater } from '../later.ts';
import type { Moment } from '../offers/moment.ts';
import { findOffer, isAnswer, ownOffer } from '../offers/offer-store.ts';
import { readPaging } from '../paging.ts';
import { randomUuid } from '../random.ts';
import { saveThing } from '../resource.ts';
import { switches } from '../switches.ts';
import { badgeStatus, toldApplication, toldBadge, toldOperation } from './badge-answers.ts';
import { findCampaign, isOpen, type BadgeCampaign } from './badge-campaigns.ts';
import {
  APPLICATIONS,
  BADGES,
  OPERATIONS,
  applicationsOf,
  badgeId,
  badgesOf,
  operationsOf,
} from './badge-records.ts';
import type {
  BadgeApplication,
  BadgeOperation,
  BadgeRecord,
  BadgeTerms,
  Rejection,
} from './badge-records.ts';

export const BADGE_APPLICATION = 'badge-application';
export const BADGE_OPERATION = 'badge-operation';

const CAPS = { max: 1000, default: 50, offsetMax: 9_999_999, outOfRange: 400 } as const;

/** GET /sale/badges. */
export function listBadges({ state, query, now }: Context): DemoAnswer {
  const paging = readPaging(query, CAPS);
  if (!paging.ok) return paging.answer;
  const [offerId, market] = [query.get('offer.id'), query.get('marketplace.id')];
  const found = badgesOf(state)
    .filter((badge) => offerId === null || badge.offerId === offerId)
    .filter((badge) => market === null || findCampaign(state, badge.campaignId)?.marketplaceId === market);
  const page = found.slice(paging.offset, paging.offset + paging.limit);
  return ok({ badges: page.map((badge) => toldBadge(state, badge, now)) });
}

/** GET /sale/badge-applications. */
export function listApplications({ state, query, now }: Context): DemoAnswer {
  const paging = readPaging(query, CAPS);
  if (!paging.ok) return paging.answer;
  const [offerId, campaignId] = [query.get('offer.id'), query.get('campaign.id')];
  const found = applicationsOf(state, now)
    .filter((one) => offerId === null || one.offerId === offerId)
    .filter((one) => campaignId === null || one.campaignId === campaignId);
  const page = found.slice(paging.offset, paging.offset + paging.limit);
  return ok({ badgeApplications: page.map(toldApplication) });
}

export function readApplication({ state, params, now }: Context): DemoAnswer {
  const found = applicationsOf(state, now).find(({ id }) => id === params['applicationId']);
  return found === undefined ? unknown('Badge application') : ok(toldApplication(found));
}

export function readOperation({ state, params }: Context): DemoAnswer {
  const found = operationsOf(state).find(({ id }) => id === params['operationId']);
  return found === undefined ? unknown('Badge operation') : ok(toldOperation(found));
}

type Request = {
  readonly campaign: { readonly id: string };
  readonly offer: { readonly id: string };
  readonly prices?: Pick<BadgeTerms, 'bargain' | 'market' | 'subsidy'>;
  readonly purchaseConstraints?: { readonly limit?: { readonly perUser?: { readonly maxItems?: number } } };
  readonly declaredStock?: { readonly quantity?: number };
};

/** POST /sale/badges: 202 with the address of the application. */
export function applyForBadge(context: Context): DemoAnswer {
  const { state, now } = context;
  const request = context.json as Request;
  const campaign = findCampaign(state, request.campaign.id);
  if (campaign === null || !isOpen(campaign.application, now) || campaign.refusal !== null)
    return refused('campaign.id', campaign?.refusal?.text ?? 'The campaign takes no applications.');
  const record = ownOffer(state, request.offer.id, now);
  if (isAnswer(record)) return refused('offer.id', 'There is no such offer of the seller.');
  const terms = termsOf(request);
  const wrong = whyNoBadge(context, campaign, record, terms);
  if (wrong !== null) return wrong;
  const application: BadgeApplication = {
    id: randomUuid(context.random),
    offerId: record.doc.id,
    campaignId: campaign.id,
    terms,
    createdAt: now,
    updatedAt: now,
    status: 'REQUESTED',
    rejection: null,
  };
  saveThing(state, APPLICATIONS, application);
  const dueAt = now + switches(state).commandDelayMs;
  doLater(state, { kind: BADGE_APPLICATION, about: application.id, dueAt });
  const location = `${context.addresses.api}/sale/badge-applications/${application.id}`;
  return made(202, toldApplication(application), location);
}

/** What is asked for becomes a badge, unless the offer has left the shop or is too dear for it. */
export function decideApplication({ state, now }: Moment, id: string): void {
  const found = applicationsOf(state, now).find((one) => one.id === id);
  if (found === undefined) return;
  const { offerId, campaignId, terms } = found;
  const rejection = whyRejected({ state, now }, { offerId, campaignId }, terms.bargain);
  const status = rejection === null ? 'PROCESSED' : 'DECLINED';
  saveThing(state, APPLICATIONS, { ...found, status, rejection, updatedAt: now });
  const badge = { id: badgeId(offerId, campaignId), offerId, campaignId, terms, rejection };
  saveThing(state, BADGES, {
    ...badge,
    status: rejection === null ? 'WAITING_FOR_PUBLICATION' : 'DECLINED',
  });
}

type Patch = {
  readonly process?: { readonly status?: 'FINISHED' };
  readonly prices?: { readonly bargain?: { readonly value?: Money } } | null;
};

/** PATCH /sale/badges/offers/{offerId}/campaigns/{campaignId}: another price, or the end. */
export function changeBadge(context: Context): DemoAnswer {
  const { state, params, now } = context;
  const { offerId = '', campaignId = '' } = params;
  const badge = badgesOf(state).find(({ id }) => id === badgeId(offerId, campaignId));
  if (badge === undefined) return unknown('Badge');
  const isBusy = operationsOf(state).some(
    (one) => one.offerId === offerId && one.campaignId === campaignId && one.status === 'REQUESTED',
  );
  if (isBusy) return oneError(409, 'CONFLICT', 'An operation for this offer is being processed.');
  const { process, prices } = context.json as Patch;
  const isEnd = process?.status === 'FINISHED';
  const bargain = prices?.bargain?.value;
  if (!isEnd && bargain === undefined) return refused('prices.bargain.value', 'There is nothing to change.');
  if (['FINISHED', 'DECLINED'].includes(badgeStatus(state, badge, now)))
    return refused('process.status', 'The badge is no longer there.');
  const campaign = findCampaign(state, campaignId);
  const wrong =
    isEnd || bargain === undefined ? null : whyNoBargain(campaign, 'prices.bargain.value', bargain);
  if (wrong !== null) return wrong;
  const operation: BadgeOperation = {
    id: randomUuid(context.random),
    type: isEnd ? 'FINISH' : 'UPDATE',
    offerId,
    campaignId,
    createdAt: now,
    updatedAt: now,
    status: 'REQUESTED',
    rejection: null,
    ...(isEnd || bargain === undefined ? {} : { bargain }),
  };
  saveThing(state, OPERATIONS, operation);
  const dueAt = now + switches(state).commandDelayMs;
  doLater(state, { kind: BADGE_OPERATION, about: operation.id, dueAt });
  const location = `${context.addresses.api}/sale/badge-operations/${operation.id}`;
  return made(202, { id: operation.id }, location);
}

export function carryOutOperation({ state, now }: Moment, id: string): void {
  const found = operationsOf(state).find((one) => one.id === id);
  const badge = badgesOf(state).find(
    (one) => one.id === badgeId(found?.offerId ?? '', found?.campaignId ?? ''),
  );
  if (found === undefined || badge === undefined) return;
  const { bargain, type } = found;
  const rejection = type === 'FINISH' ? null : whyRejected({ state, now }, found, bargain);
  const status = rejection === null ? 'PROCESSED' : 'DECLINED';
  saveThing(state, OPERATIONS, { ...found, status, rejection, updatedAt: now });
  if (rejection !== null) return;
  if (type === 'FINISH') saveThing(state, BADGES, { ...badge, status: 'FINISHED' });
  else if (bargain !== undefined) saveThing(state, BADGES, { ...badge, terms: { ...badge.terms, bargain } });
}

function termsOf({ prices = {}, purchaseConstraints, declaredStock }: Request): BadgeTerms {
  const stock = declaredStock?.quantity;
  const mostPerUser = purchaseConstraints?.limit?.perUser?.maxItems;
  return {
    ...prices,
    ...(stock === undefined ? {} : { stock }),
    ...(mostPerUser === undefined ? {} : { mostPerUser }),
  };
}

function whyNoBadge(
  { state, now }: Moment,
  campaign: BadgeCampaign,
  { doc }: OfferRecord,
  { bargain, stock, mostPerUser }: BadgeTerms,
): DemoAnswer | null {
  if (doc.publication.status !== 'ACTIVE') return refused('offer.id', 'The offer is not active.');
  const ofThis = (one: { offerId: string; campaignId: string }): boolean =>
    one.offerId === doc.id && one.campaignId === campaign.id;
  const isAsked = applicationsOf(state, now).some((one) => ofThis(one) && one.status === 'REQUESTED');
  const hasBadge = badgesOf(state).some(
    (one) => ofThis(one) && !['FINISHED', 'DECLINED'].includes(badgeStatus(state, one, now)),
  );
  if (isAsked || hasBadge) return refused('offer.id', 'The offer is in the campaign already.');
  if (priceOn(doc, campaign.marketplaceId) === null)
    return refused('offer.id', 'The offer is not sold on the marketplace of the campaign.');
  if (campaign.type === 'DISCOUNT' && bargain === undefined)
    return refused('prices.bargain', 'The campaign needs a bargain price.');
  const wrong = bargain === undefined ? null : whyNoBargain(campaign, 'prices.bargain', bargain);
  if (wrong !== null) return wrong;
  if (mostPerUser !== undefined && mostPerUser < 1)
    return refused('purchaseConstraints.limit.perUser.maxItems', 'At least one piece must be sold.');
  if (campaign.needsStock && stock === undefined)
    return refused('declaredStock.quantity', 'The campaign needs a declared stock.');
  return stock !== undefined && (stock < 1 || stock > doc.stock.available)
    ? refused('declaredStock.quantity', 'The declared stock must be there.')
    : null;
}

/** A bargain is at least five percent below the price. */
const HIGHEST_SHARE = 0.95;

function whyRejected(
  { state, now }: Moment,
  { offerId, campaignId }: Pick<BadgeRecord, 'offerId' | 'campaignId'>,
  bargain: Money | undefined,
): Rejection | null {
  const doc = findOffer(state, offerId, now)?.doc;
  if (doc?.publication.status !== 'ACTIVE')
    return { code: 'OFFER_NOT_ACTIVE', text: 'Oferta nie jest aktywna.' };
  if (bargain === undefined) return null;
  const market = findCampaign(state, campaignId)?.marketplaceId ?? '';
  const price = minorOf(priceOn(doc, market)?.amount ?? '');
  return minorOf(bargain.amount) <= price * HIGHEST_SHARE
    ? null
    : { code: 'BARGAIN_PRICE_TOO_HIGH', text: 'Cena okazyjna jest zbyt wysoka.' };
}

/** Null where the offer is not sold. */
function priceOn({ publication, sellingMode, additionalMarketplaces }: OfferDocument, market: string) {
  if (publication.marketplaces.base.id === market) return sellingMode.price;
  return additionalMarketplaces[market]?.sellingMode?.price ?? null;
}

/** A bargain is paid in the money of the campaign's marketplace. */
function whyNoBargain(campaign: BadgeCampaign | null, path: string, bargain: Money): DemoAnswer | null {
  const currency = CURRENCY_OF[campaign?.marketplaceId ?? ''];
  return bargain.currency === currency && minorOf(bargain.amount) > 0
    ? null
    : refused(path, `The bargain price must be an amount in ${currency}.`);
}

function unknown(what: string): DemoAnswer {
  return oneError(404, 'NotFoundException', `${what} not found.`);
}
