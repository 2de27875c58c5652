import type { Route } from '../kinds.ts';
import { afterSalesRoutes } from './after-sales.ts';
import { READ_SETTINGS } from './read-settings.ts';
import { listShippingRates, readShippingRates } from './shipping-rates.ts';

export const settingsRoutes: readonly Route[] = [
  { ...READ_SETTINGS, path: '/sale/shipping-rates', handler: listShippingRates },
  { ...READ_SETTINGS, path: '/sale/shipping-rates/{id}', handler: readShippingRates },
  ...afterSalesRoutes,
];
