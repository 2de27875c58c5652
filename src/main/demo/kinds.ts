/**
 * The inside of the demo marketplace. `answer` is pure: everything it knows is in the state, everything it
 * does is a change of a table of the state; fastify, files and timers are in the shell around it.
 */

export type Host = 'auth' | 'api' | 'upload' | 'image';

export type DemoRequest = {
  readonly host: Host;
  readonly method: string;
  /** Without query, percent-decoded per segment by the router only. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
};

export type DemoAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Objects are sent as JSON of the route's media type. */
  readonly body: string | Uint8Array | object | null;
};

/** 0 <= n < 1, seeded. */
export type RandomNumber = () => number;

/**
 * A keyed collection of plain JSON values. Every put and remove is one line of the journal, so a state can be
 * made again.
 */
export type Table<T> = {
  get(key: string): T | undefined;
  has(key: string): boolean;
  put(key: string, value: T): void;
  remove(key: string): void;
  /** In order of first insertion. */
  entries(): IterableIterator<[string, T]>;
  readonly size: number;
};

/** Which Allegro is played: that of the 2022 list of methods, or today's. */
export type DemoEdition = '2022' | '2026';

export type DemoSettings = {
  readonly seed: number;
  readonly offers: number;
  readonly edition: DemoEdition;
};

export type DemoState = {
  readonly settings: DemoSettings;
  table<T>(name: string): Table<T>;
  /** Values derived from seed and tables that are too dear to make twice; never journaled. */
  memo<T>(name: string, make: () => T): T;
};

/**
 * What a handler gets. Manners (media types, token, scope, limits, faults) are dealt with before it is
 * called.
 */
export type Context = {
  readonly state: DemoState;
  /** Epoch milliseconds of the demo's own clock. */
  readonly now: number;
  readonly random: RandomNumber;
  readonly request: DemoRequest;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The parsed JSON body, or null when there is none. */
  readonly json: unknown;
  /** User id of the token's owner; '' for an application token. */
  readonly userId: string;
  readonly language: string;
  /** Public base addresses, for Location headers and image links. */
  readonly addresses: Readonly<Record<Host, string>>;
};

export type Route = {
  readonly host: Host;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With {names}. */
  readonly path: string;
  /** Short scope without the "allegro:api:" prefix; null when any token will do. */
  readonly scope: string | null;
  readonly token: 'user' | 'application' | 'none';
  /** Media types answered; the first is the default. Empty: anything goes. */
  readonly produces: readonly string[];
  /** Media types read; empty when there is no body. */
  readonly consumes: readonly string[];
  /** Limits of facts.md 3.5 that count this route, by name (src/main/demo/limits.ts). */
  readonly limits?: readonly string[];
  /** Left out: both. */
  readonly editions?: readonly DemoEdition[];
  readonly handler: (context: Context) => DemoAnswer;
};

/**
 * Work that happens as time passes: commands finish, buyers buy, offers are archived. Called with rising
 * `now`.
 */
export type Ticker = (moment: {
  readonly state: DemoState;
  readonly now: number;
  readonly random: RandomNumber;
}) => void;

/** One entry of Allegro's error body. */
export type DemoError = {
  readonly code: string;
  readonly message: string;
  readonly details?: string | null;
  readonly path?: string | null;
  readonly userMessage?: string;
  readonly metadata?: Readonly<Record<string, unknown>>;
};

export const PUBLIC_V1 = 'application/vnd.allegro.public.v1+json';
export const BETA_V1 = 'application/vnd.allegro.beta.v1+json';

/** The one seller of the demo shop. */
export const SELLER = { userId: '44871203', login: 'anna_lampy' } as const;
