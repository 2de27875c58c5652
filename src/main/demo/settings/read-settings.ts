import { PUBLIC_V1 } from '../kinds.ts';

/** What every route has that reads the seller's settings. */
export const READ_SETTINGS = {
  host: 'api',
  method: 'GET',
  scope: 'sale:settings:read',
  token: 'user',
  produces: [PUBLIC_V1],
  consumes: [],
} as const;
