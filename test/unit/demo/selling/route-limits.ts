import { shopRoutes } from '../../../../src/main/demo/shop-routes.ts';

/** The limits that count a method, by "GET /path". */
export function limitsOf(key: string): readonly string[] {
  return shopRoutes.find(({ method, path }) => `${method} ${path}` === key)?.limits ?? [];
}
