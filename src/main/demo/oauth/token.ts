import { oauthError } from '../errors.ts';
import { tooManyRequests } from '../limits.ts';
import type { Context, DemoAnswer } from '../kinds.ts';
import { SELLER } from '../kinds.ts';
import { switches } from '../switches.ts';
import { clientOfBasic, findClient } from './clients.ts';
import type { Client } from './clients.ts';
import { redeemCode } from './codes.ts';
import { DEVICE_GRANT, redeemDevice } from './device.ts';
import { formFields } from './form.ts';
import { isBlocked, strike } from './token-limit.ts';
import { issueApplicationToken, openSession, refreshSession } from './tokens.ts';
import { narrowScopes } from './scopes.ts';

/** POST /auth/oauth/token. */
export function giveToken(context: Context): DemoAnswer {
  const fields = formFields(context.request);
  const { authorization } = context.request.headers;
  const basic = clientOfBasic(authorization);
  if (authorization !== undefined && basic === null) return unauthorized();
  const client = basic ?? findClient(fields.get('client_id'));
  if (client === null) return unauthorized();
  if (isBlocked(context, `client/${client.id}`)) return tooMany(context);

  const isProven = basic !== null;
  switch (fields.get('grant_type')) {
    case 'authorization_code':
      return byCode(context, client, isProven, fields);
    case 'refresh_token':
      return byRefresh(context, client, isProven, fields);
    case 'client_credentials':
      return isProven ? pair(issueApplicationToken(context, client.id)) : unauthorized();
    case DEVICE_GRANT:
      return byDevice(context, client, isProven, fields);
    default:
      return oauthError(400, 'unsupported_grant_type', 'Unsupported grant type');
  }
}

function byCode(context: Context, client: Client, isProven: boolean, fields: URLSearchParams): DemoAnswer {
  const code = fields.get('code');
  if (code === null || code === '') {
    return oauthError(400, 'invalid_request', 'An authorization code must be supplied.');
  }
  const verifier = fields.get('code_verifier');
  // A key that proves itself neither by its secret nor by PKCE is nobody.
  if (!isProven && verifier === null) return unauthorized();
  if (isOverTokenLimit(context)) return tooMany(context);
  const redirectUri = fields.get('redirect_uri');
  const redeemed = redeemCode(context.state, context.now, {
    code,
    clientId: client.id,
    redirectUri,
    verifier,
  });
  if (redeemed.ok) {
    if (!isProven && !redeemed.hasChallenge) return unauthorized();
    return pair(openSession(context, redeemed.grant));
  }
  if (redeemed.why === 'redirect') {
    strike(context, `client/${client.id}`, WRONG_REDIRECTS_PER_MINUTE);
    return oauthError(400, 'invalid_grant', 'Redirect URI mismatch.');
  }
  if (redeemed.why === 'verifier') return oauthError(400, 'invalid_grant', 'Invalid code verifier');
  return oauthError(400, 'invalid_grant', `Invalid authorization code: ${code}`);
}

function byRefresh(context: Context, client: Client, isProven: boolean, fields: URLSearchParams): DemoAnswer {
  const mayGoBare = client.secret === null && switches(context.state).publicRefresh;
  if (!isProven && !mayGoBare) return unauthorized();
  if (isOverTokenLimit(context)) return tooMany(context);
  const token = fields.get('refresh_token') ?? '';
  const refreshed = refreshSession(context, token, client.id, (granted) =>
    narrowScopes(fields.get('scope'), granted),
  );
  if (refreshed === null) return oauthError(400, 'invalid_grant', `Invalid refresh token: ${token}`);
  return pair(refreshed);
}

function byDevice(context: Context, client: Client, isProven: boolean, fields: URLSearchParams): DemoAnswer {
  if (!isProven) return unauthorized();
  const outcome = redeemDevice(context, client, fields.get('device_code') ?? '');
  return 'grant' in outcome ? pair(openSession(context, outcome.grant)) : outcome.refusal;
}

const WRONG_REDIRECTS_PER_MINUTE = 10;

function isOverTokenLimit(context: Context): boolean {
  return strike(context, `user/${SELLER.userId}`, switches(context.state).tokensPerMinute);
}

function tooMany(context: Context): DemoAnswer {
  return tooManyRequests(context.language, null);
}

function unauthorized(): DemoAnswer {
  return oauthError(401, 'unauthorized', 'Full authentication is required to access this resource');
}

function pair(body: object): DemoAnswer {
  return {
    status: 200,
    headers: { 'content-type': 'application/json;charset=UTF-8', 'cache-control': 'no-store' },
    body,
  };
}
