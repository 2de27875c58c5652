import type { Account, Addresses, Environment } from '../../shared/domain/account.ts';

/**
 * Names of the built-in demo shop inside the engine and its database; its real ports are new at each start.
 */
export const DEMO_NAMES: Addresses = {
  auth: 'http://auth.demo.invalid',
  api: 'http://api.demo.invalid',
  upload: 'http://upload.demo.invalid',
};

const ALLEGRO: Readonly<Record<Exclude<Environment, 'demo'>, Addresses>> = {
  production: {
    auth: 'https://allegro.pl',
    api: 'https://api.allegro.pl',
    upload: 'https://upload.allegro.pl',
  },
  sandbox: {
    auth: 'https://allegro.pl.allegrosandbox.pl',
    api: 'https://api.allegro.pl.allegrosandbox.pl',
    upload: 'https://upload.allegro.pl.allegrosandbox.pl',
  },
};

export function allegroAddresses(environment: 'sandbox' | 'production'): Addresses {
  return ALLEGRO[environment];
}

/** Where the engine sends an account's requests. */
export function addressesOf({
  environment,
  addresses,
}: Pick<Account, 'environment' | 'addresses'>): Addresses {
  if (environment === 'demo') return addresses ?? DEMO_NAMES;
  return ALLEGRO[environment];
}
