import { z } from 'zod';
import { BETA_V1, endpoint, type Endpoint } from '../endpoint.ts';
import type { LimitName } from '../limit-table.ts';

const report = z.looseObject({
  id: z.string(),
  completedAt: z.string().nullish(),
  taskCount: z.looseObject({ total: z.number(), success: z.number(), failed: z.number() }),
});

const taskPage = z.looseObject({ tasks: z.array(z.unknown()) });

type CommandPath = `/sale/${string}-commands`;

/** The three methods every batch command has. Reading its report needs the scope of writing. */
function batchCommand<const Path extends CommandPath>(name: string, path: Path, limit: LimitName) {
  const submit = endpoint({
    id: `${name}.submit`,
    method: 'PUT',
    path: `${path}/{commandId}`,
    scope: 'sale:offers:write',
    response: report,
    limits: [limit],
    onConflict: 'id-already-used',
  });
  return { submit, ...reports(name, path) };
}

function reports<const Path extends CommandPath>(name: string, path: Path) {
  const common = {
    method: 'GET',
    scope: 'sale:offers:write',
    limits: ['command-status'],
    whenMissing: 'not-found',
  } as const satisfies Partial<Endpoint>;
  return {
    report: endpoint({ ...common, id: `${name}.report`, path: `${path}/{commandId}`, response: report }),
    tasks: endpoint({
      ...common,
      id: `${name}.tasks`,
      path: `${path}/{commandId}/tasks`,
      query: ['limit', 'offset'],
      response: taskPage,
      paging: { kind: 'offset', maxLimit: 1000, maxOffset: 999 },
    }),
  };
}

export const price = batchCommand(
  'sale.price-commands',
  '/sale/offer-price-change-commands',
  'price-commands',
);
export const quantity = batchCommand(
  'sale.quantity-commands',
  '/sale/offer-quantity-change-commands',
  'offer-commands',
);
export const modification = batchCommand(
  'sale.modification-commands',
  '/sale/offer-modification-commands',
  'offer-commands',
);
export const publication = batchCommand(
  'sale.publication-commands',
  '/sale/offer-publication-commands',
  'offer-commands',
);

export const bulk = {
  submit: endpoint({
    id: 'sale.bulk-commands.submit',
    method: 'POST',
    path: '/sale/offer-bulk-modification-commands',
    scope: 'sale:offers:write',
    produces: BETA_V1,
    consumes: [BETA_V1],
    response: report,
    limits: ['price-commands'],
    onConflict: 'id-already-used',
    editions: ['2026'],
  }),
  ...reports('sale.bulk-commands', '/sale/offer-bulk-modification-commands'),
};

/** One price of one offer. It has no report: its id is unknown to the other commands. */
export const changePrice = endpoint({
  id: 'offers.change-price',
  method: 'PUT',
  path: '/offers/{offerId}/change-price-commands/{commandId}',
  scope: 'sale:offers:write',
  response: z.looseObject({ output: z.looseObject({ status: z.string() }).optional() }),
  limits: ['price-commands'],
});
