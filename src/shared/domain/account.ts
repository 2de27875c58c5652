export type Environment = 'demo' | 'sandbox' | 'production';

/** Base addresses without a trailing slash. */
export type Addresses = { readonly auth: string; readonly api: string; readonly upload: string };

export type Edition = '2022' | '2026';

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
  readonly demo: { readonly seed: number; readonly offers: number } | null;
  /** Where the token pair rests: the host's secret store, or a 0600 file the seller agreed to. */
  readonly secretsIn: 'vault' | 'file';
};

export const READ_SCOPES = [
  'allegro:api:profile:read',
  'allegro:api:sale:offers:read',
  'allegro:api:sale:settings:read',
  'allegro:api:orders:read',
] as const;

export const WRITE_SCOPES = ['allegro:api:sale:offers:write', 'allegro:api:sale:settings:write'] as const;
