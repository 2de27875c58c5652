import { oneError } from './errors.ts';
import type { DemoAnswer, DemoState } from './kinds.ts';
import { switches } from './switches.ts';
import { userWords } from './user-words.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** What one call costs: 1, the offers it changes, or the offer changes it tells about. */
type Cost = 'calls' | 'offers-changed' | 'offers-told';

type Limit = {
  readonly max: number;
  readonly windowMs: number;
  readonly per: 'client' | 'user';
  readonly cost: Cost;
  /** A refused call weighs this much; Allegro says only that it weighs more. */
  readonly failureCost?: number;
};

/** Allegro's limits by the name a route gives; a name may stand for several. */
const LIMITS: Readonly<Record<string, readonly Limit[]>> = {
  global: [{ max: 9000, windowMs: MINUTE, per: 'client', cost: 'calls' }],
  'product-offers-read': [{ max: 3500, windowMs: MINUTE, per: 'user', cost: 'calls', failureCost: 5 }],
  'product-offers-write': [
    { max: 2490, windowMs: MINUTE, per: 'user', cost: 'calls', failureCost: 5 },
    { max: 74_700, windowMs: HOUR, per: 'user', cost: 'calls', failureCost: 5 },
  ],
  'price-commands': [
    { max: 150_000, windowMs: HOUR, per: 'user', cost: 'offers-changed' },
    { max: 9000, windowMs: MINUTE, per: 'user', cost: 'offers-changed' },
  ],
  'quantity-commands': [
    { max: 250_000, windowMs: HOUR, per: 'user', cost: 'offers-changed' },
    { max: 9000, windowMs: MINUTE, per: 'user', cost: 'offers-changed' },
  ],
  'command-status': [{ max: 270_000, windowMs: MINUTE, per: 'user', cost: 'offers-told' }],
  'matching-categories': [{ max: 5, windowMs: SECOND, per: 'user', cost: 'calls' }],
  'price-rules': [{ max: 5, windowMs: SECOND, per: 'user', cost: 'calls' }],
  'price-rule': [{ max: 5, windowMs: SECOND, per: 'user', cost: 'calls' }],
  'price-rules-of-offer': [{ max: 5, windowMs: SECOND, per: 'user', cost: 'calls' }],
  'offer-fee-preview': [{ max: 25, windowMs: SECOND, per: 'user', cost: 'calls' }],
  'order-shipments': [{ max: 50, windowMs: SECOND, per: 'user', cost: 'calls' }],
  'customer-returns': [
    { max: 25, windowMs: SECOND, per: 'user', cost: 'calls' },
    { max: 50, windowMs: SECOND, per: 'client', cost: 'calls' },
  ],
  messages: [{ max: 1, windowMs: SECOND, per: 'user', cost: 'calls' }],
  'messages-in-thread': [{ max: 1, windowMs: SECOND, per: 'user', cost: 'calls' }],
  'tag-changes': [{ max: 1_000_000, windowMs: HOUR, per: 'user', cost: 'calls' }],
};

/** What a route may name. */
export const LIMIT_NAMES: readonly string[] = Object.keys(LIMITS);

type Counter = { startedAt: number; count: number; blockedUntil: number };

export type Caller = {
  readonly clientId: string;
  readonly userId: string;
  readonly names: readonly string[];
  /** The request's JSON body. */
  readonly json: unknown;
  readonly language: string;
};

/** Null when the call may pass, else the 429. A call during a block prolongs it. */
export function checkLimits(state: DemoState, caller: Caller, now: number): DemoAnswer | null {
  let blockedUntil = 0;
  for (const { counter, limit } of countersOf(state, caller)) {
    if (now < counter.blockedUntil) {
      counter.blockedUntil = now + blockMs(limit);
    } else {
      if (now - counter.startedAt >= limit.windowMs) startWindow(counter, now);
      if (!fits(limit, counter, caller.json, switches(state).limitScale))
        counter.blockedUntil = now + blockMs(limit);
    }
    blockedUntil = Math.max(blockedUntil, counter.blockedUntil);
  }
  if (blockedUntil <= now) return null;
  return tooManyRequests(caller.language, switches(state).retryAfter ? blockedUntil - now : null);
}

/** A window's first call fits whatever it costs, or a scaled limit would never let a big command through. */
function fits(limit: Limit, counter: Counter, json: unknown, scale: number): boolean {
  if (counter.count === 0) return scale > 0;
  const cost = limit.cost === 'offers-changed' ? offersChanged(json) : 1;
  return counter.count + cost <= limit.max * scale;
}

/** Counts a call that was let through, once its answer is known. */
export function countCall(state: DemoState, caller: Caller, answer: DemoAnswer): void {
  for (const { counter, limit } of countersOf(state, caller)) {
    counter.count += costOf(limit, caller.json, answer);
  }
}

export function tooManyRequests(language: string, retryAfterMs: number | null): DemoAnswer {
  const answer = oneError(429, 'TOO_MANY_REQUESTS', 'Too Many Requests.', {
    path: '',
    userMessage: userWords('tooMany', language),
  });
  if (retryAfterMs === null) return answer;
  return {
    ...answer,
    headers: { ...answer.headers, 'retry-after': String(Math.ceil(retryAfterMs / SECOND)) },
  };
}

function costOf(limit: Limit, json: unknown, answer: DemoAnswer): number {
  if (limit.failureCost !== undefined && answer.status >= 400) return limit.failureCost;
  if (limit.cost === 'offers-changed') return answer.status < 400 ? offersChanged(json) : 1;
  if (limit.cost === 'offers-told') return offersTold(answer.body);
  return 1;
}

/** A block lasts a minute; limits that count a single second let go after that second. */
function blockMs(limit: Limit): number {
  return Math.min(limit.windowMs, MINUTE);
}

function startWindow(counter: Counter, now: number): void {
  counter.startedAt = now;
  counter.count = 0;
}

function countersOf(state: DemoState, caller: Caller): { counter: Counter; limit: Limit }[] {
  const counters = state.memo('limit-counters', () => new Map<string, Counter>());
  return caller.names.flatMap((name) =>
    limitsNamed(name).map((limit, index) => {
      const key = `${name}/${index}/${limit.per === 'client' ? caller.clientId : caller.userId}`;
      const counter = counters.get(key) ?? { startedAt: 0, count: 0, blockedUntil: 0 };
      counters.set(key, counter);
      return { counter, limit };
    }),
  );
}

function limitsNamed(name: string): readonly Limit[] {
  const limits = LIMITS[name];
  if (limits === undefined) throw new Error(`no limit is called ${name}`);
  return limits;
}

/** How many offers a command's body names: by its criteria, or one by one. */
function offersChanged(json: unknown): number {
  const body = json as { offerCriteria?: unknown; modifications?: unknown } | null;
  const criteria = Array.isArray(body?.offerCriteria) ? body.offerCriteria : [];
  const named = criteria.reduce((sum: number, entry: { offers?: unknown } | null) => {
    return sum + (Array.isArray(entry?.offers) ? entry.offers.length : 0);
  }, 0);
  const entries = Array.isArray(body?.modifications) ? body.modifications.length : 0;
  return Math.max(1, named, entries);
}

/** How many offer changes a status or a page of tasks tells about. */
function offersTold(body: unknown): number {
  const told = body as { taskCount?: { total?: unknown }; tasks?: unknown } | null;
  if (Array.isArray(told?.tasks)) return Math.max(1, told.tasks.length);
  return typeof told?.taskCount?.total === 'number' ? Math.max(1, told.taskCount.total) : 1;
}
