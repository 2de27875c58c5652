import type { CustomScheme, Protocol } from 'electron';
import { isReady, requireReady } from './readiness.ts';
import type { Surface } from './surface.ts';

type Handler = Parameters<Protocol['handle']>[1];
type Names = 'registerSchemesAsPrivileged' | 'handle' | 'unhandle' | 'isProtocolHandled';

/** Chromium refuses schemes that it does not know: app://stragan/x is https://stragan.app.invalid/x to it. */
const RESERVED = '.invalid';

let privileged: readonly CustomScheme[] = [];
const handlers = new Map<string, Handler>();

export const protocol = {
  registerSchemesAsPrivileged(schemes) {
    if (isReady())
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    privileged = schemes;
  },
  handle(scheme, handler) {
    requireReady('protocol.handle can only be used after app is ready');
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    handlers.set(scheme, handler);
  },
  unhandle(scheme) {
    if (!handlers.delete(scheme)) throw new Error(`Failed to unhandle protocol: ${scheme}`);
  },
  isProtocolHandled: (scheme) => handlers.has(scheme),
} satisfies Surface<Protocol, Names>;

/** The address for Chromium. Throws what loadURL rejects with. */
export function toChromium(address: string): string {
  if (!URL.canParse(address)) throw new Error(`ERR_INVALID_URL (-300) loading '${address}'`);
  const { protocol: named, host, pathname, search, hash } = new URL(address);
  if (['http:', 'https:', 'data:', 'about:', 'blob:', 'file:', 'chrome:'].includes(named)) return address;
  const scheme = named.slice(0, -1);
  if (!handlers.has(scheme)) throw new Error(`ERR_UNKNOWN_URL_SCHEME (-302) loading '${address}'`);
  if (!privileged.some(({ scheme: known, privileges }) => known === scheme && privileges?.standard))
    throw new Error(`The stand-in shows only standard schemes; ${scheme} was not registered as one`);
  return `https://${host}.${scheme}${RESERVED}${pathname || '/'}${search}${hash}`;
}

/** The address as the app knows it. */
export function fromChromium(address: string): string {
  const [, host, scheme, rest] = /^https:\/\/([^/]+)\.([a-z0-9+-]+)\.invalid(\/.*)?$/.exec(address) ?? [];
  return host === undefined ? address : `${scheme}://${host}${rest ?? '/'}`;
}

/** Who answers this address, if any custom scheme does. */
export function handlerOf(address: string): Handler | null {
  return handlers.get(new URL(address).protocol.slice(0, -1)) ?? null;
}
