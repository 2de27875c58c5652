export type Environment = 'demo' | 'sandbox' | 'production';

/** Base addresses without a trailing slash. */
export type Addresses = { readonly auth: string; readonly api: string; readonly upload: string };

export type Edition = '2022' | '2026';

/** `edition` left out: 2026. */
export type DemoShape = { readonly seed: number; readonly offers: number; readonly edition?: Edition };

/**
 * One shop: a user of Allegro in one environment. `accountId` is `<environment>-<userId>` and names its
 * database file.
 */
export type Account = {
  readonly accountId: string;
  readonly environment: Environment;
  readonly userId: string;
  readonly login: string;
  readonly clientId: string;
  /** First word of the User-Agent: the registered application name. */
  readonly appName: string;
  readonly edition: Edition;
  /** Null for the built-in demo shop: its ports are new each time. */
  readonly addresses: Addresses | null;
  /** How the built-in demo shop is made again; null elsewhere. */
  readonly demo: DemoShape | null;
  /** Where the token pair rests: the host's secret store, or a 0600 file the seller agreed to. */
  readonly secretsIn: 'vault' | 'file';
};

export const READ_SCOPES = [
  'allegro:api:profile:read',
  'allegro:api:sale:offers:read',
  'allegro:api:sale:settings:read',
  'allegro:api:orders:read',
  'allegro:api:shipments:read',
  'allegro:api:payments:read',
  'allegro:api:billing:read',
  'allegro:api:fulfillment:read',
] as const;

/** Allegro has no permission only to look at these. */
export const READ_AND_WRITE_SCOPES = [
  'allegro:api:messaging',
  'allegro:api:disputes',
  'allegro:api:ratings',
  'allegro:api:campaigns',
  'allegro:api:bids',
] as const;

/** What sending needs. */
export const WRITE_SCOPES = [
  'allegro:api:sale:offers:write',
  'allegro:api:sale:settings:write',
  'allegro:api:orders:write',
  'allegro:api:shipments:write',
  'allegro:api:payments:write',
  'allegro:api:fulfillment:write',
  'allegro:api:profile:write',
  ...READ_AND_WRITE_SCOPES,
] as const;

/** All that Allegro can be asked to permit, by their short names. */
export const ALL_SCOPES: readonly string[] = [
  'profile:read',
  'profile:write',
  'sale:offers:read',
  'sale:offers:write',
  'sale:settings:read',
  'sale:settings:write',
  'orders:read',
  'orders:write',
  'shipments:read',
  'shipments:write',
  'payments:read',
  'payments:write',
  'billing:read',
  'messaging',
  'disputes',
  'ratings',
  'bids',
  'campaigns',
  'fulfillment:read',
  'fulfillment:write',
  'affiliate:read',
  'affiliate:write',
];
