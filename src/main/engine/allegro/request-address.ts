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

function ownAddress(address: string, addresses: Addresses): string {
  const known = [addresses.upload, addresses.api];
  const resolved = new URL(address, addresses.api);
  if (known.some((base) => new URL(base).origin === resolved.origin)) return resolved.href;
  throw new Error(`Address outside Allegro: ${resolved.origin}`);
}
