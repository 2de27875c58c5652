import { PUBLIC_V1 } from '../kinds.ts';
import type { Route } from '../kinds.ts';
import { listCheckoutForms, readCheckoutForm, readEventStats, readOrderEvents } from './read-orders.ts';

const READ = {
  host: 'api',
  method: 'GET',
  scope: 'orders:read',
  token: 'user',
  produces: [PUBLIC_V1],
  consumes: [],
} as const;

export const orderRoutes: readonly Route[] = [
  { ...READ, path: '/order/events', handler: readOrderEvents },
  { ...READ, path: '/order/event-stats', handler: readEventStats },
  { ...READ, path: '/order/checkout-forms', handler: listCheckoutForms },
  { ...READ, path: '/order/checkout-forms/{id}', handler: readCheckoutForm },
];
