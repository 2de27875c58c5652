import type { DemoState } from './kinds.ts';

/**
 * What an admin can turn to see how a program bears it. Defaults are production's manners where they are
 * known.
 */
export type Switches = {
  /** The User-Agent rule of July 2026; Allegro's own reply to a bad one is not known, hence the status. */
  readonly userAgent: 'off' | 'warn' | 'reject';
  readonly userAgentStatus: number;
  /** Every limit of the API times this; 0.01 makes 9000 a minute 90. */
  readonly limitScale: number;
  /** Whether a 429 tells when to come back. */
  readonly retryAfter: boolean;
  /** Tokens one user may be given in a minute; Allegro keeps its number to itself. */
  readonly tokensPerMinute: number;
  /** strict: a used refresh token is dead at once; grace: it works 60 s more; lax: always (sandbox). */
  readonly rotation: 'strict' | 'grace' | 'lax';
  /** Whether a key without a secret may refresh. */
  readonly publicRefresh: boolean;
  readonly ignoreLocalhostPort: boolean;
  /** Addresses registered beside those of the built-in keys. */
  readonly redirectUris: readonly string[];
  /** Scopes (short names) the keys declare; empty: all. */
  readonly declaredScopes: readonly string[];
  /** expires_in and interval of the device answer as quoted strings. */
  readonly quotedNumbers: boolean;
  /** How long a product-offers operation stays unfinished. */
  readonly operationDelayMs: number;
  /** How long a command stays unfinished. */
  readonly commandDelayMs: number;
  /** How far the list of offers lags behind. */
  readonly listDelayMs: number;
  /** Purchases in an hour of the demo's clock; 0: nobody buys. */
  readonly purchasesPerHour: number;
  /** How often POST and PATCH of product-offers answer 202 and finish later: 0 never, 1 always. */
  readonly acceptedShare: number;
  /** How long an offer stays ACTIVATING. */
  readonly activationDelayMs: number;
  /** How far the journal of offers lags behind. */
  readonly eventDelayMs: number;
  /** How often a command's task says SUCCESS and changes nothing. */
  readonly lyingTaskShare: number;
  /** How often a command forgets one of its offers: no change and no task. */
  readonly lostTaskShare: number;
  /** How long a picture nobody uses lives. */
  readonly imageLifeMs: number;
  /** How long what the seller writes is looked through before it is delivered. */
  readonly messageDelayMs: number;
  /** How long the file of a message is scanned. */
  readonly scanDelayMs: number;
  /** How far the journal of orders lags behind. */
  readonly orderEventDelayMs: number;
  /** How often an event of an order is told twice. */
  readonly doubledEventShare: number;
  /** Whether an order is SENT once all its lines have a tracking number: the seller's own setting. */
  readonly sentByWaybill: boolean;
};

const DEFAULTS: Switches = {
  userAgent: 'warn',
  userAgentStatus: 403,
  limitScale: 1,
  retryAfter: false,
  tokensPerMinute: 120,
  rotation: 'grace',
  publicRefresh: true,
  ignoreLocalhostPort: true,
  redirectUris: [],
  declaredScopes: [],
  quotedNumbers: false,
  operationDelayMs: 1500,
  commandDelayMs: 2000,
  listDelayMs: 1500,
  purchasesPerHour: 6,
  acceptedShare: 0.25,
  activationDelayMs: 3000,
  eventDelayMs: 0,
  lyingTaskShare: 0,
  lostTaskShare: 0,
  imageLifeMs: 86_400_000,
  messageDelayMs: 3000,
  scanDelayMs: 5000,
  orderEventDelayMs: 0,
  doubledEventShare: 0,
  sentByWaybill: false,
};

export function switches(state: DemoState): Switches {
  const set = state.table<Partial<Switches>>('switches').get('all');
  return set === undefined ? DEFAULTS : { ...DEFAULTS, ...set };
}

/** Returns the names that are no switches or whose value has the wrong kind; then nothing is changed. */
export function setSwitches(state: DemoState, wanted: Readonly<Record<string, unknown>>): readonly string[] {
  const wrong = Object.entries(wanted).filter(([name, value]) => !fits(name, value));
  if (wrong.length > 0) return wrong.map(([name]) => name);
  const table = state.table<Partial<Switches>>('switches');
  table.put('all', { ...table.get('all'), ...wanted });
  return [];
}

const CHOICES: Readonly<Record<string, readonly unknown[]>> = {
  userAgent: ['off', 'warn', 'reject'],
  rotation: ['strict', 'grace', 'lax'],
};

function fits(name: string, value: unknown): boolean {
  const standard = Object.entries(DEFAULTS).find(([known]) => known === name)?.[1];
  if (standard === undefined) return false;
  const choices = CHOICES[name];
  if (choices !== undefined) return choices.includes(value);
  if (Array.isArray(standard)) return Array.isArray(value) && value.every((item) => typeof item === 'string');
  if (typeof standard === 'number') return typeof value === 'number' && value >= 0;
  return typeof value === typeof standard;
}
