import type { Addresses } from '../../shared/domain/account.ts';
import { DEMO_NAMES } from '../engine/addresses.ts';
import type { HttpResponse, Transport } from '../engine/ports.ts';

const PARTS = ['auth', 'api', 'upload'] as const;

/**
 * The transport of a built-in demo shop. `find` starts the demo when the first request comes. Addresses in
 * answers are turned back into names, so that one kept for later still leads somewhere after the demo has
 * been started again.
 */
export function throughDemo(transport: Transport, find: () => Promise<Addresses>): Transport {
  return async (request) => {
    const real = await find();
    const response = await transport({ ...request, url: translate(request.url, DEMO_NAMES, real) });
    return withNames(response, real);
  };
}

function withNames(response: HttpResponse, real: Addresses): HttpResponse {
  const location = response.headers['location'];
  if (location === undefined) return response;
  return { ...response, headers: { ...response.headers, location: translate(location, real, DEMO_NAMES) } };
}

function translate(url: string, from: Addresses, to: Addresses): string {
  const part = PARTS.find((name) => url === from[name] || url.startsWith(`${from[name]}/`));
  return part ? to[part] + url.slice(from[part].length) : url;
}
