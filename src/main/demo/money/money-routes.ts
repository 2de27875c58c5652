import type { Route } from '../kinds.ts';
import { billingRoutes } from './billing-routes.ts';
import { claimRoutes } from './claim-routes.ts';
import { paymentRoutes } from './refund-routes.ts';

/** Payments, refunds, the account with Allegro and the commissions claimed back. */
export const moneyRoutes: readonly Route[] = [...paymentRoutes, ...billingRoutes, ...claimRoutes];
