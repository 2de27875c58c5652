import { bornOffers } from '../../../../src/main/demo/data/born-offers.ts';
import type { Traits } from '../../../../src/main/demo/data/traits.ts';
import { openShop, valueAt } from '../shop/shop.ts';
import type { OpenShop } from '../shop/shop.ts';

export const DAY = 86_400_000;
/** Longer than any command takes. */
export const DONE = 60_000;
export const STRANGER = '18000000001';
export const NOBODY = '17000000001';

type Edition = '2022' | '2026';

/** A shop, with what its answers hold at a path of names with dots. */
export function openSelling(edition: Edition = '2026') {
  const shop = openShop({ edition });
  const read = (address: string, path: string): unknown => valueAt(shop.call('GET', address).body, path);
  return { shop, read, list: (address: string, path: string) => read(address, path) as readonly Told[] };
}

export type Told = Readonly<Record<string, unknown>> & { readonly id: string };

/** Ordinary offers of the shop as it was born, from the place `from` on. */
export function ordinary(shop: OpenShop, from: number, count = 1): readonly string[] {
  return bornOffers(shop.state, from + count).slice(from);
}

/** The first born offer of a kind. */
export function firstOf(shop: OpenShop, isWanted: (traits: Traits) => boolean): string {
  const [id] = bornOffers(shop.state, 1, isWanted);
  if (id === undefined) throw new Error('the shop has no such offer');
  return id;
}

export function uuid(at: number): string {
  return `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
}

/** What is wrong, as "status path". */
export function whatIsWrong({ status, body }: { readonly status: number; readonly body: unknown }): string {
  return `${status} ${String(valueAt(body, 'errors.0.path'))}`;
}
