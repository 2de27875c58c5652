import { batchCommand, commandReports, commandSummary } from '../batch-command.ts';
import { BETA_V1, endpoint } from '../endpoint.ts';
import {
  offerAutomaticPricingCommand,
  offerBulkChangeCommand,
  offerChangeCommand,
  offerPriceChangeCommand,
  offerQuantityChangeCommand,
} from '../wire/batch-offer-modification.ts';
import { generalReport, taskReport } from '../wire/command-reports.ts';

/** The one command with a value for each offer. */
export const bulkCommand = {
  submit: endpoint({
    id: 'sale.bulk-commands.submit',
    method: 'POST',
    path: '/sale/offer-bulk-modification-commands',
    scope: 'sale:offers:write',
    produces: BETA_V1,
    consumes: [BETA_V1],
    request: offerBulkChangeCommand,
    response: commandSummary,
    limits: ['price-commands'],
    onConflict: 'id-already-used',
    editions: ['2026'],
  }),
  ...commandReports('sale.bulk-commands', '/sale/offer-bulk-modification-commands', { editions: ['2026'] }),
};

export const modificationCommand = batchCommand(
  'sale.modification-commands',
  '/sale/offer-modification-commands',
  offerChangeCommand,
  'offer-commands',
);

export const priceCommand = batchCommand(
  'sale.price-commands',
  '/sale/offer-price-change-commands',
  offerPriceChangeCommand,
  'price-commands',
);

export const quantityCommand = batchCommand(
  'sale.quantity-commands',
  '/sale/offer-quantity-change-commands',
  offerQuantityChangeCommand,
  'offer-commands',
);

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
