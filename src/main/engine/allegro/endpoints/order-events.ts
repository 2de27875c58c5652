import { z } from 'zod';
import { endpoint } from '../endpoint.ts';

export const getEventStats = endpoint({
  id: 'order.event-stats.get',
  method: 'GET',
  path: '/order/event-stats',
  scope: 'orders:read',
  response: z.looseObject({
    latestEvent: z.looseObject({ id: z.string(), occurredAt: z.string() }).nullish(),
  }),
});

export const listEvents = endpoint({
  id: 'order.events.list',
  method: 'GET',
  path: '/order/events',
  query: ['from', 'type', 'limit'],
  scope: 'orders:read',
  response: z.looseObject({
    events: z.array(
      z.looseObject({ id: z.string(), type: z.string(), occurredAt: z.string(), order: z.looseObject({}) }),
    ),
  }),
  paging: { kind: 'cursor', maxLimit: 1000 },
});
