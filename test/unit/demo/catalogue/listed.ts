import { valueAt } from '../shop/shop.ts';
import type { OpenShop } from '../shop/shop.ts';

/** The list at a path of an answer's body. */
export function listAt(body: unknown, path: string): readonly Record<string, unknown>[] {
  return valueAt(body, path) as readonly Record<string, unknown>[];
}

/** Status, and code and path of the first complaint. */
export function refusal({ status, body }: ReturnType<OpenShop['call']>): readonly unknown[] {
  return [status, valueAt(body, 'errors.0.code'), valueAt(body, 'errors.0.path')];
}

/** The text at a path of a body; '' where there is none. */
export function textAt(body: unknown, path: string): string {
  const found = valueAt(body, path);
  return typeof found === 'string' ? found : '';
}
