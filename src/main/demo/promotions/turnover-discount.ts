import { done, ok, refused } from '../answers.ts';
import { birthOf, isoTime } from '../data/birth.ts';
import { minorOf } from '../data/money.ts';
import { oneError } from '../errors.ts';
import type { Context, DemoAnswer, DemoState } from '../kinds.ts';

type Threshold = {
  readonly minimumTurnover?: { readonly amount?: string; readonly currency?: string };
  readonly discount?: { readonly percentage?: string };
};

/** Days are written YYYY-MM-DD; one that is null has no end. */
type Definition = {
  readonly cumulatingFromDate: string;
  readonly cumulatingToDate: string | null;
  readonly spendingFromDate: string;
  readonly spendingToDate: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly thresholds: readonly Threshold[];
};

/** The only marketplace that has it. */
const MARKET = 'allegro-business-cz';
const CURRENCY = 'CZK';

/** GET /sale/turnover-discount. */
export function listTurnoverDiscounts({ state, query, now }: Context): DemoAnswer {
  const wanted = query.getAll('marketplaceId').filter((id) => id !== '');
  if (wanted.length > 0 && !wanted.includes(MARKET)) return ok([]);
  const definitions = definitionsAt(state, now);
  if (definitions.length > 0) return ok([told(definitions, now)]);
  return ok([{ marketplaceId: MARKET, status: null, definitions: null }]);
}

/**
 * PUT /sale/turnover-discount/{marketplaceId}. What does not yet run is changed; otherwise a new definition
 * follows with the next month.
 */
export function putTurnoverDiscount({ state, params, json, now }: Context): DemoAnswer {
  if (params['marketplaceId'] !== MARKET) return unsupported();
  const { thresholds = [] } = json as { readonly thresholds?: readonly Threshold[] };
  const wrong = whyNoThresholds(thresholds);
  if (wrong !== null) return wrong;
  const before = definitionsAt(state, now);
  const last = before.at(-1);
  const next = monthAfter(now, 1);
  const isWaiting = last !== undefined && last.cumulatingFromDate > dayOf(now);
  const kept = isWaiting ? before.slice(0, -1) : before;
  const definition: Definition = {
    cumulatingFromDate: next,
    cumulatingToDate: null,
    spendingFromDate: monthAfter(now, 2),
    spendingToDate: null,
    createdAt: isWaiting ? last.createdAt : isoTime(now),
    updatedAt: isoTime(now),
    thresholds,
  };
  return save(state, now, [...ended(kept, now), definition]);
}

/** PUT /sale/turnover-discount/{marketplaceId}/deactivate. What does not yet run goes at once: 204. */
export function deactivateTurnoverDiscount({ state, params, now }: Context): DemoAnswer {
  if (params['marketplaceId'] !== MARKET) return unsupported();
  const before = definitionsAt(state, now);
  if (before.length === 0) return oneError(404, 'NotFoundException', 'There is no turnover discount.');
  const running = before.filter(({ cumulatingFromDate }) => cumulatingFromDate <= dayOf(now));
  const answer = save(state, now, ended(running, now));
  return running.length === 0 ? done() : answer;
}

function save(state: DemoState, now: number, definitions: readonly Definition[]): DemoAnswer {
  state.table<readonly Definition[]>('turnover-discounts').put(MARKET, definitions);
  return ok(told(definitions, now));
}

/** Those whose discount can still be used. */
function definitionsAt(state: DemoState, now: number): readonly Definition[] {
  const all = state.table<readonly Definition[]>('turnover-discounts').get(MARKET) ?? [born(state)];
  return all.filter(({ spendingToDate }) => spendingToDate === null || spendingToDate > dayOf(now));
}

/**
 *   ACTIVATING (waits for the first of the month) -> ACTIVE -> DEACTIVATING (has an end)
 */
function told(definitions: readonly Definition[], now: number): object {
  const isWaiting = definitions.every(({ cumulatingFromDate }) => cumulatingFromDate > dayOf(now));
  const isEnding = definitions.at(-1)?.cumulatingToDate !== null;
  const status = isWaiting ? 'ACTIVATING' : isEnding ? 'DEACTIVATING' : 'ACTIVE';
  return { marketplaceId: MARKET, status, definitions };
}

/** What runs without an end is counted to the end of this month and used to the end of the next. */
function ended(definitions: readonly Definition[], now: number): readonly Definition[] {
  return definitions.map((one) => ({
    ...one,
    cumulatingToDate: one.cumulatingToDate ?? monthAfter(now, 1),
    spendingToDate: one.spendingToDate ?? monthAfter(now, 2),
  }));
}

function whyNoThresholds(thresholds: readonly Threshold[]): DemoAnswer | null {
  if (thresholds.length === 0) return refused('thresholds', 'There must be a threshold.');
  const steps = thresholds.map(({ minimumTurnover, discount }) => ({
    bound: minorOf(minimumTurnover?.amount ?? '') / 100,
    currency: minimumTurnover?.currency,
    percent: Number(discount?.percentage ?? Number.NaN),
  }));
  if (steps.some(({ currency }) => currency !== CURRENCY))
    return refused('thresholds', `The currency must be ${CURRENCY}.`);
  if (steps.some(({ bound, percent }) => !Number.isInteger(bound) || !Number.isInteger(percent)))
    return refused('thresholds', 'Amounts and percentages must be whole.');
  const isRising = steps.every(({ bound, percent }, at) => {
    const before = steps[at - 1] ?? { bound: 0, percent: 0 };
    return bound > before.bound && percent > before.percent && percent < 100;
  });
  return isRising ? null : refused('thresholds', 'A higher threshold must have a higher discount.');
}

function born(state: DemoState): Definition {
  const bornAt = birthOf(state);
  const since = isoTime(bornAt - 80 * 86_400_000);
  const step = (amount: string, percentage: string): Threshold => ({
    minimumTurnover: { amount, currency: CURRENCY },
    discount: { percentage },
  });
  return {
    cumulatingFromDate: monthAfter(bornAt, -1),
    cumulatingToDate: null,
    spendingFromDate: monthAfter(bornAt, 0),
    spendingToDate: null,
    createdAt: since,
    updatedAt: since,
    thresholds: [step('5000', '2'), step('20000', '5')],
  };
}

/** The first day of the month `months` after that of `now`. */
function monthAfter(now: number, months: number): string {
  const date = new Date(now);
  return dayOf(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
}

function dayOf(at: number): string {
  return isoTime(at).slice(0, 10);
}

function unsupported(): DemoAnswer {
  return oneError(404, 'NotFoundException', 'The marketplace has no turnover discounts.');
}
