import { pick } from './data/dice.ts';
import { oneError } from './errors.ts';
import { SELLER } from './kinds.ts';
import type { Context, DemoAnswer, Route } from './kinds.ts';
import { informationAboutUserOperations } from './operations/information-about-user.ts';
import { routesOf } from './routes-of.ts';
import { SHOP_ADDRESS, SHOP_PERSON } from './settings/shop-address.ts';

/** GET /me. An application token reaches it and is answered 403, unlike elsewhere. */
export const meRoute: Route = {
  ...pick(routesOf(informationAboutUserOperations, { 'GET /me': me }), 0),
  token: 'application',
};

function me(context: Context): DemoAnswer {
  if (context.userId === '') {
    return oneError(403, 'AccessDenied', 'Access is denied: the token is without user context');
  }
  const body = {
    id: context.userId,
    login: SELLER.login,
    firstName: SHOP_PERSON.firstName,
    lastName: SHOP_PERSON.lastName,
    email: 'anna@lampy-anna.example',
    baseMarketplace: { id: 'allegro-pl' },
    company: { name: SHOP_ADDRESS.name, taxId: '5252248481' },
    features: ['SUPER_SELLER', 'ONE_FULFILLMENT'],
  };
  return { status: 200, headers: {}, body };
}
