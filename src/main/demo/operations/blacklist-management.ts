import type { Operations } from '../operation.ts';

export const blacklistManagementOperations = {
  'POST /sale/blacklisted-users': {
    scope: 'sale:settings:write',
    takes: 'BlacklistRequest',
    gives: 'BlackListResponse',
    editions: ['2022'],
  },
  'DELETE /sale/blacklisted-users/{excludedUserId}': { scope: 'sale:settings:write', editions: ['2022'] },
} as const satisfies Operations;
