import { BETA_V1, PUBLIC_V1 } from '../../../../src/main/demo/kinds.ts';
import type { Context, DemoAnswer, Route } from '../../../../src/main/demo/kinds.ts';

const TEMPLATE: Omit<Route, 'method' | 'path' | 'handler'> = {
  host: 'api',
  scope: null,
  token: 'user',
  produces: [PUBLIC_V1],
  consumes: [],
};

/** Small routes to try the manners on, whatever the shop itself serves. */
export const triedRoutes: readonly Route[] = [
  { ...TEMPLATE, method: 'GET', path: '/notes/{id}', scope: 'orders:read', handler: readNote },
  { ...TEMPLATE, method: 'GET', path: '/notes/parts', handler: () => ok({ literal: true }) },
  {
    ...TEMPLATE,
    method: 'PUT',
    path: '/notes/{id}',
    scope: 'orders:write',
    consumes: [PUBLIC_V1],
    handler: writeNote,
  },
  {
    ...TEMPLATE,
    method: 'GET',
    path: '/dictionary',
    token: 'application',
    handler: (context) => ok({ language: context.language }),
  },
  { ...TEMPLATE, method: 'GET', path: '/beta', produces: [BETA_V1], handler: () => ok({}) },
  { ...TEMPLATE, method: 'GET', path: '/counted', limits: ['product-offers-read'], handler: () => ok({}) },
  { ...TEMPLATE, method: 'POST', path: '/refusing', limits: ['product-offers-write'], handler: refuseAll },
  {
    ...TEMPLATE,
    method: 'PUT',
    path: '/commands/{id}',
    consumes: [PUBLIC_V1],
    limits: ['price-commands'],
    handler: () => ok({}),
  },
  {
    ...TEMPLATE,
    method: 'GET',
    path: '/commands/{id}/tasks',
    limits: ['command-status'],
    handler: () => ok({ tasks: [1, 2, 3] }),
  },
];

function readNote({ state, params }: Context): DemoAnswer {
  return ok({ id: params['id'], note: state.table('notes').get(params['id'] ?? '') ?? null });
}

function writeNote({ state, params, json }: Context): DemoAnswer {
  if (JSON.stringify(json) === '{}') return ok({ unchanged: true });
  state.table('notes').put(params['id'] ?? '', json);
  return { status: 204, headers: {}, body: null };
}

function refuseAll(): DemoAnswer {
  return { status: 422, headers: {}, body: { errors: [] } };
}

function ok(body: object): DemoAnswer {
  return { status: 200, headers: {}, body };
}
