const NAMES = [
  'profile:read',
  'profile:write',
  'sale:offers:read',
  'sale:offers:write',
  'orders:read',
  'orders:write',
  'shipments:read',
  'shipments:write',
  'ratings',
  'disputes',
  'bids',
  'messaging',
  'billing:read',
  'payments:read',
  'payments:write',
  'sale:settings:read',
  'sale:settings:write',
  'campaigns',
  'fulfillment:read',
  'fulfillment:write',
  'affiliate:read',
  'affiliate:write',
];

/** Everything a seller can let a program do. */
export const ALL_SCOPES: readonly string[] = NAMES.map((name) => `allegro:api:${name}`);
