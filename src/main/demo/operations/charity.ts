import { BETA_V1 } from '../kinds.ts';
import type { Operations } from '../operation.ts';

export const charityOperations = {
  'GET /charity/fundraising-campaigns': {
    scope: null,
    produces: [BETA_V1],
    query: { limit: 'int !', phrase: 'text !' },
    gives: 'FundraisingCampaigns',
  },
} as const satisfies Operations;
