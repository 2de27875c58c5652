import { SELLER } from '../kinds.ts';
import type { Context, DemoAnswer, DemoState, RandomNumber } from '../kinds.ts';
import { hexDigits } from '../random.ts';
import { switches } from '../switches.ts';
import { declaredScopes, findClient } from './clients.ts';
import type { Client } from './clients.ts';
import { giveCode } from './codes.ts';
import { consentPage } from './consent-page.ts';
import { formFields } from './form.ts';
import { errorPage, pageLanguage } from './page.ts';
import { judgeRedirect, redirectWith } from './redirects.ts';
import { narrowScopes } from './scopes.ts';

type Moment = { readonly state: DemoState; readonly now: number; readonly random: RandomNumber };

type Asked = {
  readonly client: Client;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly challenge: string | null;
  /** state and whatever else the application wants back. */
  readonly echoed: readonly (readonly [string, string])[];
};

type Reading =
  | { readonly kind: 'asked'; readonly asked: Asked }
  | { readonly kind: 'page'; readonly status: number; readonly errorNumber: string }
  | { readonly kind: 'redirect'; readonly to: string };

const OWN_PARAMETERS = new Set([
  'response_type',
  'client_id',
  'redirect_uri',
  'scope',
  'prompt',
  'code_challenge',
  'code_challenge_method',
]);

/** GET /auth/oauth/authorize: the consent page, or straight on when the seller agreed before. */
export function showConsent(context: Context): DemoAnswer {
  const reading = readRequest(context, context.query);
  if (reading.kind !== 'asked') return turnedAway(context, reading);
  const { client, scopes } = reading.asked;
  const agreed = context.state.table<readonly string[]>('oauth.consents').get(client.id) ?? [];
  const mustAsk =
    context.query.get('prompt') === 'confirm' || scopes.some((scope) => !agreed.includes(scope));
  if (!mustAsk) return found(approve(context, reading.asked));
  return consentPage(pageLanguage(context.request.headers['accept-language']), client, scopes);
}

/** The consent page's form. */
export function decideConsent(context: Context): DemoAnswer {
  const reading = readRequest(context, context.query);
  if (reading.kind !== 'asked') return turnedAway(context, reading);
  const approved = formFields(context.request).get('decision') === 'approve';
  return found(approved ? approve(context, reading.asked) : refusal(reading.asked));
}

/** The same without a browser: where the seller would be sent on; null when a page would stop him. */
export function consentRedirect(moment: Moment, authorizeUrl: string, approved: boolean): string | null {
  if (!URL.canParse(authorizeUrl)) return null;
  const reading = readRequest(moment, new URL(authorizeUrl).searchParams);
  if (reading.kind === 'page') return null;
  if (reading.kind === 'redirect') return reading.to;
  return approved ? approve(moment, reading.asked) : refusal(reading.asked);
}

function readRequest({ state, random }: Moment, query: URLSearchParams): Reading {
  const client = findClient(query.get('client_id'));
  const redirectUri = query.get('redirect_uri') ?? '';
  if (client === null) return { kind: 'page', status: 400, errorNumber: hexDigits(random, 16) };
  const { ignoreLocalhostPort, redirectUris } = switches(state);
  const registered = [...client.redirectUris, ...redirectUris];
  const verdict = judgeRedirect(redirectUri, { registered, ignoreLocalhostPort });
  if (verdict !== 'allowed') {
    return {
      kind: 'page',
      status: verdict === 'loopback-address' ? 403 : 400,
      errorNumber: hexDigits(random, 16),
    };
  }

  const echoed = [...query].filter(([name]) => !OWN_PARAMETERS.has(name));
  const challenge = query.get('code_challenge');
  const complaint = complaintAbout(query, challenge);
  if (complaint !== null)
    return { kind: 'redirect', to: redirectWith(redirectUri, [...complaint, ...echoed]) };
  const scopes = narrowScopes(query.get('scope'), declaredScopes(state));
  return { kind: 'asked', asked: { client, redirectUri, scopes, challenge, echoed } };
}

function complaintAbout(query: URLSearchParams, challenge: string | null): [string, string][] | null {
  if (query.get('response_type') !== 'code') {
    return errorParameters('unsupported_response_type', 'Only response_type=code is served');
  }
  if (challenge !== null && query.get('code_challenge_method') !== 'S256') {
    return errorParameters('invalid_request', 'Only code_challenge_method=S256 is served');
  }
  return null;
}

function approve(moment: Moment, { client, redirectUri, scopes, challenge, echoed }: Asked): string {
  const consents = moment.state.table<readonly string[]>('oauth.consents');
  consents.put(client.id, [...new Set([...(consents.get(client.id) ?? []), ...scopes])]);
  const grant = { clientId: client.id, userId: SELLER.userId, scopes };
  const code = giveCode(moment, { ...grant, redirectUri, challenge });
  return redirectWith(redirectUri, [['code', code], ...echoed]);
}

function refusal({ redirectUri, echoed }: Asked): string {
  return redirectWith(redirectUri, [...errorParameters('access_denied', 'User denied access'), ...echoed]);
}

function errorParameters(error: string, description: string): [string, string][] {
  return [
    ['error', error],
    ['error_description', description],
  ];
}

function turnedAway(context: Context, reading: Exclude<Reading, { kind: 'asked' }>): DemoAnswer {
  if (reading.kind === 'redirect') return found(reading.to);
  return errorPage(
    reading.status,
    pageLanguage(context.request.headers['accept-language']),
    reading.errorNumber,
  );
}

function found(location: string): DemoAnswer {
  return { status: 302, headers: { location, 'cache-control': 'no-store' }, body: null };
}
