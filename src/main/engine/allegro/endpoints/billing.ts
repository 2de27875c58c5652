import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { billingEntries, billingType } from '../wire/billing.ts';

export const listBillingEntries = endpoint({
  id: 'billing.billing-entries.list',
  method: 'GET',
  path: '/billing/billing-entries',
  query: [
    'marketplaceId',
    'occurredAt.gte',
    'occurredAt.lte',
    'type.id',
    'offer.id',
    'order.id',
    'limit',
    'offset',
  ],
  scope: 'billing:read',
  response: billingEntries,
  paging: { kind: 'offset', maxLimit: 100, maxOffset: 10_000 },
});

export const listBillingTypes = endpoint({
  id: 'billing.billing-types.list',
  method: 'GET',
  path: '/billing/billing-types',
  scope: null,
  token: 'application',
  response: z.array(billingType),
});
