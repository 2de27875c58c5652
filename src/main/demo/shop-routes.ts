import type { Route } from './kinds.ts';

/** Every method of the shop itself: offers, commands, orders, settings, catalogue, media. */
export const shopRoutes: readonly Route[] = [];
