import type { Addresses } from '../../../shared/domain/account.ts';
import { must } from '../../../shared/errors.ts';
import type { Endpoint, QueryValue } from './endpoint.ts';

type Parts = {
  readonly params?: Readonly<Record<string, string>> | undefined;
  readonly query?: Readonly<Record<string, QueryValue | undefined>>;
  readonly at?: string;
};

/**
 * Lists are repeated parameters. An address Allegro gave is taken only on Allegro's own hosts: the token goes
 * with it.
 */
export function addressOf(endpoint: Endpoint, parts: Parts, addresses: Addresses): string {
  if (parts.at !== undefined) return ownAddress(parts.at, addresses);
  const path = endpoint.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(must(parts.params?.[name], name)),
  );
  const query = queryText(endpoint, parts.query ?? {});
  return `${addresses[endpoint.host ?? 'api']}${path}${query === '' ? '' : `?${query}`}`;
}

function queryText(endpoint: Endpoint, query: Readonly<Record<string, QueryValue | undefined>>): string {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    if (endpoint.query?.includes(name) !== true) throw new Error(`${endpoint.id} has no parameter ${name}`);
    for (const one of Array.isArray(value) ? value : [value])
      pairs.push(`${name}=${encodeURIComponent(String(one))}`);
  }
  return pairs.join('&');
}

/** Whether the token may go there. */
export function isOwnAddress(address: string, addresses: Addresses): boolean {
  if (!URL.canParse(address, addresses.api)) return false;
  const { origin } = new URL(address, addresses.api);
  return [addresses.upload, addresses.api].some((base) => new URL(base).origin === origin);
}

function ownAddress(address: string, addresses: Addresses): string {
  if (isOwnAddress(address, addresses)) return new URL(address, addresses.api).href;
  throw new Error(`Address outside Allegro: ${address}`);
}
