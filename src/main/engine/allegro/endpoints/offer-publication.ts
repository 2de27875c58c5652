import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { publicationChangeCommandDto } from '../wire/offer-publication.ts';

export const reportPublicationCommand = endpoint({
  id: 'sale.publication-commands.report',
  method: 'GET',
  path: '/sale/offer-publication-commands/{commandId}',
  scope: 'sale:offers:write',
  response: z.looseObject({
    id: z.string(),
    completedAt: z.string().nullish(),
    taskCount: z.looseObject({ total: z.number(), success: z.number(), failed: z.number() }),
  }),
  limits: ['command-status'],
  whenMissing: 'not-found',
});

export const submitPublicationCommand = endpoint({
  id: 'sale.publication-commands.submit',
  method: 'PUT',
  path: '/sale/offer-publication-commands/{commandId}',
  scope: 'sale:offers:write',
  request: publicationChangeCommandDto,
  response: z.looseObject({
    id: z.string(),
    completedAt: z.string().nullish(),
    taskCount: z.looseObject({ total: z.number(), success: z.number(), failed: z.number() }),
  }),
  limits: ['offer-commands'],
  onConflict: 'id-already-used',
});

export const listPublicationCommandTasks = endpoint({
  id: 'sale.publication-commands.tasks',
  method: 'GET',
  path: '/sale/offer-publication-commands/{commandId}/tasks',
  query: ['limit', 'offset'],
  scope: 'sale:offers:write',
  response: z.looseObject({ tasks: z.array(z.unknown()) }),
  paging: { kind: 'offset', maxLimit: 1000, maxOffset: 999 },
  limits: ['command-status'],
  whenMissing: 'not-found',
});
