import { advance } from '../../../../src/main/demo/clock.ts';
import type { Context, DemoAnswer, DemoEdition, Host } from '../../../../src/main/demo/kinds.ts';
import { seededRandom } from '../../../../src/main/demo/random.ts';
import { makeRouter, ofEdition } from '../../../../src/main/demo/router.ts';
import { shopRoutes } from '../../../../src/main/demo/shop-routes.ts';
import { makeState } from '../../../../src/main/demo/state.ts';
import type { JournaledState } from '../../../../src/main/demo/state.ts';
import { setSwitches } from '../../../../src/main/demo/switches.ts';

export const START = Date.UTC(2026, 10, 22, 12);
const ADDRESSES: Readonly<Record<Host, string>> = {
  auth: 'http://localhost:1/auth',
  api: 'http://localhost:1/api',
  upload: 'http://localhost:1/upload',
  image: 'http://localhost:1/image',
};

type Names =
  | 'login id errors code path metadata message offers totalCount count name external'
  | 'sellingMode price amount currency'
  | 'priceAutomation rule stock available sold publication status endedBy marketplaces base'
  | 'description sections items content images primaryImage url productSet product parameters values'
  | 'safetyInformation responsibleProducer validation offerEvents type offer operation taskCount total'
  | 'success failed completedAt tasks subject field output events checkoutForms lineItems revision order'
  | 'checkoutForm latestEvent occurredAt categories parent leaf options dictionary restrictions'
  | 'shippingRates rates impliedWarranties returnPolicies warranties location expiresAt file format'
  | 'saleInfo biddersCount buyer updatedAt boughtAt quantity isFulfillment b2b buyableOnlyByBusiness'
  | 'delivery category fulfillment payment';

type Words<T extends string> = T extends `${infer Word} ${infer Rest}` ? Word | Words<Rest> : T;

/** An answer's body as far as tests look into it; what is not there is undefined when they do. */
export type Body = { readonly [Name in Words<Names>]: Body } & {
  readonly 0: Body;
  readonly length: number;
  toString(): string;
  map<T>(read: (item: Body) => T): T[];
  filter(keep: (item: Body) => boolean): Body;
  find(isWanted: (item: Body) => boolean): Body;
};

/** The value at a path of names with dots. */
export function valueAt(document: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce((found: unknown, name) => (found as Record<string, unknown> | undefined)?.[name], document);
}

type Told = { status: number; headers: Readonly<Record<string, string>>; body: Body };
type Call = {
  json?: unknown;
  bytes?: Uint8Array;
  type?: string;
  host?: Host;
  headers?: Record<string, string>;
};

type ShopOptions = {
  offers?: number;
  seed?: number;
  edition?: DemoEdition;
  switches?: Record<string, unknown>;
  /** A state that was open before, with the moment it is opened at. */
  restored?: JournaledState;
  now?: number;
};

/** A shop without its door: handlers by path, and a clock that the test moves. */
export function openShop(options: ShopOptions = {}) {
  const edition = options.edition ?? '2026';
  const settings = { seed: options.seed ?? 1, offers: options.offers ?? 400, edition } as const;
  const state = options.restored ?? makeState(settings);
  const random = seededRandom(options.seed ?? 1);
  const route = makeRouter(ofEdition(shopRoutes, edition));
  let now = options.now ?? START;
  if (options.restored === undefined) {
    setSwitches(state, { acceptedShare: 0, purchasesPerHour: 0, ...options.switches });
  }
  advance(state, now, random);
  return {
    state,
    random,
    now: () => now,
    wait(ms: number): void {
      now += ms;
      advance(state, now, random);
    },
    call(
      method: string,
      address: string,
      { json, bytes, type, host = 'api', headers: own = {} }: Call = {},
    ): Told {
      const url = new URL(address, 'http://shop');
      const found = route(host, method, url.pathname);
      if (found === null) throw new Error(`no route for ${method} ${address}`);
      const headers = { ...own, ...(type === undefined ? {} : { 'content-type': type }) };
      const request = {
        host,
        method,
        path: url.pathname,
        query: url.searchParams,
        headers,
        body: bytes ?? new Uint8Array(),
      };
      const context: Context = {
        state,
        now,
        random,
        request,
        params: found.params,
        query: url.searchParams,
        json: json ?? null,
        userId: '44871203',
        language: 'en-US',
        addresses: ADDRESSES,
      };
      return told(found.route.handler(context));
    },
  };
}

export type OpenShop = ReturnType<typeof openShop>;

function told(answer: DemoAnswer): Told {
  const isPlain =
    typeof answer.body === 'object' && answer.body !== null && !(answer.body instanceof Uint8Array);
  return {
    ...answer,
    body: isPlain ? JSON.parse(JSON.stringify(answer.body)) : (answer.body as unknown as Body),
  };
}
