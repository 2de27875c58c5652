import { isoTime } from '../data/birth.ts';
import type { DemoState } from '../kinds.ts';
import { findCampaign, isOpen, toldWindow } from './badge-campaigns.ts';
import type {
  BadgeApplication,
  BadgeOperation,
  BadgeRecord,
  BadgeTerms,
  Rejection,
} from './badge-records.ts';

export function toldApplication(application: BadgeApplication): object {
  const { id, offerId, campaignId, createdAt, updatedAt, terms, status, rejection } = application;
  return {
    id,
    createdAt: isoTime(createdAt),
    updatedAt: isoTime(updatedAt),
    campaign: { id: campaignId },
    offer: { id: offerId },
    ...toldTerms(terms),
    ...(terms.mostPerUser === undefined
      ? {}
      : { purchaseConstraints: { limit: { perUser: { maxItems: terms.mostPerUser } } } }),
    process: { status, rejectionReasons: toldReasons(rejection) },
  };
}

export function toldOperation(operation: BadgeOperation): object {
  const { id, type, offerId, campaignId, createdAt, updatedAt, status, rejection } = operation;
  return {
    id,
    type,
    createdAt: isoTime(createdAt),
    updatedAt: isoTime(updatedAt),
    campaign: { id: campaignId },
    offer: { id: offerId },
    process: { status, rejectionReasons: toldReasons(rejection) },
  };
}

/** What waits for the campaign's publication is active once it is there, and finished when it is over. */
export function badgeStatus(state: DemoState, badge: BadgeRecord, now: number): BadgeRecord['status'] {
  const campaign = findCampaign(state, badge.campaignId);
  if (campaign === null || !['WAITING_FOR_PUBLICATION', 'ACTIVE'].includes(badge.status)) return badge.status;
  const { publication } = campaign;
  if (now >= (publication.to ?? Number.POSITIVE_INFINITY)) return 'FINISHED';
  return isOpen(publication, now) ? 'ACTIVE' : 'WAITING_FOR_PUBLICATION';
}

export function toldBadge(state: DemoState, badge: BadgeRecord, now: number): object {
  const campaign = findCampaign(state, badge.campaignId);
  return {
    offer: { id: badge.offerId },
    campaign: { id: badge.campaignId, ...(campaign === null ? {} : { name: campaign.name }) },
    ...(campaign === null ? {} : { publication: toldWindow(campaign.publication) }),
    ...toldTerms(badge.terms),
    process: { status: badgeStatus(state, badge, now), rejectionReasons: toldReasons(badge.rejection) },
  };
}

function toldTerms({ bargain, market, subsidy, stock }: BadgeTerms): object {
  return {
    prices: {
      ...(market === undefined ? {} : { market }),
      ...(bargain === undefined ? {} : { bargain }),
      ...(subsidy === undefined ? {} : { subsidy }),
    },
    ...(stock === undefined ? {} : { campaignStock: { quantity: stock } }),
  };
}

function toldReasons(rejection: Rejection | null): readonly object[] {
  if (rejection === null) return [];
  const link = 'https://allegro.pl/pomoc/dla-sprzedajacych/oznaczenia';
  return [{ code: rejection.code, messages: [{ text: rejection.text, link }] }];
}
