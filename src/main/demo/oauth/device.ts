import { oauthError } from '../errors.ts';
import { SELLER } from '../kinds.ts';
import type { Context, DemoAnswer, DemoState, Table } from '../kinds.ts';
import { randomText } from '../random.ts';
import { switches } from '../switches.ts';
import { clientOfBasic, declaredScopes, findClient } from './clients.ts';
import type { Client } from './clients.ts';
import { consentPage, deviceCodePage, deviceDonePage } from './consent-page.ts';
import { formFields } from './form.ts';
import { pageLanguage } from './page.ts';
import { narrowScopes } from './scopes.ts';
import type { Grant } from './tokens.ts';

export const DEVICE_GRANT = 'urn:ietf:params:oauth:grant-type:device_code';
export const DEVICE_PAGE = '/skojarz-aplikacje';
const LIFE_SECONDS = 3600;
const INTERVAL_SECONDS = 5;

type DeviceRow = {
  readonly userCode: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly expiresAt: number;
  readonly decision: 'pending' | 'approved' | 'refused';
  readonly polledAt: number;
};

/** POST /auth/oauth/device. Only keys registered as devices may. */
export function startDevice(context: Context): DemoAnswer {
  const client = clientOfBasic(context.request.headers['authorization']);
  if (client === null) {
    return oauthError(401, 'unauthorized', 'Full authentication is required to access this resource');
  }
  if (client.type !== 'device') return notForBrowsers();
  const { state, now, random } = context;
  const fields = formFields(context.request);
  const userCode = randomText(random, 9).toLowerCase();
  const deviceCode = randomText(random, 32);
  const scopes = narrowScopes(fields.get('scope'), declaredScopes(state));
  const expiresAt = now + LIFE_SECONDS * 1000;
  devices(state).put(deviceCode, {
    userCode,
    clientId: client.id,
    scopes,
    expiresAt,
    decision: 'pending',
    polledAt: 0,
  });
  const page = context.addresses.auth + DEVICE_PAGE;
  const number = (value: number): number | string => (switches(state).quotedNumbers ? String(value) : value);
  return {
    status: 200,
    headers: { 'content-type': 'application/json;charset=UTF-8' },
    body: {
      user_code: userCode,
      device_code: deviceCode,
      expires_in: number(LIFE_SECONDS),
      interval: number(INTERVAL_SECONDS),
      verification_uri: page,
      verification_uri_complete: `${page}?code=${userCode}`,
    },
  };
}

/** One poll of the token endpoint. */
export function redeemDevice(
  { state, now }: Context,
  client: Client,
  deviceCode: string,
): { readonly grant: Grant } | { readonly refusal: DemoAnswer } {
  if (client.type !== 'device') return { refusal: notForBrowsers() };
  const row = devices(state).get(deviceCode);
  if (row === undefined || row.clientId !== client.id || now >= row.expiresAt) {
    return { refusal: oauthError(400, 'invalid_grant', 'Invalid device code') };
  }
  switch (row.decision) {
    case 'refused':
      return { refusal: oauthError(400, 'access_denied', 'User denied access') };
    case 'approved':
      devices(state).remove(deviceCode);
      return { grant: { clientId: client.id, userId: SELLER.userId, scopes: row.scopes } };
    case 'pending': {
      const isTooFast = now < row.polledAt + INTERVAL_SECONDS * 1000;
      devices(state).put(deviceCode, { ...row, polledAt: now });
      const error = isTooFast ? 'slow_down' : 'authorization_pending';
      return { refusal: oauthError(400, error, 'The seller has not decided yet') };
    }
  }
}

/** The page where the seller types the code, then agrees or not. */
export function showDevice(context: Context): DemoAnswer {
  const language = pageLanguage(context.request.headers['accept-language']);
  const typed = context.query.get('code');
  const known = pendingDevice(context.state, context.now, typed ?? '');
  if (known === null) return deviceCodePage(language, typed !== null);
  const client = findClient(known.row.clientId);
  return client === null ? deviceCodePage(language, true) : consentPage(language, client, known.row.scopes);
}

export function decideDevice(context: Context): DemoAnswer {
  const language = pageLanguage(context.request.headers['accept-language']);
  const approved = formFields(context.request).get('decision') === 'approve';
  const decided = decideUserCode(context.state, context.now, context.query.get('code') ?? '', approved);
  return decided ? deviceDonePage(language, approved) : deviceCodePage(language, true);
}

/** False when no device waits under this code. */
export function decideUserCode(state: DemoState, now: number, userCode: string, approved: boolean): boolean {
  const known = pendingDevice(state, now, userCode);
  if (known === null) return false;
  devices(state).put(known.deviceCode, { ...known.row, decision: approved ? 'approved' : 'refused' });
  return true;
}

function pendingDevice(
  state: DemoState,
  now: number,
  typed: string,
): { readonly deviceCode: string; readonly row: DeviceRow } | null {
  const userCode = typed.replaceAll(/[\s-]/g, '').toLowerCase();
  for (const [deviceCode, row] of devices(state).entries()) {
    if (row.userCode === userCode && row.decision === 'pending' && now < row.expiresAt)
      return { deviceCode, row };
  }
  return null;
}

function notForBrowsers(): DemoAnswer {
  return oauthError(400, 'unauthorized_client', 'This key is of the browser type and has no device flow');
}

function devices(state: DemoState): Table<DeviceRow> {
  return state.table<DeviceRow>('oauth.devices');
}
