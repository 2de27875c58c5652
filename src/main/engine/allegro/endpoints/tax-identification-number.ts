import { endpoint } from '../endpoint.ts';
import { taxIdRequest, taxIdResponse } from '../wire/tax-identification-number.ts';

export const getTaxId = endpoint({
  id: 'fulfillment.tax-id.get',
  method: 'GET',
  path: '/fulfillment/tax-id',
  scope: 'fulfillment:read',
  response: taxIdResponse,
  editions: ['2026'],
});

export const createTaxId = endpoint({
  id: 'fulfillment.tax-id.create',
  method: 'POST',
  path: '/fulfillment/tax-id',
  scope: 'fulfillment:write',
  request: taxIdRequest,
  response: null,
  editions: ['2026'],
});

export const updateTaxId = endpoint({
  id: 'fulfillment.tax-id.update',
  method: 'PUT',
  path: '/fulfillment/tax-id',
  scope: 'fulfillment:write',
  request: taxIdRequest,
  response: null,
  editions: ['2026'],
});
