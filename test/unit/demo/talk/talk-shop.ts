import type { DemoEdition } from '../../../../src/main/demo/kinds.ts';
import { openShop, valueAt } from '../shop/shop.ts';

/** A shop whose answers are looked into by paths with dots. */
export function openTalk(edition: DemoEdition = '2026') {
  const shop = openShop({ edition });
  const read = (address: string, path: string): unknown => valueAt(shop.call('GET', address).body, path);
  const listed = (address: string, path: string): readonly Told[] => read(address, path) as readonly Told[];
  return { ...shop, read, listed };
}

export type Told = { readonly id: string } & Readonly<Record<string, unknown>>;
export type TalkShop = ReturnType<typeof openTalk>;

export const MINUTE_MS = 60_000;
export const DAY_MS = 86_400_000;

/** A buyer and his order. */
export function aBuyer(shop: TalkShop, at = 0): { login: string; orderId: string } {
  const order = shop.call('GET', '/order/checkout-forms').body.checkoutForms.map((form) => form)[at];
  return { login: String(valueAt(order, 'buyer.login')), orderId: String(order?.id) };
}
