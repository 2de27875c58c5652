import { endpoint } from '../endpoint.ts';
import { depositTypeResponse } from '../wire/deposits.ts';

export const listDepositTypes = endpoint({
  id: 'deposit.types.list',
  method: 'GET',
  path: '/deposit/types',
  scope: 'sale:offers:read',
  response: depositTypeResponse,
  editions: ['2026'],
});
