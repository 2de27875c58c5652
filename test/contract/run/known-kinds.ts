import type { Edition } from '../../../src/shared/domain/account.ts';
import type { QueryValue } from '../../../src/main/engine/allegro/endpoint.ts';

/** One request to a method. What is left out is sampled from the description. */
export type Patch = {
  readonly params?: Readonly<Record<string, string>>;
  /** Undefined leaves a parameter out. */
  readonly query?: Readonly<Record<string, QueryValue | undefined>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Laid over the sampled body: objects are merged, the rest replaces; undefined leaves a field out. */
  readonly json?: unknown;
  /** Instead of the sampled body. */
  readonly whole?: unknown;
  readonly bytes?: { readonly contentType: string; readonly content: Uint8Array };
  /** An address Allegro gave. */
  readonly at?: string;
};

/** What a table may ask while it makes a request. */
export type KnownContext = {
  readonly edition: Edition;
  /** The demo's clock, epoch milliseconds. */
  readonly now: number;
  /** GET of the shop by path and query ("/sale/offers?limit=1"), its JSON; null where it is refused. */
  readonly read: (path: string) => Promise<unknown>;
  /** Any request to the shop, neither checked nor counted: a step before. */
  readonly send: (method: string, path: string, json?: unknown) => Promise<Sent>;
  /** Sends a file by PUT, to a path of the shop or to a whole address; the status of the answer. */
  readonly upload: (address: string, file: NonNullable<Patch['bytes']>) => Promise<number>;
  readonly admin: (method: 'GET' | 'POST', path: string, body?: object) => Promise<unknown>;
  /** The n-th offer of the shop that is on sale now. */
  readonly offer: (index: number) => string;
  /** The id of something that exists: "offer", "product", "category", "order", "shippingRates" ... */
  readonly thing: (name: string) => Promise<string>;
  /** The id that a POST or PUT here was answered with, by its path as described: "/sale/offer-tags". */
  readonly created: (path: string) => string | null;
  readonly uuid: () => string;
};

export type Sent = { readonly status: number; readonly location: string | null; readonly json: unknown };

/** A patch, or several: then the method is called once for each. */
export type Known = (context: KnownContext) => Patch | readonly Patch[] | Promise<Patch | readonly Patch[]>;

/** By method and path as the description writes them. */
export type KnownTable = Readonly<Record<string, Known>>;

/** Takes a text out of JSON by a dotted path: textAt(list, 'offers.0.id'). */
export function textAt(json: unknown, path: string): string {
  const found = valueAt(json, path);
  if (typeof found !== 'string')
    throw new Error(`no text at ${path} of ${JSON.stringify(json)?.slice(0, 200)}`);
  return found;
}

/** Undefined where there is nothing. */
export function valueAt(json: unknown, path: string): unknown {
  let value = json;
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.entries(value).find(([key]) => key === name)?.[1];
  }
  return value;
}
