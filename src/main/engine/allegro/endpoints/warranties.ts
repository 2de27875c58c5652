import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { afterSalesServicesAttachment } from '../wire/market-terms.ts';
import { warrantyRequest, warrantyResponse } from '../wire/warranties.ts';

export const createAttachment = endpoint({
  id: 'after-sales.attachments.create',
  method: 'POST',
  path: '/after-sales-service-conditions/attachments',
  scope: 'sale:settings:write',
  request: z.looseObject({ name: z.string().nullish() }),
  response: afterSalesServicesAttachment,
});

export const uploadAttachment = endpoint({
  id: 'after-sales.attachments.update',
  method: 'PUT',
  host: 'upload',
  path: '/after-sales-service-conditions/attachments/{attachmentId}',
  scope: 'sale:settings:write',
  consumes: ['application/pdf'],
  response: afterSalesServicesAttachment,
});

export const listWarranties = endpoint({
  id: 'after-sales.warranties.list',
  method: 'GET',
  path: '/after-sales-service-conditions/warranties',
  query: ['limit', 'offset'],
  scope: 'sale:settings:read',
  response: z.looseObject({ warranties: z.array(z.looseObject({ id: z.string(), name: z.string() })) }),
  paging: { kind: 'offset', maxLimit: 60, maxOffset: 59 },
});

export const createWarranty = endpoint({
  id: 'after-sales.warranties.create',
  method: 'POST',
  path: '/after-sales-service-conditions/warranties',
  scope: 'sale:settings:write',
  request: warrantyRequest,
  response: warrantyResponse,
});

export const getWarranty = endpoint({
  id: 'after-sales.warranties.get',
  method: 'GET',
  path: '/after-sales-service-conditions/warranties/{warrantyId}',
  scope: 'sale:settings:read',
  response: warrantyResponse,
  whenMissing: 'not-found',
});

export const updateWarranty = endpoint({
  id: 'after-sales.warranties.update',
  method: 'PUT',
  path: '/after-sales-service-conditions/warranties/{warrantyId}',
  scope: 'sale:settings:write',
  request: warrantyRequest,
  response: warrantyResponse,
});
