import type { Route } from './kinds.ts';
import { commandRoutes } from './commands/command-routes.ts';
import { offerRoutes } from './offers/offer-routes.ts';

/** Every method of the shop itself: offers, commands, orders, settings, catalogue, media. */
export const shopRoutes: readonly Route[] = [...offerRoutes, ...commandRoutes];
