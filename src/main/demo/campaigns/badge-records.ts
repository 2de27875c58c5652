import { DAY_MS, birthOf } from '../data/birth.ts';
import { bornOffers } from '../data/born-offers.ts';
import { uuidOf } from '../data/dice.ts';
import { minorOf, moneyOf } from '../data/money.ts';
import type { Money } from '../data/offer-document.ts';
import type { DemoState } from '../kinds.ts';
import { findOffer } from '../offers/offer-store.ts';
import { thingsOf, type Resource, type Thing } from '../resource.ts';

export type Rejection = { readonly code: string; readonly text: string };

/** What the seller asks for with a badge. */
export type BadgeTerms = {
  readonly bargain?: Money;
  readonly market?: Money;
  readonly subsidy?: { readonly targetPrice?: Money; readonly sellerPrice?: Money };
  readonly stock?: number;
  readonly mostPerUser?: number;
};

type Subject = Thing & {
  readonly offerId: string;
  readonly campaignId: string;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly updatedAt: number;
  /** REQUESTED -> PROCESSED | DECLINED; 30 days later an application is forgotten. */
  readonly status: 'REQUESTED' | 'PROCESSED' | 'DECLINED';
  readonly rejection: Rejection | null;
};

export type BadgeApplication = Subject & { readonly terms: BadgeTerms };

/** A change of a badge that is there. */
export type BadgeOperation = Subject & {
  readonly type: 'UPDATE' | 'FINISH';
  readonly bargain?: Money;
};

/**
 *   IN_VERIFICATION -> WAITING_FOR_PUBLICATION -> ACTIVE -> FINISHED
 *   IN_VERIFICATION -> DECLINED
 * What waits becomes active with the campaign's publication.
 */
export type BadgeRecord = Thing & {
  readonly offerId: string;
  readonly campaignId: string;
  readonly terms: BadgeTerms;
  readonly status: 'IN_VERIFICATION' | 'WAITING_FOR_PUBLICATION' | 'ACTIVE' | 'FINISHED' | 'DECLINED';
  readonly rejection: Rejection | null;
};

const KEPT_MS = 30 * DAY_MS;

export const BADGES: Resource = { table: 'badges', born: (state) => born(state).badges };
export const APPLICATIONS: Resource = {
  table: 'badge-applications',
  born: (state) => born(state).applications,
};
export const OPERATIONS: Resource = { table: 'badge-operations', born: (state) => born(state).operations };

export function badgesOf(state: DemoState): readonly BadgeRecord[] {
  return thingsOf(state, BADGES).map((thing) => thing as BadgeRecord);
}

/** Without those whose 30 days are over. */
export function applicationsOf(state: DemoState, now: number): readonly BadgeApplication[] {
  const all = thingsOf(state, APPLICATIONS).map((thing) => thing as BadgeApplication);
  return all.filter(({ status, updatedAt }) => status === 'REQUESTED' || updatedAt + KEPT_MS > now);
}

export function operationsOf(state: DemoState): readonly BadgeOperation[] {
  return thingsOf(state, OPERATIONS).map((thing) => thing as BadgeOperation);
}

export function badgeId(offerId: string, campaignId: string): string {
  return `${campaignId}/${offerId}`;
}

type Born = {
  readonly badges: readonly BadgeRecord[];
  readonly applications: readonly BadgeApplication[];
  readonly operations: readonly BadgeOperation[];
};

const TOO_HIGH: Rejection = { code: 'BARGAIN_PRICE_TOO_HIGH', text: 'Cena okazyjna jest zbyt wysoka.' };
const STATES: readonly (readonly [BadgeRecord['status'], string])[] = [
  ['ACTIVE', 'BARGAIN'],
  ['DECLINED', 'BARGAIN'],
  ['WAITING_FOR_PUBLICATION', 'SUPER_PRICE'],
  ['FINISHED', 'PRESENTS'],
  ['ACTIVE', 'CAMPAIGN_WITH_STOCK_API_TEST'],
];

/** A badge in each state, with the application that led to it. */
function born(state: DemoState): Born {
  return state.memo('born-badges', () => {
    const { seed } = state.settings;
    const bornAt = birthOf(state);
    const ids = bornOffers(state, 18).slice(12);
    const applications = STATES.flatMap(([, campaignId], at): BadgeApplication[] => {
      const offerId = ids[at];
      if (offerId === undefined) return [];
      const isDeclined = at === 1;
      return [
        {
          id: uuidOf(seed, at, 461),
          offerId,
          campaignId,
          terms: bornTerms(state, offerId, at, bornAt),
          createdAt: bornAt - (3 + at) * DAY_MS,
          updatedAt: bornAt - (2 + at) * DAY_MS,
          status: isDeclined ? 'DECLINED' : 'PROCESSED',
          rejection: isDeclined ? TOO_HIGH : null,
        },
      ];
    });
    const badges = applications.map(({ offerId, campaignId, terms, rejection }, at): BadgeRecord => ({
      id: badgeId(offerId, campaignId),
      offerId,
      campaignId,
      terms,
      status: STATES[at]?.[0] ?? 'ACTIVE',
      rejection,
    }));
    return { badges, applications, operations: bornOperations(seed, applications) };
  });
}

function bornTerms(state: DemoState, offerId: string, at: number, now: number): BadgeTerms {
  const price = findOffer(state, offerId, now)?.doc.sellingMode.price;
  const minor = minorOf(price?.amount ?? '10.00');
  const part = (share: number): Money => moneyOf(minor * share, 'PLN');
  const isSourcing = at === 2;
  return {
    bargain: part(at === 1 ? 0.99 : 0.85),
    market: part(1),
    ...(isSourcing ? { subsidy: { targetPrice: part(0.8), sellerPrice: part(0.85) } } : {}),
    ...(at === 4 ? { stock: 2 } : {}),
    mostPerUser: 3,
  };
}

function bornOperations(seed: number, applications: readonly BadgeApplication[]): readonly BadgeOperation[] {
  return applications.slice(3, 4).map((one): BadgeOperation => ({
    id: uuidOf(seed, 0, 462),
    type: 'FINISH',
    offerId: one.offerId,
    campaignId: one.campaignId,
    createdAt: one.updatedAt + DAY_MS,
    updatedAt: one.updatedAt + DAY_MS + 60_000,
    status: 'PROCESSED',
    rejection: null,
  }));
}
