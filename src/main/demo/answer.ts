import { addressesOf } from './addresses.ts';
import { advance } from './clock.ts';
import { oauthError, oneError } from './errors.ts';
import { faultFor } from './faults.ts';
import type { Delivery, Fault } from './faults.ts';
import type { Context, DemoAnswer, DemoRequest, DemoState, RandomNumber, Route } from './kinds.ts';
import { checkLimits, countCall } from './limits.ts';
import {
  answeredType,
  isJson,
  languageOf,
  refuseAccept,
  refuseContentType,
  userAgentComplaint,
} from './manners.ts';
import { meRoute } from './me.ts';
import { findClient } from './oauth/clients.ts';
import { oauthRoutes } from './oauth/oauth-routes.ts';
import { checkAccess } from './oauth/tokens.ts';
import type { Grant } from './oauth/tokens.ts';
import { hexDigits } from './random.ts';
import { makeRouter, ofEdition } from './router.ts';
import type { Found } from './router.ts';
import { shopRoutes } from './shop-routes.ts';
import type { JournaledState } from './state.ts';
import { switches } from './switches.ts';
import { inPolish } from './polish-refusals.ts';
import { userWords } from './user-words.ts';
import { unknownPath } from './withdrawn.ts';

/** An answer, what its carrier must do with it, and what the log says about it. */
export type Answered = DemoAnswer & {
  readonly delivery: Delivery;
  readonly log: {
    /** What the server decided; null when the request was never processed. */
    readonly status: number | null;
    /** Whether a request that writes changed the shop. */
    readonly applied: boolean;
    /** What Allegro would have turned down in its strictest mood. */
    readonly warning: string | null;
  };
};

type Asking = {
  readonly state: DemoState;
  readonly request: DemoRequest;
  readonly now: number;
  readonly random: RandomNumber;
};

export type Answer = (
  state: JournaledState,
  request: DemoRequest,
  now: number,
  random: RandomNumber,
) => Answered;

/**
 * Answers one request. Everything it knows and changes is in the state; it opens no socket and reads no
 * clock.
 */
export const answer: Answer = makeAnswer(shopRoutes);

/** A marketplace with these routes beside sign-in and GET /me. */
export function makeAnswer(routes: readonly Route[]): Answer {
  const all = [...routes, meRoute, ...oauthRoutes];
  const byEdition = {
    '2022': makeRouter(ofEdition(all, '2022')),
    '2026': makeRouter(ofEdition(all, '2026')),
  };
  return (state, request, now, random) => {
    advance(state, now, random);
    const fault = faultFor(state, request, random);
    if (!fault.processed) return unprocessed(fault);
    const asking = { state, request, now, random };
    const route = byEdition[state.settings.edition];
    const changesBefore = state.changeCount();
    const { answer: real, warning } = process(asking, route(request.host, request.method, request.path));
    const applied = request.method !== 'GET' && state.changeCount() > changesBefore;
    const told = fault.instead ?? withDate(withTraceId(asking, real), now);
    return { ...told, delivery: fault.delivery, log: { status: told.status, applied, warning } };
  };
}

function unprocessed({ instead, delivery }: Fault): Answered {
  const told = instead ?? { status: 503, headers: {}, body: null };
  const status = delivery.how === 'reset' ? null : told.status;
  return { ...told, delivery, log: { status, applied: false, warning: null } };
}

type Processed = { readonly answer: DemoAnswer; readonly warning: string | null };

function process(asking: Asking, found: Found<Route> | null): Processed {
  const { request } = asking;
  if (found === null) return { answer: unknownPath(request, asking.state.settings.edition), warning: null };
  if (found.route.token === 'none') return { answer: callHandler(asking, found, null, null), warning: null };

  const access = checkAccess(asking.state, request.headers['authorization'], asking.now);
  const grant = access.ok ? access.grant : null;
  const warning = userAgentWarning(asking, grant);
  if (warning !== null && switches(asking.state).userAgent === 'reject') {
    const refusal = oneError(switches(asking.state).userAgentStatus, 'AccessDenied', warning);
    return { answer: refusal, warning };
  }
  const refusal = refuseAccept(found.route, request) ?? refuseContentType(found.route, request);
  if (refusal !== null) return { answer: refusal, warning };
  if (!access.ok) return { answer: oauthError(401, access.error, access.description), warning };
  return { answer: answerGranted(asking, found, access.grant), warning };
}

