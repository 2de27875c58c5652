import { DAY_MS, birthOf, isoTime } from '../data/birth.ts';
import type { Context, DemoAnswer, DemoState } from '../kinds.ts';
import { ok } from '../answers.ts';

type Window = {
  readonly type: 'ALWAYS' | 'SINCE' | 'WITHIN' | 'UNTIL' | 'NEVER';
  /** Epoch milliseconds. */
  readonly from?: number;
  readonly to?: number;
};

export type BadgeCampaign = {
  readonly id: string;
  readonly name: string;
  readonly marketplaceId: string;
  readonly type: 'DISCOUNT' | 'STANDARD' | 'SOURCING';
  /** Why this seller cannot take part; null where he can. */
  readonly refusal: { readonly code: string; readonly text: string } | null;
  readonly application: Window;
  readonly visibility: Window;
  readonly publication: Window;
  readonly needsStock: boolean;
};

/** In days from the shop's birth. */
type Days = readonly [type: Window['type'], from?: number | null, to?: number];

type Planned = Omit<BadgeCampaign, 'application' | 'visibility' | 'publication'> & {
  readonly application: Days;
  readonly visibility: Days;
  readonly publication: Days;
};

const COMMON = { marketplaceId: 'allegro-pl', refusal: null, needsStock: false } as const;
const ALWAYS: Days = ['ALWAYS'];
const ALL_YEAR = { application: ALWAYS, visibility: ALWAYS, publication: ALWAYS };

/** All but the brand zone are open to this seller. */
const CAMPAIGNS: readonly Planned[] = [
  { ...COMMON, ...ALL_YEAR, id: 'BARGAIN', name: 'Okazje', type: 'DISCOUNT' },
  {
    ...COMMON,
    id: 'PRESENTS',
    name: 'Prezenty na święta',
    type: 'STANDARD',
    application: ['WITHIN', -20, 300],
    visibility: ['SINCE', -20],
    publication: ['WITHIN', -10, 320],
  },
  {
    ...COMMON,
    id: 'SUPER_PRICE',
    name: 'Super cena',
    type: 'SOURCING',
    application: ['UNTIL', null, 300],
    visibility: ['WITHIN', -30, 310],
    publication: ['SINCE', -5],
  },
  {
    ...COMMON,
    id: 'CAMPAIGN_WITH_STOCK_API_TEST',
    name: 'Hit dnia',
    type: 'DISCOUNT',
    application: ['SINCE', -5],
    visibility: ALWAYS,
    publication: ['UNTIL', null, 400],
    needsStock: true,
  },
  {
    ...COMMON,
    ...ALL_YEAR,
    id: 'BRAND_ZONE',
    name: 'Strefa marek',
    type: 'STANDARD',
    refusal: { code: 'BRAND_ZONE_ONLY', text: 'Kampania jest tylko dla sprzedawców ze Strefy marek.' },
    application: ['NEVER'],
  },
  {
    ...COMMON,
    ...ALL_YEAR,
    id: 'CZ_BARGAIN',
    name: 'Výhodná nabídka',
    marketplaceId: 'allegro-cz',
    type: 'DISCOUNT',
  },
];

/** What Allegro has to offer. */
function badgeCampaigns(state: DemoState): readonly BadgeCampaign[] {
  const bornAt = birthOf(state);
  return CAMPAIGNS.map((campaign) => ({
    ...campaign,
    application: windowOf(bornAt, campaign.application),
    visibility: windowOf(bornAt, campaign.visibility),
    publication: windowOf(bornAt, campaign.publication),
  }));
}

function windowOf(bornAt: number, [type, from, to]: Days): Window {
  return {
    type,
    ...(from === undefined || from === null ? {} : { from: bornAt + from * DAY_MS }),
    ...(to === undefined ? {} : { to: bornAt + to * DAY_MS }),
  };
}

export function findCampaign(state: DemoState, id: string): BadgeCampaign | null {
  return badgeCampaigns(state).find((campaign) => campaign.id === id) ?? null;
}

export function isOpen({ type, from, to }: Window, now: number): boolean {
  return type !== 'NEVER' && now >= (from ?? now) && now < (to ?? Number.POSITIVE_INFINITY);
}

/** GET /sale/badge-campaigns: what the seller can see now, on one marketplace or on all. */
export function listCampaigns({ state, query, now }: Context): DemoAnswer {
  const market = query.get('marketplace.id');
  const isSeen = ({ visibility, marketplaceId }: BadgeCampaign): boolean =>
    isOpen(visibility, now) && (market === null || market === marketplaceId);
  return ok({ badgeCampaigns: badgeCampaigns(state).filter(isSeen).map(told) });
}

function told(campaign: BadgeCampaign): object {
  const { id, name, type, refusal } = campaign;
  const link = 'https://allegro.pl/regulamin/strefa-okazji';
  const refusalReasons =
    refusal === null ? [] : [{ code: refusal.code, messages: [{ text: refusal.text, link }] }];
  return {
    id,
    name,
    marketplace: { id: campaign.marketplaceId },
    type,
    eligibility: { eligible: refusal === null, refusalReasons },
    application: toldWindow(campaign.application),
    visibility: toldWindow(campaign.visibility),
    publication: toldWindow(campaign.publication),
    regulationsLink: link,
    stockReservationIsRequired: campaign.needsStock,
  };
}

export function toldWindow({ type, from, to }: Window): object {
  return {
    type,
    ...(from === undefined ? {} : { from: isoTime(from) }),
    ...(to === undefined ? {} : { to: isoTime(to) }),
  };
}
