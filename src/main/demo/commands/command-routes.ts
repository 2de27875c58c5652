import type { Context, DemoAnswer, Route } from '../kinds.ts';
import { batchOfferModificationOperations } from '../operations/batch-offer-modification.ts';
import { offerPublicationOperations } from '../operations/offer-publication.ts';
import { priceEditingOperations } from '../operations/price-editing.ts';
import { routesOf } from '../routes-of.ts';
import { postBulkCommand } from './bulk-command.ts';
import { putChangePrice } from './change-price-command.ts';
import { readSummary, readTasks } from './command-reports.ts';
import type { CommandKind } from './command-record.ts';
import { postPriceAutomationCommand } from './price-automation-command.ts';
import {
  putModificationCommand,
  putPriceCommand,
  putPublicationCommand,
  putQuantityCommand,
} from './put-commands.ts';

const STATUS = ['command-status'];
const PRICES = ['price-commands'];
const QUANTITIES = ['quantity-commands'];

const summaryOf =
  (kind: CommandKind) =>
  (context: Context): DemoAnswer =>
    readSummary(context, kind);
const tasksOf =
  (kind: CommandKind) =>
  (context: Context): DemoAnswer =>
    readTasks(context, kind);

/** Commands for many offers: taken at once, done by and by, told about for a week. */
export const commandRoutes: readonly Route[] = [
  ...routesOf(
    batchOfferModificationOperations,
    {
      'PUT /sale/offer-price-change-commands/{commandId}': putPriceCommand,
      'GET /sale/offer-price-change-commands/{commandId}': summaryOf('price'),
      'GET /sale/offer-price-change-commands/{commandId}/tasks': tasksOf('price'),
      'PUT /sale/offer-quantity-change-commands/{commandId}': putQuantityCommand,
      'GET /sale/offer-quantity-change-commands/{commandId}': summaryOf('quantity'),
      'GET /sale/offer-quantity-change-commands/{commandId}/tasks': tasksOf('quantity'),
      'PUT /sale/offer-modification-commands/{commandId}': putModificationCommand,
      'GET /sale/offer-modification-commands/{commandId}': summaryOf('modification'),
      'GET /sale/offer-modification-commands/{commandId}/tasks': tasksOf('modification'),
      'POST /sale/offer-bulk-modification-commands': postBulkCommand,
      'GET /sale/offer-bulk-modification-commands/{commandId}': summaryOf('bulk'),
      'GET /sale/offer-bulk-modification-commands/{commandId}/tasks': tasksOf('bulk'),
      'POST /sale/offer-price-automation-commands': postPriceAutomationCommand,
      'GET /sale/offer-price-automation-commands/{commandId}': summaryOf('price-automation'),
      'GET /sale/offer-price-automation-commands/{commandId}/tasks': tasksOf('price-automation'),
    },
    {
      'PUT /sale/offer-price-change-commands/{commandId}': PRICES,
      'GET /sale/offer-price-change-commands/{commandId}': STATUS,
      'GET /sale/offer-price-change-commands/{commandId}/tasks': STATUS,
      'PUT /sale/offer-quantity-change-commands/{commandId}': QUANTITIES,
      'GET /sale/offer-quantity-change-commands/{commandId}': STATUS,
      'GET /sale/offer-quantity-change-commands/{commandId}/tasks': STATUS,
      'PUT /sale/offer-modification-commands/{commandId}': QUANTITIES,
      'GET /sale/offer-modification-commands/{commandId}': STATUS,
      'GET /sale/offer-modification-commands/{commandId}/tasks': STATUS,
      'POST /sale/offer-bulk-modification-commands': PRICES,
      'GET /sale/offer-bulk-modification-commands/{commandId}': STATUS,
      'GET /sale/offer-bulk-modification-commands/{commandId}/tasks': STATUS,
      'POST /sale/offer-price-automation-commands': PRICES,
    },
  ),
  ...routesOf(
    offerPublicationOperations,
    {
      'PUT /sale/offer-publication-commands/{commandId}': putPublicationCommand,
      'GET /sale/offer-publication-commands/{commandId}': summaryOf('publication'),
      'GET /sale/offer-publication-commands/{commandId}/tasks': tasksOf('publication'),
    },
    {
      'PUT /sale/offer-publication-commands/{commandId}': QUANTITIES,
      'GET /sale/offer-publication-commands/{commandId}': STATUS,
      'GET /sale/offer-publication-commands/{commandId}/tasks': STATUS,
    },
  ),
  ...routesOf(
    priceEditingOperations,
    { 'PUT /offers/{offerId}/change-price-commands/{commandId}': putChangePrice },
    { 'PUT /offers/{offerId}/change-price-commands/{commandId}': PRICES },
  ),
];
