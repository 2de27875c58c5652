import type { Operations } from '../operation.ts';

export const returnPoliciesOperations = {
  'GET /after-sales-service-conditions/return-policies': {
    scope: 'sale:settings:read',
    query: { limit: 'int', offset: 'int' },
    gives: { '2022': 'ReturnPoliciesList_ReturnPolicyBasic_', '2026': 'ReturnPoliciesList_ReturnPolicy_V1' },
  },
  'POST /after-sales-service-conditions/return-policies': {
    scope: 'sale:settings:write',
    takes: { '2022': 'ReturnPolicyRequest', '2026': 'ReturnPolicyRequestV1' },
    gives: { '2022': 'ReturnPolicyResponse', '2026': 'ReturnPolicyResponseV1' },
  },
  'DELETE /after-sales-service-conditions/return-policies/{returnPolicyId}': {
    scope: 'sale:settings:write',
    gives: 'ReturnPolicyResponseV1',
    editions: ['2026'],
  },
  'GET /after-sales-service-conditions/return-policies/{returnPolicyId}': {
    scope: 'sale:settings:read',
    gives: { '2022': 'ReturnPolicyResponse', '2026': 'ReturnPolicyResponseV1' },
  },
  'PUT /after-sales-service-conditions/return-policies/{returnPolicyId}': {
    scope: 'sale:settings:write',
    takes: { '2022': 'ReturnPolicyRequest', '2026': 'ReturnPolicyUpdateRequestV1' },
    gives: { '2022': 'ReturnPolicyResponse', '2026': 'ReturnPolicyResponseV1' },
  },
} as const satisfies Operations;
