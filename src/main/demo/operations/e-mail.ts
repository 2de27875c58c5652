import type { Operations } from '../operation.ts';

export const eMailOperations = {
  'GET /account/additional-emails': { scope: 'profile:read', gives: 'AdditionalEmailsResponse' },
  'POST /account/additional-emails': {
    scope: 'profile:write',
    takes: 'AdditionalEmailRequest',
    gives: 'AdditionalEmail',
  },
  'DELETE /account/additional-emails/{emailId}': { scope: 'profile:write' },
  'GET /account/additional-emails/{emailId}': { scope: 'profile:read', gives: 'AdditionalEmail' },
} as const satisfies Operations;
