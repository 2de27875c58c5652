import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import {
  returnPolicyRequest,
  returnPolicyRequestV1,
  returnPolicyResponse,
  returnPolicyResponseV1,
  returnPolicyUpdateRequestV1,
} from '../wire/return-policies.ts';

export const listReturnPolicies = endpoint({
  id: 'after-sales.return-policies.list',
  method: 'GET',
  path: '/after-sales-service-conditions/return-policies',
  query: ['limit', 'offset'],
  scope: 'sale:settings:read',
  response: z.looseObject({ returnPolicies: z.array(z.looseObject({ id: z.string(), name: z.string() })) }),
  paging: { kind: 'offset', maxLimit: 60, maxOffset: 59 },
});

export const createReturnPolicy = endpoint({
  id: 'after-sales.return-policies.create',
  method: 'POST',
  path: '/after-sales-service-conditions/return-policies',
  scope: 'sale:settings:write',
  request: z.union([returnPolicyRequestV1, returnPolicyRequest]),
  response: z.union([returnPolicyResponseV1, returnPolicyResponse]),
});

export const deleteReturnPolicy = endpoint({
  id: 'after-sales.return-policies.delete',
  method: 'DELETE',
  path: '/after-sales-service-conditions/return-policies/{returnPolicyId}',
  scope: 'sale:settings:write',
  response: returnPolicyResponseV1,
  editions: ['2026'],
});

export const getReturnPolicy = endpoint({
  id: 'after-sales.return-policies.get',
  method: 'GET',
  path: '/after-sales-service-conditions/return-policies/{returnPolicyId}',
  scope: 'sale:settings:read',
  response: z.union([returnPolicyResponseV1, returnPolicyResponse]),
  whenMissing: 'not-found',
});

export const updateReturnPolicy = endpoint({
  id: 'after-sales.return-policies.update',
  method: 'PUT',
  path: '/after-sales-service-conditions/return-policies/{returnPolicyId}',
  scope: 'sale:settings:write',
  request: z.union([returnPolicyUpdateRequestV1, returnPolicyRequest]),
  response: z.union([returnPolicyResponseV1, returnPolicyResponse]),
});
