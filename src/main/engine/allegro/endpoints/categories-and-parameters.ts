import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import {
  categoryParametersScheduledChangesResponse,
  categorySuggestionResponse,
} from '../wire/categories-and-parameters.ts';

export const listCategories = endpoint({
  id: 'sale.categories.list',
  method: 'GET',
  path: '/sale/categories',
  query: ['parent.id'],
  scope: null,
  token: 'application',
  response: z.looseObject({
    categories: z.array(
      z.looseObject({
        id: z.string(),
        name: z.string(),
        leaf: z.boolean(),
        parent: z.looseObject({ id: z.string() }).nullish(),
      }),
    ),
  }),
});

export const getCategory = endpoint({
  id: 'sale.categories.get',
  method: 'GET',
  path: '/sale/categories/{categoryId}',
  scope: null,
  token: 'application',
  response: z.looseObject({
    id: z.string(),
    name: z.string(),
    leaf: z.boolean(),
    parent: z.looseObject({ id: z.string() }).nullish(),
  }),
});

export const listCategoryParameters = endpoint({
  id: 'sale.categories.parameters',
  method: 'GET',
  path: '/sale/categories/{categoryId}/parameters',
  scope: null,
  token: 'application',
  response: z.looseObject({ parameters: z.array(z.looseObject({ id: z.string(), name: z.string() })) }),
});

export const listCategoryEvents = endpoint({
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

export const listCategoryParametersScheduledChanges = endpoint({
  id: 'sale.category-parameters-scheduled-changes.list',
  method: 'GET',
  path: '/sale/category-parameters-scheduled-changes',
  query: [
    'scheduledFor.gte',
    'scheduledFor.lte',
    'scheduledAt.gte',
    'scheduledAt.lte',
    'type',
    'offset',
    'limit',
  ],
  scope: null,
  token: 'application',
  response: categoryParametersScheduledChangesResponse,
  paging: { kind: 'offset', maxLimit: 1000, maxOffset: 9_999_999 },
  language: 'pl-PL',
});

export const listMatchingCategories = endpoint({
  id: 'sale.matching-categories.list',
  method: 'GET',
  path: '/sale/matching-categories',
  query: ['name'],
  needs: ['name'],
  scope: null,
  response: categorySuggestionResponse,
  limits: ['matching-categories'],
});
