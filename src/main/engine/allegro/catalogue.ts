import type { Endpoint } from './endpoint.ts';

/**
 * Every group of methods Stragan knows. A group is loaded when it is first needed: schemas are dear to make.
 */
export const GROUPS = {
  user: () => import('./endpoints/user.ts'),
  offers: () => import('./endpoints/offers.ts'),
  'offer-commands': () => import('./endpoints/offer-commands.ts'),
  categories: () => import('./endpoints/categories.ts'),
  images: () => import('./endpoints/images.ts'),
  'sale-settings': () => import('./endpoints/sale-settings.ts'),
  orders: () => import('./endpoints/orders.ts'),
} as const;

export type GroupName = keyof typeof GROUPS;

/** All methods of a group, those in sub-objects too. */
export async function endpointsOf(group: GroupName): Promise<readonly Endpoint[]> {
  return collect(await GROUPS[group]());
}

function collect(value: unknown): readonly Endpoint[] {
  if (typeof value !== 'object' || value === null) return [];
  return isEndpoint(value) ? [value] : Object.values(value).flatMap(collect);
}

function isEndpoint(value: object): value is Endpoint {
  return 'id' in value && 'method' in value && 'path' in value;
}
