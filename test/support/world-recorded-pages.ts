import { openSession } from '../../src/main/demo/oauth/tokens.ts';
import { DEMO_CLIENT_ID } from '../../src/main/demo/oauth/clients.ts';
import { encodeBody } from '../../src/main/demo/encode-body.ts';
import { SELLER, type DemoRequest } from '../../src/main/demo/kinds.ts';
import { seededRandom } from '../../src/main/demo/random.ts';
import { ALL_SCOPES } from '../../src/main/demo/oauth/scopes.ts';
import { openShop, type ShopRunner } from '../../src/main/demo/shop-runner.ts';
import { DEMO_NAMES } from '../../src/main/engine/addresses.ts';
import { createAllegroHttp, type AllegroHttp } from '../../src/main/engine/allegro/http.ts';
import { createRateLimits } from '../../src/main/engine/allegro/rate-limits.ts';
import { readTokenAnswer } from '../../src/main/engine/auth/token-pair.ts';
import { sessionOf } from '../../src/main/engine/auth/token-session.ts';
import type { Clock, HttpRequest, HttpResponse } from '../../src/main/engine/ports.ts';
import { userAgentFor } from '../../src/main/engine/program.ts';
import { must } from '../../src/shared/errors.ts';

export type RecordedShop = {
  /** The engine's way to Allegro: the demo answers each question once, and memory ever after. */
  readonly http: AllegroHttp;
  /** The pages of the listing asked for so far, in order. */
  readonly pages: () => readonly Uint8Array[];
};

/** A demo shop whose answers are kept. The clock must stand still: what is asked depends on it. */
export function recordedShop(settings: { offers: number; seed: number }, clock: Clock): RecordedShop {
  const shop = openShop({
    settings: { ...settings, edition: '2026' },
    statePath: null,
    clock: () => clock.now(),
    logCap: 0,
  });
  const kept = new Map<string, HttpResponse>();
  const transport = async (request: HttpRequest): Promise<HttpResponse> => {
    const known = kept.get(request.url);
    if (known !== undefined) return known;
    const answered = ask(shop, request);
    kept.set(request.url, answered);
    return answered;
  };
  const http = createAllegroHttp({
    transport,
    clock,
    session: signedIn(shop, clock, settings.seed),
    limits: createRateLimits(clock),
    addresses: DEMO_NAMES,
    edition: '2026',
    userAgent: userAgentFor({ appName: 'Stragan' }),
    language: () => 'pl-PL',
    durableStep: () => undefined,
    log: () => undefined,
  });
  const pages = () => [...kept].filter(([url]) => isListing(url)).map(([, { body }]) => body);
  return { http, pages };
}

function signedIn(shop: ShopRunner, clock: Clock, seed: number) {
  const moment = { state: shop.state, now: clock.now(), random: seededRandom(seed) };
  const grant = { clientId: DEMO_CLIENT_ID, userId: SELLER.userId, scopes: ALL_SCOPES };
  return sessionOf(must(readTokenAnswer(openSession(moment, grant), clock.now()), 'a token pair'));
}

function ask(shop: ShopRunner, request: HttpRequest): HttpResponse {
  const { answered } = shop.ask(toDemo(request));
  const headers = Object.entries(answered.headers).map(([name, value]) => [name.toLowerCase(), value]);
  return {
    status: answered.status,
    headers: Object.fromEntries(headers),
    body: encodeBody(answered.body),
  };
}

function toDemo({ method, url, headers }: HttpRequest): DemoRequest {
  const { pathname, searchParams } = new URL(url);
  return { host: 'api', method, path: pathname, query: searchParams, headers, body: new Uint8Array() };
}

function isListing(url: string): boolean {
  const { pathname, searchParams } = new URL(url);
  return pathname === '/sale/offers' && searchParams.has('offset');
}
