import { brokenRules, isAmount, type Rule } from '../broken-rules.ts';
import { birthOf, isoTime } from '../data/birth.ts';
import { CURRENCY_OF } from '../data/money.ts';
import type { Context, DemoAnswer, DemoState } from '../kinds.ts';

type Money = { readonly amount: string; readonly currency: string };
type DeliverySettings = {
  readonly freeDelivery?: Money | null;
  readonly abroadFreeDelivery?: Money | null;
  readonly joinPolicy: { readonly strategy: string };
  readonly customCost?: { readonly allowed: boolean };
  readonly updatedAt: string;
};

const BASE = 'allegro-pl';

/** GET /sale/delivery-settings: of one marketplace, the seller's own if none is named. */
export function readDeliverySettings({ state, query }: Context): DemoAnswer {
  const marketplace = query.get('marketplace.id') ?? BASE;
  return (
    brokenRules([knownMarketplace('marketplace.id', marketplace)]) ?? {
      status: 200,
      headers: {},
      body: { marketplace: { id: marketplace }, ...deliverySettingsOf(state, marketplace) },
    }
  );
}

/** PUT /sale/delivery-settings: what is left out is taken away. */
export function changeDeliverySettings({ state, json, now }: Context): DemoAnswer {
  const sent = json as DeliverySettings & { readonly marketplace?: { readonly id: string } | null };
  const { marketplace: named, ...settings } = sent;
  const marketplace = named?.id ?? BASE;
  const currency = CURRENCY_OF[marketplace] ?? '';
  const refused = brokenRules([
    knownMarketplace('marketplace.id', marketplace),
    ['marketplace.id', marketplace.startsWith('allegro-business-'), 'These settings cannot be modified.'],
    ...moneyRules('freeDelivery', sent.freeDelivery, currency),
    ...moneyRules('abroadFreeDelivery', sent.abroadFreeDelivery, currency),
  ]);
  if (refused !== null) return refused;
  const saved = { ...settings, updatedAt: isoTime(now) };
  state.table<DeliverySettings>('delivery-settings').put(marketplace, saved);
  return { status: 200, headers: {}, body: { marketplace: { id: marketplace }, ...saved } };
}

/** What the seller set for a marketplace, or what holds without. */
export function deliverySettingsOf(state: DemoState, marketplace: string): DeliverySettings {
  const changed = state.table<DeliverySettings>('delivery-settings').get(marketplace);
  if (changed !== undefined) return changed;
  const currency = CURRENCY_OF[marketplace] ?? 'PLN';
  return {
    freeDelivery: { amount: '149.00', currency },
    abroadFreeDelivery: { amount: '599.00', currency },
    joinPolicy: { strategy: 'MAX' },
    customCost: { allowed: false },
    updatedAt: isoTime(birthOf(state)),
  };
}

function knownMarketplace(path: string, id: string): Rule {
  return [path, !(id in CURRENCY_OF), `The marketplace ${id} is not supported.`];
}

function moneyRules(path: string, money: Money | null | undefined, currency: string): readonly Rule[] {
  if (money == null) return [];
  return [
    [`${path}.amount`, !isAmount(money.amount), 'The amount has at most two decimals.'],
    [`${path}.currency`, money.currency !== currency, `The currency must be ${currency}.`],
  ];
}
