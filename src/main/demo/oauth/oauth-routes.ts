import type { Context, DemoAnswer, Route } from '../kinds.ts';
import { decideConsent, showConsent } from './authorize.ts';
import { decideDevice, DEVICE_PAGE, showDevice, startDevice } from './device.ts';
import { giveToken } from './token.ts';

/** The auth host: no token, no media types, no User-Agent rule. */
export const oauthRoutes: readonly Route[] = [
  authRoute('GET', '/auth/oauth/authorize', showConsent),
  authRoute('POST', '/auth/oauth/authorize', decideConsent),
  authRoute('POST', '/auth/oauth/token', giveToken),
  authRoute('POST', '/auth/oauth/device', startDevice),
  authRoute('GET', DEVICE_PAGE, showDevice),
  authRoute('POST', DEVICE_PAGE, decideDevice),
];

function authRoute(method: Route['method'], path: string, handler: (context: Context) => DemoAnswer): Route {
  return { host: 'auth', method, path, scope: null, token: 'none', produces: [], consumes: [], handler };
}
