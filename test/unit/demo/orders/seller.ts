import { answerAdmin } from '../../../../src/main/demo/admin.ts';
import type { DemoEdition } from '../../../../src/main/demo/kinds.ts';
import { makeLog } from '../../../../src/main/demo/log.ts';
import { openShop, valueAt } from '../shop/shop.ts';

export const DAY = 86_400_000;

export type Plain = Readonly<Record<string, unknown>>;

type Options = Parameters<typeof openShop>[0];

/** A seller at a shop where days pass: reads whole lists, and lets the admin's desk work. */
export function openSeller(options: Options & { edition?: DemoEdition } = {}) {
  const shop = openShop({ offers: 200, ...options });
  const log = makeLog(null);
  const call = (method: string, address: string, json?: unknown) => {
    const { status, body, headers } = shop.call(method, address, json === undefined ? {} : { json });
    return { status, headers, body: body as unknown as Plain };
  };
  return {
    ...shop,
    call,
    upload: (address: string, bytes: Uint8Array) =>
      shop.call('PUT', address, { bytes, type: 'application/pdf' }).status,
    /** Page by page, to the end. */
    all(address: string, name: string, limit: number): readonly Plain[] {
      const found: Plain[] = [];
      for (let offset = 0; ; offset += limit) {
        const join = address.includes('?') ? '&' : '?';
        const { body } = call('GET', `${address}${join}limit=${limit}&offset=${offset}`);
        const page = listAt(body, name);
        found.push(...page);
        if (page.length < limit) return found;
      }
    },
    passDay(json: Plain = {}) {
      const asked = { method: 'POST', path: '/demo/day', query: new URLSearchParams(), json };
      const answer = answerAdmin({ state: shop.state, log, now: shop.now(), random: shop.random }, asked);
      if (answer.status === 200) shop.wait(DAY);
      return answer;
    },
  };
}

export type Seller = ReturnType<typeof openSeller>;

export function listAt(document: unknown, path: string): readonly Plain[] {
  return (valueAt(document, path) ?? []) as readonly Plain[];
}

/** Hundredths of an amount at a path; 0 where there is none. */
export function minorAt(document: unknown, path: string): number {
  return Math.round(Number(valueAt(document, `${path}.amount`) ?? 0) * 100);
}

export function total(list: readonly Plain[], path: string): number {
  return list.reduce((sum, one) => sum + minorAt(one, path), 0);
}

export function refusal(answer: { readonly status: number; readonly body: Plain }): readonly unknown[] {
  return [answer.status, valueAt(answer.body, 'errors.0.code')];
}

/** The first order that is wanted. */
export function orderWhere(seller: Seller, isWanted: (form: Plain) => boolean): Plain {
  const found = seller.all('/order/checkout-forms', 'checkoutForms', 100).find(isWanted);
  if (found === undefined) throw new Error('the shop has no such order');
  return found;
}

export function isPaidOnline(form: Plain): boolean {
  const type = valueAt(form, 'payment.type');
  const isPaid =
    valueAt(form, 'payment.finishedAt') !== undefined && form['status'] === 'READY_FOR_PROCESSING';
  return isPaid && type !== 'CASH_ON_DELIVERY';
}

export function text(document: unknown, path: string): string {
  return String(valueAt(document, path));
}