function userAgentWarning({ state, request }: Asking, grant: Grant | null): string | null {
  if (switches(state).userAgent === 'off') return null;
  const client = findClient(grant?.clientId ?? null);
  return userAgentComplaint(request.headers['user-agent'], client?.name ?? null);
}

/** Token's kind, scope, limits, JSON, handler: in this order, so that a refused token costs no limit. */
function answerGranted(asking: Asking, found: Found<Route>, grant: Grant): DemoAnswer {
  const refusal = refuseGrant(found.route, grant, languageFor(asking.request));
  if (refusal !== null) return refusal;
  const json = readJson(asking.request);
  const language = languageFor(asking.request);
  const names = ['global', ...(found.route.limits ?? [])];
  const caller = {
    clientId: grant.clientId,
    userId: grant.userId,
    names,
    json: json.ok ? json.value : null,
    language,
  };
  const over = checkLimits(asking.state, caller, asking.now);
  if (over !== null) return over;
  const answered = json.ok ? callHandler(asking, found, grant, json.value) : json.refusal;
  countCall(asking.state, caller, answered);
  return language === 'pl-PL' ? inPolish(answered) : answered;
}

function refuseGrant({ token, scope }: Route, grant: Grant, language: string): DemoAnswer | null {
  const isApplication = grant.userId === '';
  if (isApplication && token === 'user') {
    return oauthError(401, 'unauthorized', 'Access token has an empty user name');
  }
  if (isApplication || scope === null || grant.scopes.includes(scope)) return null;
  const message = `Access is denied: the token lacks the scope allegro:api:${scope}`;
  return oneError(403, 'AccessDenied', message, { userMessage: userWords('denied', language) });
}

type Json =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly refusal: DemoAnswer };

function readJson(request: DemoRequest): Json {
  if (request.body.length === 0 || !isJson(request)) return { ok: true, value: null };
  try {
    return { ok: true, value: JSON.parse(new TextDecoder().decode(request.body)) };
  } catch {
    return { ok: false, refusal: oneError(400, 'JsonMappingException', 'The body is not valid JSON') };
  }
}

function callHandler(
  asking: Asking,
  { route, params }: Found<Route>,
  grant: Grant | null,
  json: unknown,
): DemoAnswer {
  const { state, request, now, random } = asking;
  const context: Context = {
    state,
    now,
    random,
    request,
    params,
    query: request.query,
    json,
    userId: grant?.userId ?? '',
    language: languageFor(request),
    addresses: addressesOf(state),
  };
  return withContentType(route.handler(context), answeredType(route, request));
}

function languageFor(request: DemoRequest): string {
  return languageOf(request.headers['accept-language']);
}

function withContentType(given: DemoAnswer, type: string | undefined): DemoAnswer {
  if (given.body === null || type === undefined || 'content-type' in given.headers) return given;
  return { ...given, headers: { 'content-type': type, ...given.headers } };
}

/** By the shop's own clock, which may have been moved. */
function withDate(given: DemoAnswer, now: number): DemoAnswer {
  return { ...given, headers: { date: new Date(now).toUTCString(), ...given.headers } };
}

/** Every answer of the API carries one; the auth host's need not. */
function withTraceId({ request, random }: Asking, given: DemoAnswer): DemoAnswer {
  if (request.host === 'auth' || request.host === 'image') return given;
  const headers = { 'cache-control': 'no-cache, no-store, max-age=0, must-revalidate', ...given.headers };
  return { ...given, headers: { ...headers, 'trace-id': hexDigits(random, 16) } };
}
