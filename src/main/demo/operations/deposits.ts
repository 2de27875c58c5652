import type { Operations } from '../operation.ts';

export const depositsOperations = {
  'GET /deposit/types': { scope: 'sale:offers:read', gives: 'DepositTypeResponse', editions: ['2026'] },
} as const satisfies Operations;
