import type { Operations } from '../operation.ts';

export const contactsOperations = {
  'GET /sale/offer-contacts': { scope: 'sale:settings:read', gives: 'ContactResponseList' },
  'POST /sale/offer-contacts': {
    scope: 'sale:settings:write',
    takes: 'ContactRequest',
    gives: 'ContactResponse',
  },
  'GET /sale/offer-contacts/{id}': { scope: 'sale:settings:read', gives: 'ContactResponse' },
  'PUT /sale/offer-contacts/{id}': {
    scope: 'sale:settings:write',
    takes: 'ContactRequest',
    gives: 'ContactResponse',
  },
} as const satisfies Operations;
