import { z } from 'zod';
import { BETA_V1, endpoint } from '../endpoint.ts';
import {
  offerAutomaticPricingCommand,
  offerBulkChangeCommand,
  offerChangeCommand,
  offerPriceChangeCommand,
  offerQuantityChangeCommand,
} from '../wire/batch-offer-modification.ts';
import { generalReport, taskReport } from '../wire/command-reports.ts';

export const submitBulkCommand = endpoint({
  id: 'sale.bulk-commands.submit',
  method: 'POST',
  path: '/sale/offer-bulk-modification-commands',
  scope: 'sale:offers:write',
  produces: BETA_V1,
  consumes: [BETA_V1],
  request: offerBulkChangeCommand,
  response: z.looseObject({
    id: z.string(),
    completedAt: z.string().nullish(),
    taskCount: z.looseObject({ total: z.number(), success: z.number(), failed: z.number() }),
  }),
  limits: ['price-commands'],
  onConflict: 'id-already-used',
  editions: ['2026'],
});

export const reportBulkCommand = endpoint({
  id: 'sale.bulk-commands.report',
  method: 'GET',
  path: '/sale/offer-bulk-modification-commands/{commandId}',
  scope: 'sale:offers:write',
  response: z.looseObject({
    id: z.string(),
    completedAt: z.string().nullish(),
    taskCount: z.looseObject({ total: z.number(), success: z.number(), failed: z.number() }),
  }),
  limits: ['command-status'],
  whenMissing: 'not-found',
  editions: ['2026'],
});

export const listBulkCommandTasks = endpoint({
  id: 'sale.bulk-commands.tasks',
  method: 'GET',
  path: '/sale/offer-bulk-modification-commands/{commandId}/tasks',
  query: ['limit', 'offset'],
  scope: 'sale:offers:write',
  response: z.looseObject({ tasks: z.array(z.unknown()) }),
  paging: { kind: 'offset', maxLimit: 1000, maxOffset: 999 },
  limits: ['command-status'],
  whenMissing: 'not-found',
  editions: ['2026'],
});

export const reportModificationCommand = endpoint({
  id: 'sale.modification-commands.report',
  method: 'GET',
  path: '/sale/offer-modification-commands/{commandId}',
  scope: 'sale:offers:write',
  response: z.looseObject({
    id: z.string(),
    completedAt: z.string().nullish(),
    taskCount: z.looseObject({ total: z.number(), success: z.number(), failed: z.number() }),
  }),
  limits: ['command-status'],
  whenMissing: 'not-found',
});

export const submitModificationCommand = endpoint({
  id: 'sale.modification-commands.submit',
  method: 'PUT',
  path: '/sale/offer-modification-commands/{commandId}',
  scope: 'sale:offers:write',
  request: offerChangeCommand,
  response: z.looseObject({
    id: z.string(),
    completedAt: z.string().nullish(),
    taskCount: z.looseObject({ total: z.number(), success: z.number(), failed: z.number() }),
  }),
  limits: ['offer-commands'],
  onConflict: 'id-already-used',
});

export const listModificationCommandTasks = endpoint({
  id: 'sale.modification-commands.tasks',
  method: 'GET',
  path: '/sale/offer-modification-commands/{commandId}/tasks',
  query: ['limit', 'offset'],
  scope: 'sale:offers:write',
  response: z.looseObject({ tasks: z.array(z.unknown()) }),
  paging: { kind: 'offset', maxLimit: 1000, maxOffset: 999 },
  limits: ['command-status'],
  whenMissing: 'not-found',
});

export const createOfferPriceAutomationCommand = endpoint({
  id: 'sale.offer-price-automation-commands.create',
  method: 'POST',
  path: '/sale/offer-price-automation-commands',
  scope: 'sale:offers:write',
  request: offerAutomaticPricingCommand,
  response: generalReport,
  editions: ['2026'],
});

export const getOfferPriceAutomationCommand = endpoint({
  id: 'sale.offer-price-automation-commands.get',
  method: 'GET',
  path: '/sale/offer-price-automation-commands/{commandId}',
  scope: 'sale:offers:read',
  response: generalReport,
  whenMissing: 'not-found',
  editions: ['2026'],
});

export const listPriceAutomationCommandTasks = endpoint({
  id: 'sale.offer-price-automation-commands.tasks.list',
  method: 'GET',
  path: '/sale/offer-price-automation-commands/{commandId}/tasks',
  query: ['limit', 'offset'],
  scope: 'sale:offers:read',
  response: taskReport,
  paging: { kind: 'offset', maxLimit: 1000, maxOffset: 999 },
  whenMissing: 'not-found',
  editions: ['2026'],
});

export const reportPriceCommand = endpoint({
  id: 'sale.price-commands.report',
  method: 'GET',
  path: '/sale/offer-price-change-commands/{commandId}',
  scope: 'sale:offers:write',
  response: z.looseObject({
    id: z.string(),
    completedAt: z.string().nullish(),
    taskCount: z.looseObject({ total: z.number(), success: z.number(), failed: z.number() }),
  }),
  limits: ['command-status'],
  whenMissing: 'not-found',
});

export const submitPriceCommand = endpoint({
  id: 'sale.price-commands.submit',
  method: 'PUT',
  path: '/sale/offer-price-change-commands/{commandId}',
  scope: 'sale:offers:write',
  request: offerPriceChangeCommand,
  response: z.looseObject({
    id: z.string(),
    completedAt: z.string().nullish(),
    taskCount: z.looseObject({ total: z.number(), success: z.number(), failed: z.number() }),
  }),
  limits: ['price-commands'],
  onConflict: 'id-already-used',
});

export const listPriceCommandTasks = endpoint({
  id: 'sale.price-commands.tasks',
  method: 'GET',
  path: '/sale/offer-price-change-commands/{commandId}/tasks',
  query: ['limit', 'offset'],
  scope: 'sale:offers:write',
  response: z.looseObject({ tasks: z.array(z.unknown()) }),
  paging: { kind: 'offset', maxLimit: 1000, maxOffset: 999 },
  limits: ['command-status'],
  whenMissing: 'not-found',
});

export const reportQuantityCommand = endpoint({
  id: 'sale.quantity-commands.report',
  method: 'GET',
  path: '/sale/offer-quantity-change-commands/{commandId}',
  scope: 'sale:offers:write',
  response: z.looseObject({
    id: z.string(),
    completedAt: z.string().nullish(),
    taskCount: z.looseObject({ total: z.number(), success: z.number(), failed: z.number() }),
  }),
  limits: ['command-status'],
  whenMissing: 'not-found',
});

export const submitQuantityCommand = endpoint({
  id: 'sale.quantity-commands.submit',
  method: 'PUT',
  path: '/sale/offer-quantity-change-commands/{commandId}',
  scope: 'sale:offers:write',
  request: offerQuantityChangeCommand,
  response: z.looseObject({
    id: z.string(),
    completedAt: z.string().nullish(),
    taskCount: z.looseObject({ total: z.number(), success: z.number(), failed: z.number() }),
  }),
  limits: ['offer-commands'],
  onConflict: 'id-already-used',
});

export const listQuantityCommandTasks = endpoint({
  id: 'sale.quantity-commands.tasks',
  method: 'GET',
  path: '/sale/offer-quantity-change-commands/{commandId}/tasks',
  query: ['limit', 'offset'],
  scope: 'sale:offers:write',
  response: z.looseObject({ tasks: z.array(z.unknown()) }),
  paging: { kind: 'offset', maxLimit: 1000, maxOffset: 999 },
  limits: ['command-status'],
  whenMissing: 'not-found',
});
