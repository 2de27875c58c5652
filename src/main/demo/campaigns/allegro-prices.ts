import { ok, refused } from '../answers.ts';
import { DAY_MS, birthOf } from '../data/birth.ts';
import { bornOffers } from '../data/born-offers.ts';
import type { Context, DemoAnswer, DemoState, Table } from '../kinds.ts';

/** What a seller declared for an offer on a marketplace, or that he took it out. Epoch milliseconds. */
export type Declaration = {
  readonly offerId: string;
  readonly marketplaceId: string;
  /** How much he gives at most, in percent; null where he takes part without having said. */
  readonly percent: number | null;
  readonly declaredAt: number;
  readonly excludedAt: number | null;
};

const PRICE_MARKETS = ['allegro-pl', 'allegro-cz', 'allegro-sk', 'allegro-hu'] as const;

export type Consent = 'ALLOWED' | 'DENIED';

/** Whether the account takes part; in Poland a new shop does, elsewhere in Czechia only. */
export function consentOn(state: DemoState, marketplaceId: string): Consent {
  const born = marketplaceId === 'allegro-pl' || marketplaceId === 'allegro-cz' ? 'ALLOWED' : 'DENIED';
  return consents(state).get(marketplaceId) ?? born;
}

export function setConsent(state: DemoState, marketplaceId: string, consent: Consent): void {
  consents(state).put(marketplaceId, consent);
}

/** GET /sale/allegro-prices/accounts/participations. */
export function readParticipations({ state }: Context): DemoAnswer {
  return ok({ marketplaces: PRICE_MARKETS.map((id) => ({ id, status: consentOn(state, id) })) });
}

/** PATCH /sale/allegro-prices/accounts/participations: all named marketplaces or none. */
export function changeParticipations(context: Context): DemoAnswer {
  const { marketplaces } = context.json as { marketplaces: readonly { id: string; status: string }[] };
  if (marketplaces.length === 0) return refused('marketplaces', 'At least one marketplace is expected.');
  for (const { id, status } of marketplaces) {
    if (!isPriceMarket(id)) return refused('marketplaces', `${id} is not supported.`);
    if (status !== 'ALLOWED' && status !== 'DENIED')
      return refused('marketplaces', 'The status must be ALLOWED or DENIED.');
  }
  for (const { id, status } of marketplaces) setConsent(context.state, id, status as Consent);
  return readParticipations(context);
}

export function isPriceMarket(id: string): boolean {
  return PRICE_MARKETS.some((known) => known === id);
}

export function findDeclaration(
  state: DemoState,
  marketplaceId: string,
  offerId: string,
): Declaration | null {
  const key = keyOf(marketplaceId, offerId);
  return declarations(state).get(key) ?? bornDeclarations(state).get(key) ?? null;
}

export function saveDeclaration(state: DemoState, declaration: Declaration): void {
  declarations(state).put(keyOf(declaration.marketplaceId, declaration.offerId), declaration);
}

/** Every offer with a declaration or an exclusion there. */
export function declaredOn(state: DemoState, marketplaceId: string): readonly Declaration[] {
  const changed = [...declarations(state).entries()];
  const all = new Map([...bornDeclarations(state), ...changed]);
  return [...all.values()].filter((one) => one.marketplaceId === marketplaceId);
}

function keyOf(marketplaceId: string, offerId: string): string {
  return `${marketplaceId}/${offerId}`;
}

function consents(state: DemoState): Table<Consent> {
  return state.table<Consent>('allegro-prices-consents');
}

function declarations(state: DemoState): Table<Declaration> {
  return state.table<Declaration>('allegro-prices-offers');
}

/** Six offers of a new shop take part; the last one was taken out. */
function bornDeclarations(state: DemoState): ReadonlyMap<string, Declaration> {
  return state.memo('born-declarations', () => {
    const bornAt = birthOf(state);
    const ids = bornOffers(state, 30).slice(24);
    const all = ids.map((offerId, at): Declaration => ({
      offerId,
      marketplaceId: 'allegro-pl',
      percent: 5 + at,
      declaredAt: bornAt - (10 + at) * DAY_MS,
      excludedAt: at === 5 ? bornAt - DAY_MS : null,
    }));
    return new Map(all.map((one) => [keyOf(one.marketplaceId, one.offerId), one]));
  });
}
