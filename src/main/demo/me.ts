import { oneError } from './errors.ts';
import { PUBLIC_V1, SELLER } from './kinds.ts';
import type { Context, DemoAnswer, Route } from './kinds.ts';

/** GET /me. An application token reaches it and is answered 403, unlike elsewhere. */
export const meRoute: Route = {
  host: 'api',
  method: 'GET',
  path: '/me',
  scope: 'profile:read',
  token: 'application',
  produces: [PUBLIC_V1],
  consumes: [],
  handler: me,
};

function me(context: Context): DemoAnswer {
  if (context.userId === '') {
    return oneError(403, 'AccessDenied', 'Access is denied: the token is without user context');
  }
  const body = {
    id: context.userId,
    login: SELLER.login,
    firstName: 'Anna',
    lastName: 'Kowalska',
    email: 'anna@lampy-anna.example',
    baseMarketplace: { id: 'allegro-pl' },
    company: { name: 'Lampy Anna', taxId: '5252248481' },
    features: ['SUPER_SELLER'],
  };
  return { status: 200, headers: {}, body };
}
