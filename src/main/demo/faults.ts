import { oneError } from './errors.ts';
import type { DemoAnswer, DemoRequest, DemoState, RandomNumber } from './kinds.ts';
import { seededRandom } from './random.ts';

/**
 * One way the network or the marketplace fails. Rules are tried in order; the first that strikes is taken.
 */
export type FaultRule = {
  /** Beginning of the path, or a regular expression between slashes: "/^.sale.offers$/". Without it: any. */
  readonly path?: string;
  readonly method?: string;
  /** Without it: always. */
  readonly probability?: number;
  /** How often it strikes at most. */
  readonly count?: number;
  /** Its own dice; without it the demo's. */
  readonly seed?: number;
  readonly latencyMs?: number;
  /** before: the connection is reset unprocessed; after: processed, then reset. */
  readonly drop?: 'before' | 'after';
  /** Answered in place of the real answer, unprocessed unless `drop` is "after" or `processed` is set. */
  readonly status?: number;
  readonly body?: unknown;
  /** Seconds. */
  readonly retryAfter?: number;
  /** Processed, but the `status` is told: a 504 after the write was done. */
  readonly processed?: boolean;
  /** Processed; half of the answer's bytes come, then the connection is reset. */
  readonly truncate?: true;
};

export type Faults = { readonly offline?: boolean; readonly rules?: readonly FaultRule[] };

/** What the carrier of an answer must do with it. */
export type Delivery = {
  readonly latencyMs: number;
  readonly how: 'whole' | 'truncated' | 'reset';
};

export type Fault = {
  readonly delivery: Delivery;
  /** False: the request must have no effect. */
  readonly processed: boolean;
  /** Told instead of the real answer. */
  readonly instead: DemoAnswer | null;
};

type ArmedRule = { readonly rule: FaultRule; readonly random: RandomNumber | null; left: number };
type Armed = { offline: boolean; rules: ArmedRule[] };

/** What these statuses say when a rule gives no body; others, and a body of "", are empty. */
const USUAL_CODES: Readonly<Record<number, readonly [code: string, message: string]>> = {
  429: ['TOO_MANY_REQUESTS', 'Too Many Requests.'],
  500: ['INTERNAL_SERVER_ERROR', 'Internal server error'],
  503: ['SERVICE_UNAVAILABLE', 'Service unavailable'],
  504: ['ServiceTimeoutException', 'Query response time exceeded'],
};

const NO_FAULT: Fault = { delivery: { latencyMs: 0, how: 'whole' }, processed: true, instead: null };

/** Replaces all former faults; they are forgotten when the demo stops. */
export function setFaults(state: DemoState, faults: Faults): void {
  const armed = armedFaults(state);
  armed.offline = faults.offline ?? false;
  armed.rules = (faults.rules ?? []).map((rule) => ({
    rule,
    random: rule.seed === undefined ? null : seededRandom(rule.seed),
    left: rule.count ?? Number.POSITIVE_INFINITY,
  }));
}

/** Whether connections are to be reset before a byte. */
export function isOffline(state: DemoState): boolean {
  return armedFaults(state).offline;
}

/** Decides what goes wrong with a request. */
export function faultFor(state: DemoState, request: DemoRequest, random: RandomNumber): Fault {
  const armed = armedFaults(state);
  if (armed.offline) return { ...NO_FAULT, delivery: { latencyMs: 0, how: 'reset' }, processed: false };
  const struck = armed.rules.find((candidate) => strikes(candidate, request, random));
  if (struck === undefined) return NO_FAULT;
  struck.left -= 1;
  return faultOf(struck.rule);
}

/** Returns what is wrong with faults sent by an admin, or null. */
export function faultsComplaint(faults: Faults): string | null {
  if (faults.rules === undefined) return null;
  if (!Array.isArray(faults.rules)) return 'rules must be a list';
  for (const rule of faults.rules) {
    const { path = '', probability = 1 } = rule;
    if (typeof path !== 'string') return 'path is text';
    if (typeof probability !== 'number') return 'probability is a number';
    if (!isReadable(path)) return `not a regular expression: ${path}`;
    if (rule.drop !== undefined && !['before', 'after'].includes(rule.drop))
      return 'drop is "before" or "after"';
  }
  return null;
}

function faultOf(rule: FaultRule): Fault {
  const reset = rule.drop !== undefined;
  const how = reset ? 'reset' : rule.truncate === true ? 'truncated' : 'whole';
  const unprocessed =
    rule.drop === 'before' || (rule.status !== undefined && rule.processed !== true && !reset);
  return {
    delivery: { latencyMs: rule.latencyMs ?? 0, how },
    processed: !unprocessed,
    instead: rule.status === undefined ? null : madeUpAnswer(rule, rule.status),
  };
}

function madeUpAnswer(rule: FaultRule, status: number): DemoAnswer {
  const code = rule.body === undefined ? USUAL_CODES[status] : undefined;
  if (code !== undefined) return withRetryAfter(oneError(status, ...code), rule);
  const body = rule.body ?? '';
  const isText = typeof body === 'string';
  const type = isText ? 'text/plain;charset=UTF-8' : 'application/json';
  const headers = { 'content-type': type };
  return withRetryAfter({ status, headers, body: isText ? body : JSON.stringify(body) }, rule);
}

function withRetryAfter(answer: DemoAnswer, { retryAfter }: FaultRule): DemoAnswer {
  if (retryAfter === undefined) return answer;
  return { ...answer, headers: { ...answer.headers, 'retry-after': String(retryAfter) } };
}

function strikes(candidate: ArmedRule, request: DemoRequest, random: RandomNumber): boolean {
  const { rule, left } = candidate;
  if (left <= 0) return false;
  if (rule.method !== undefined && rule.method.toUpperCase() !== request.method) return false;
  if (!matchesPath(rule.path ?? '', request.path)) return false;
  const probability = rule.probability ?? 1;
  return probability >= 1 || (candidate.random ?? random)() < probability;
}

function matchesPath(pattern: string, path: string): boolean {
  const expression = expressionIn(pattern);
  return expression === null ? path.startsWith(pattern) : new RegExp(expression, 'u').test(path);
}

/** A path never ends in a slash, so slashes on both ends tell an expression. */
function expressionIn(pattern: string): string | null {
  const isExpression = pattern.length > 2 && pattern.startsWith('/') && pattern.endsWith('/');
  return isExpression ? pattern.slice(1, -1) : null;
}

function isReadable(pattern: string): boolean {
  try {
    matchesPath(pattern, '');
    return true;
  } catch {
    return false;
  }
}

function armedFaults(state: DemoState): Armed {
  return state.memo('faults', (): Armed => ({ offline: false, rules: [] }));
}
