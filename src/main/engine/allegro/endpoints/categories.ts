import { z } from 'zod';
import { endpoint } from '../endpoint.ts';

const category = z.looseObject({
  id: z.string(),
  name: z.string(),
  leaf: z.boolean(),
  parent: z.looseObject({ id: z.string() }).nullish(),
});
const parameters = z.looseObject({
  parameters: z.array(z.looseObject({ id: z.string(), name: z.string() })),
});

export const list = endpoint({
  id: 'sale.categories.list',
  method: 'GET',
  path: '/sale/categories',
  query: ['parent.id'],
  scope: null,
  token: 'application',
  response: z.looseObject({ categories: z.array(category) }),
});

export const get = endpoint({
  id: 'sale.categories.get',
  method: 'GET',
  path: '/sale/categories/{categoryId}',
  scope: null,
  token: 'application',
  response: category,
});

export const offerParameters = endpoint({
  id: 'sale.categories.parameters',
  method: 'GET',
  path: '/sale/categories/{categoryId}/parameters',
  scope: null,
  token: 'application',
  response: parameters,
});

export const events = endpoint({
  id: 'sale.category-events.list',
  method: 'GET',
  path: '/sale/category-events',
  query: ['from', 'limit', 'type'],
  scope: null,
  token: 'application',
  response: z.looseObject({
    events: z.array(z.looseObject({ id: z.string(), type: z.string(), occurredAt: z.string() })),
  }),
  paging: { kind: 'cursor', maxLimit: 1000 },
  language: 'pl-PL',
});
