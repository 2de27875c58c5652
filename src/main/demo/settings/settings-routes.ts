import { PUBLIC_V1 } from '../kinds.ts';
import type { Route } from '../kinds.ts';
import { afterSalesRoutes } from './after-sales.ts';
import { listShippingRates, readShippingRates } from './shipping-rates.ts';

const READ = {
  host: 'api',
  method: 'GET',
  scope: 'sale:settings:read',
  token: 'user',
  produces: [PUBLIC_V1],
  consumes: [],
} as const;

export const settingsRoutes: readonly Route[] = [
  { ...READ, path: '/sale/shipping-rates', handler: listShippingRates },
  { ...READ, path: '/sale/shipping-rates/{id}', handler: readShippingRates },
  ...afterSalesRoutes,
];
