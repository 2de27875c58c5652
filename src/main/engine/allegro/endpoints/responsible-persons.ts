import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { createResponsiblePersonRequest, responsiblePerson } from '../wire/responsible-persons.ts';

export const listResponsiblePersons = endpoint({
  id: 'sale.responsible-persons.list',
  method: 'GET',
  path: '/sale/responsible-persons',
  query: ['offset', 'limit'],
  scope: 'sale:settings:read',
  response: z.looseObject({
    responsiblePersons: z.array(responsiblePerson).nullish(),
    count: z.number().nullish(),
    totalCount: z.number().nullish(),
  }),
  paging: { kind: 'offset', maxLimit: 1000, maxOffset: 16_000 },
  editions: ['2026'],
});

export const createResponsiblePerson = endpoint({
  id: 'sale.responsible-persons.create',
  method: 'POST',
  path: '/sale/responsible-persons',
  scope: 'sale:settings:write',
  request: createResponsiblePersonRequest,
  response: responsiblePerson,
  editions: ['2026'],
});

export const updateResponsiblePerson = endpoint({
  id: 'sale.responsible-persons.update',
  method: 'PUT',
  path: '/sale/responsible-persons/{id}',
  scope: 'sale:settings:write',
  request: responsiblePerson,
  response: responsiblePerson,
  editions: ['2026'],
});
