import { brokenRules, mustBeGiven, type Rule } from '../broken-rules.ts';
import { IMPLIED_WARRANTIES, impliedWarrantyId } from '../data/settings-ids.ts';
import type { DemoAnswer, DemoState } from '../kinds.ts';
import { findThing, type Resource, type Thing } from '../resource.ts';
import { periodIn } from './periods.ts';
import { OF_SELLER, SHOP_ADDRESS } from './shop-address.ts';

type Sent = {
  readonly name?: string | null;
  readonly individual?: { readonly period?: string | null } | null;
  readonly corporate?: { readonly period?: string | null } | null;
  readonly address?: object | null;
};

/** How long a seller answers for defects: what the law asks of him. */
export const IMPLIED: Resource = {
  table: 'implied-warranties',
  born: ({ settings: { seed } }) =>
    IMPLIED_WARRANTIES.map((name, at) => ({
      id: impliedWarrantyId(seed, at),
      ...OF_SELLER,
      name,
      individual: { period: 'P2Y' },
      corporate: { period: 'P2Y' },
      address: SHOP_ADDRESS,
      description: 'Reklamację można zgłosić w Centrum Dyskusji albo listownie.',
    })),
  completed: (sent) => ({ description: '', ...sent, ...OF_SELLER }),
  refusal,
};

export function hasImpliedWarranty(state: DemoState, id: string): boolean {
  return findThing(state, IMPLIED, id) !== null;
}

const LEAST_YEARS = 2;

function refusal(thing: Thing): DemoAnswer | null {
  const { name, individual, corporate, address } = thing as Sent;
  return brokenRules([
    mustBeGiven('name', name),
    mustBeGiven('address', address),
    yearsRule('individual.period', individual?.period),
    yearsRule('corporate.period', corporate?.period),
  ]);
}

function yearsRule(path: string, period: string | null | undefined): Rule {
  const years = periodIn('Y', period);
  return [path, years === null || years < LEAST_YEARS, 'It must be whole years, at least P2Y.'];
}
