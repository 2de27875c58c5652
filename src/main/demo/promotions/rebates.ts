import { done, ok, refused } from '../answers.ts';
import { DAY_MS, birthOf, isoTime } from '../data/birth.ts';
import { bornOffers } from '../data/born-offers.ts';
import { uuidOf } from '../data/dice.ts';
import type { Context, DemoAnswer, DemoState } from '../kinds.ts';
import { readPaging } from '../paging.ts';
import { createThing, findThing, saveThing, thingsOf, unknownThing, updateThing } from '../resource.ts';
import type { Resource } from '../resource.ts';
import {
  asRebate,
  offersOf,
  typeOfRebate,
  type Criterion,
  type Rebate,
  type Specification,
} from './rebate-kinds.ts';
import { whyNoRebate } from './rebate-rules.ts';

const PATH = '/sale/loyalty/promotions';
const EDITABLE = ['LARGE_ORDER_DISCOUNT', 'WHOLESALE_PRICE_LIST'];

/** Rebates of POST /sale/loyalty/promotions. One that was deactivated can still be read by its id. */
const REBATES: Resource = {
  table: 'rebates',
  born: bornRebates,
  completed: (sent, { now }, before) => ({
    ...sent,
    createdAt: before?.['createdAt'] ?? isoTime(now),
    status: before?.['status'] ?? 'ACTIVE',
  }),
  refusal: (sent, context, before) => {
    const rebate = asRebate(sent);
    return (
      whyNoRebate(context, rebate) ??
      whyNotAnother(context.state, rebate) ??
      whyNoChange(rebate, before === null ? null : asRebate(before))
    );
  },
};

export function findRebate(state: DemoState, id: string): Rebate | null {
  const thing = findThing(state, REBATES, id);
  return thing === null ? null : asRebate(thing);
}

export const createRebate = createThing(REBATES, PATH);

export function updateRebate(context: Context): DemoAnswer {
  const found = findRebate(context.state, context.params['promotionId'] ?? '');
  return found?.status === 'INACTIVE' ? unknownThing() : updateThing(REBATES, PATH)(context);
}

export function readRebate({ state, params }: Context): DemoAnswer {
  const found = findRebate(state, params['promotionId'] ?? '');
  return found === null ? unknownThing() : ok(found);
}

export function deactivateRebate({ state, params }: Context): DemoAnswer {
  const found = findRebate(state, params['promotionId'] ?? '');
  if (found === null || found.status === 'INACTIVE') return unknownThing();
  saveThing(state, REBATES, { ...found, status: 'INACTIVE' });
  return done();
}

/** Deactivated ones are left out; with offer.id only those that name their offers are told. */
export function listRebates({ state, query }: Context): DemoAnswer {
  const paging = readPaging(query, { max: 5000, default: 50, offsetMax: 49_999, sumMax: 50_000 });
  if (!paging.ok) return paging.answer;
  const type = query.get('promotionType');
  const offerId = query.get('offer.id');
  const found = thingsOf(state, REBATES)
    .map(asRebate)
    .filter((rebate) => rebate.status !== 'INACTIVE')
    .filter((rebate) => type === null || typeOfRebate(rebate) === type)
    .filter((rebate) => offerId === null || offersOf(rebate).includes(offerId));
  const promotions = found.slice(paging.offset, paging.offset + paging.limit);
  return ok({ promotions, totalCount: found.length });
}

/** A seller has one large order discount, and names of price lists are their own. */
function whyNotAnother(state: DemoState, rebate: Rebate): DemoAnswer | null {
  const { type } = specificationOf(rebate);
  const others = thingsOf(state, REBATES)
    .map(asRebate)
    .filter(({ id, status }) => id !== rebate.id && status !== 'INACTIVE');
  const isSecond = others.some((other) => specificationOf(other).type === type);
  return type === 'LARGE_ORDER_DISCOUNT' && isSecond
    ? refused('benefits[0].specification.type', 'There is an active large order discount already.')
    : null;
}

function whyNoChange(after: Rebate, before: Rebate | null): DemoAnswer | null {
  if (before === null) return null;
  const [from, to] = [specificationOf(before).type, specificationOf(after).type];
  if (from !== to) return refused('benefits[0].specification.type', 'The type of benefit cannot be changed.');
  return EDITABLE.includes(from)
    ? null
    : refused('benefits', `A rebate of the type ${from} cannot be changed.`);
}

function specificationOf({ benefits }: Rebate): Specification {
  const [benefit] = benefits;
  if (benefit === undefined) throw new Error('a rebate without a benefit');
  return benefit.specification;
}

function bornRebates(state: DemoState): readonly Rebate[] {
  return state.memo('born-rebates', () => {
    const { seed, edition } = state.settings;
    const offers = bornOffers(state, 8).map((id) => ({ id }));
    const all = [largeOrder(), ...priceLists(), ...multipacks(offers)];
    const known = edition === '2022' ? [...all, ...bundles(offers)] : all;
    return known.map(([specification, criterion, status], at) => ({
      id: uuidOf(seed, at, 421),
      benefits: [{ specification }],
      offerCriteria: [criterion],
      createdAt: isoTime(birthOf(state) - (90 - 7 * at) * DAY_MS),
      status: status ?? 'ACTIVE',
    }));
  });
}

type Born = readonly [Specification, Criterion, Rebate['status']?];
type Named = readonly { readonly id: string }[];

function largeOrder(): Born {
  const step = (amount: string, percentage: string) => ({
    orderValue: { lowerBound: { amount, currency: 'PLN' } },
    discount: { percentage },
  });
  const thresholds = [step('1000.00', '2'), step('5000.00', '5')];
  return [{ type: 'LARGE_ORDER_DISCOUNT', thresholds }, { type: 'ALL_OFFERS' }];
}

function priceLists(): readonly Born[] {
  return ['Hurtowy podstawowy', 'Hurtowy dla stałych'].map((name, at): Born => {
    const step = (lowerBound: number, percentage: string) => ({
      quantity: { lowerBound },
      discount: { percentage },
    });
    const thresholds = [step(10, String(3 + at)), step(50, String(7 + at))];
    return [{ type: 'WHOLESALE_PRICE_LIST', name, thresholds }, { type: 'OFFERS_ASSIGNED_EXTERNALLY' }];
  });
}

function multipacks(offers: Named): readonly Born[] {
  const pack = (forEachQuantity: number, percentage: number): Specification => ({
    type: 'UNIT_PERCENTAGE_DISCOUNT',
    configuration: { percentage },
    trigger: { forEachQuantity, discountedNumber: 1 },
  });
  const packs: Born[] = [
    [pack(2, 50), { type: 'CONTAINS_OFFERS', offers: offers.slice(0, 1) }],
    [pack(3, 100), { type: 'CONTAINS_OFFERS', offers: offers.slice(1, 2) }, 'SUSPENDED'],
    [pack(3, 60), { type: 'CONTAINS_OFFERS', offers: offers.slice(2, 5) }],
  ];
  return packs.filter(([, criterion]) => (criterion.offers ?? []).length > 0);
}

function bundles(offers: Named): readonly Born[] {
  const [first, second] = offers.slice(5);
  if (first === undefined || second === undefined) return [];
  const parts = [
    { ...first, quantity: 1, promotionEntryPoint: true },
    { ...second, quantity: 2, promotionEntryPoint: false },
  ];
  const value = { amount: '10.00', currency: 'PLN' };
  return [
    [
      { type: 'ORDER_FIXED_DISCOUNT', value },
      { type: 'CONTAINS_OFFERS', offers: parts },
    ],
  ];
}
