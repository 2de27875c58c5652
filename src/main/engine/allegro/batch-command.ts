import { z } from 'zod';
import { endpoint, type Endpoint } from './endpoint.ts';
import type { LimitName } from './limit-table.ts';

/** How far a command has come, as every batch command tells it. */
export const commandSummary = z.looseObject({
  id: z.string(),
  completedAt: z.string().nullish(),
  taskCount: z.looseObject({ total: z.number(), success: z.number(), failed: z.number() }),
});

const taskPage = z.looseObject({ tasks: z.array(z.unknown()) });

type CommandPath = `/sale/${string}-commands`;

/** The three methods of a batch command of one value. */
export function batchCommand<const Path extends CommandPath, Input>(
  name: string,
  path: Path,
  request: z.ZodType<unknown, Input>,
  limit: LimitName,
) {
  const submit = endpoint({
    id: `${name}.submit`,
    method: 'PUT',
    path: `${path}/{commandId}`,
    scope: 'sale:offers:write',
    request,
    response: commandSummary,
    limits: [limit],
    onConflict: 'id-already-used',
  });
  return { submit, ...commandReports(name, path) };
}

/** The two methods that tell of a command. They need the scope of writing. */
export function commandReports<const Path extends CommandPath>(
  name: string,
  path: Path,
  editions: Pick<Endpoint, 'editions'> = {},
) {
  const common = {
    method: 'GET',
    scope: 'sale:offers:write',
    limits: ['command-status'],
    whenMissing: 'not-found',
    ...editions,
  } as const satisfies Partial<Endpoint>;
  const report = endpoint({
    ...common,
    id: `${name}.report`,
    path: `${path}/{commandId}`,
    response: commandSummary,
  });
  const tasks = endpoint({
    ...common,
    id: `${name}.tasks`,
    path: `${path}/{commandId}/tasks`,
    query: ['limit', 'offset'],
    response: taskPage,
    paging: { kind: 'offset', maxLimit: 1000, maxOffset: 999 },
  });
  return { report, tasks };
}
