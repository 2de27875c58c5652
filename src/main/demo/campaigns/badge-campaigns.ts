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
function windowOf(bornAt: number, type: Window['type'], from?: number, to?: number): Window {
  return {
    type,
    ...(from === undefined ? {} : { from: bornAt + from * DAY_MS }),
    ...(to === undefined ? {} : { to: bornAt + to * DAY_MS }),
  };
}

/** What Allegro has to offer; the first four are open to this seller. */
export function badgeCampaigns(state: DemoState): readonly BadgeCampaign[] {
  const at = (type: Window['type'], from?: number, to?: number) => windowOf(birthOf(state), type, from, to);
  const always = at('ALWAYS');
  const common = { marketplaceId: 'allegro-pl', refusal: null, needsStock: false } as const;
  return [
    {
      ...common,
      id: 'BARGAIN',
      name: 'Okazje',
      type: 'DISCOUNT',
      application: always,
      visibility: always,
      publication: always,
    },
    {
      ...common,
      id: 'PRESENTS',
      name: 'Prezenty na święta',
      type: 'STANDARD',
      application: at('WITHIN', -20, 300),
      visibility: at('SINCE', -20),
      publication: at('WITHIN', -10, 320),
    },
    {
      ...common,
      id: 'SUPER_PRICE',
      name: 'Super cena',
      type: 'SOURCING',
      application: at('UNTIL', undefined, 300),
      visibility: at('WITHIN', -30, 310),
      publication: at('SINCE', -5),
    },
    {
      ...common,
      id: 'CAMPAIGN_WITH_STOCK_API_TEST',
      name: 'Hit dnia',
      type: 'DISCOUNT',
      application: at('SINCE', -5),
      visibility: always,
      publication: at('UNTIL', undefined, 400),
      needsStock: true,
    },
    {
      ...common,
      id: 'BRAND_ZONE',
      name: 'Strefa marek',
      type: 'STANDARD',
      refusal: { code: 'BRAND_ZONE_ONLY', text: 'Kampania jest tylko dla sprzedawców ze Strefy marek.' },
      application: at('NEVER'),
      visibility: always,
      publication: always,
    },
    {
      ...common,
      id: 'CZ_BARGAIN',
      name: 'Výhodná nabídka',
      marketplaceId: 'allegro-cz',
      type: 'DISCOUNT',
      application: always,
      visibility: always,
      publication: always,
    },
  ];
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
