import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { impliedWarrantyRequest, impliedWarrantyResponse } from '../wire/implied-warranties.ts';

export const listImpliedWarranties = endpoint({
  id: 'after-sales.implied-warranties.list',
  method: 'GET',
  path: '/after-sales-service-conditions/implied-warranties',
  query: ['limit', 'offset'],
  scope: 'sale:settings:read',
  response: z.looseObject({
    impliedWarranties: z.array(z.looseObject({ id: z.string(), name: z.string() })),
  }),
  paging: { kind: 'offset', maxLimit: 60, maxOffset: 59 },
});

export const createImpliedWarranty = endpoint({
  id: 'after-sales.implied-warranties.create',
  method: 'POST',
  path: '/after-sales-service-conditions/implied-warranties',
  scope: 'sale:settings:write',
  request: impliedWarrantyRequest,
  response: impliedWarrantyResponse,
});

export const getImpliedWarranty = endpoint({
  id: 'after-sales.implied-warranties.get',
  method: 'GET',
  path: '/after-sales-service-conditions/implied-warranties/{impliedWarrantyId}',
  scope: 'sale:settings:read',
  response: impliedWarrantyResponse,
  whenMissing: 'not-found',
});

export const updateImpliedWarranty = endpoint({
  id: 'after-sales.implied-warranties.update',
  method: 'PUT',
  path: '/after-sales-service-conditions/implied-warranties/{impliedWarrantyId}',
  scope: 'sale:settings:write',
  request: impliedWarrantyRequest,
  response: impliedWarrantyResponse,
});
