import { endpoint } from '../endpoint.ts';
import { blackListResponse, blacklistRequest } from '../wire/blacklist-management.ts';

export const createBlacklistedUser = endpoint({
  id: 'sale.blacklisted-users.create',
  method: 'POST',
  path: '/sale/blacklisted-users',
  scope: 'sale:settings:write',
  request: blacklistRequest,
  response: blackListResponse,
  editions: ['2022'],
  goneSince: '2024-04-30',
});

export const deleteBlacklistedUser = endpoint({
  id: 'sale.blacklisted-users.delete',
  method: 'DELETE',
  path: '/sale/blacklisted-users/{excludedUserId}',
  scope: 'sale:settings:write',
  response: null,
  editions: ['2022'],
  goneSince: '2024-04-30',
});
