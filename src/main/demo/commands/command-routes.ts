import { BETA_V1, PUBLIC_V1 } from '../kinds.ts';
import type { Context, DemoAnswer, Route } from '../kinds.ts';
import { postBulkCommand } from './bulk-command.ts';
import { putChangePrice } from './change-price-command.ts';
import { readSummary, readTasks } from './command-reports.ts';
import type { CommandKind } from './command-record.ts';
import {
  putModificationCommand,
  putPriceCommand,
  putPublicationCommand,
  putQuantityCommand,
} from './put-commands.ts';

/** Even reading a status needs the scope for writing. */
const ANY = { host: 'api', scope: 'sale:offers:write', token: 'user', produces: [PUBLIC_V1] } as const;
const BETA = { ...ANY, produces: [BETA_V1], consumes: [BETA_V1] } as const;

export const commandRoutes: readonly Route[] = [
  ...family('price', 'offer-price-change-commands', 'price-commands', putPriceCommand),
  ...family('quantity', 'offer-quantity-change-commands', 'quantity-commands', putQuantityCommand),
  ...family('modification', 'offer-modification-commands', 'quantity-commands', putModificationCommand),
  ...family('publication', 'offer-publication-commands', 'quantity-commands', putPublicationCommand),
  {
    ...BETA,
    method: 'POST',
    path: '/sale/offer-bulk-modification-commands',
    limits: ['price-commands'],
    handler: postBulkCommand,
    editions: ['2026'],
  },
  ...reports('bulk', 'offer-bulk-modification-commands').map((route): Route => ({
    ...route,
    editions: ['2026'],
  })),
  {
    ...ANY,
    method: 'PUT',
    path: '/offers/{offerId}/change-price-commands/{commandId}',
    consumes: [PUBLIC_V1],
    limits: ['price-commands'],
    handler: putChangePrice,
  },
];

function family(
  kind: CommandKind,
  name: string,
  limit: string,
  handler: (context: Context) => DemoAnswer,
): Route[] {
  const path = `/sale/${name}/{commandId}`;
  return [
    { ...ANY, method: 'PUT', path, consumes: [PUBLIC_V1], limits: [limit], handler },
    ...reports(kind, name),
  ];
}

function reports(kind: CommandKind, name: string): Route[] {
  const common = { ...ANY, method: 'GET', consumes: [], limits: ['command-status'] } as const;
  return [
    { ...common, path: `/sale/${name}/{commandId}`, handler: (context) => readSummary(context, kind) },
    { ...common, path: `/sale/${name}/{commandId}/tasks`, handler: (context) => readTasks(context, kind) },
  ];
}
