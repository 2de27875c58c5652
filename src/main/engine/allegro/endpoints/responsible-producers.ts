import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { responsibleProducer } from '../wire/market-terms.ts';
import { createResponsibleProducerRequest } from '../wire/responsible-producers.ts';

export const listResponsibleProducers = endpoint({
  id: 'sale.responsible-producers.list',
  method: 'GET',
  path: '/sale/responsible-producers',
  query: ['offset', 'limit'],
  scope: 'sale:settings:read',
  response: z.looseObject({
    responsibleProducers: z.array(responsibleProducer).nullish(),
    count: z.number().nullish(),
    totalCount: z.number().nullish(),
  }),
  paging: { kind: 'offset', maxLimit: 1000, maxOffset: 50_000 },
  editions: ['2026'],
});

export const createResponsibleProducer = endpoint({
  id: 'sale.responsible-producers.create',
  method: 'POST',
  path: '/sale/responsible-producers',
  scope: 'sale:settings:write',
  request: createResponsibleProducerRequest,
  response: responsibleProducer,
  editions: ['2026'],
});

export const getResponsibleProducer = endpoint({
  id: 'sale.responsible-producers.get',
  method: 'GET',
  path: '/sale/responsible-producers/{id}',
  scope: 'sale:settings:read',
  response: responsibleProducer,
  whenMissing: 'not-found',
  editions: ['2026'],
});

export const updateResponsibleProducer = endpoint({
  id: 'sale.responsible-producers.update',
  method: 'PUT',
  path: '/sale/responsible-producers/{id}',
  scope: 'sale:settings:write',
  request: responsibleProducer,
  response: responsibleProducer,
  editions: ['2026'],
});
