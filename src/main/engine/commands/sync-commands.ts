import { ok } from '../../../shared/errors.ts';
import type { Handlers, WriterCommand } from '../engine.ts';
import type { Sync } from '../sync/sync-loop.ts';

export type SyncCommand = Extract<WriterCommand, `sync.${string}`>;

export function syncHandlers({ sync }: { readonly sync: Sync }): Handlers<SyncCommand> {
  return {
    'sync.start': async ({ full = false, details = false }) => {
      const pulled = await sync.pull({ full });
      if (!pulled.ok || !details) return pulled;
      const fetched = await sync.details('all');
      if (!fetched.ok) return fetched;
      return ok({
        ...pulled.value,
        detailsMissing: Math.max(0, pulled.value.detailsMissing - fetched.value),
      });
    },
    'sync.stop': () => {
      sync.stop();
      return ok({});
    },
    'sync.hurry': ({ offerIds }) => {
      sync.hurry(offerIds);
      return ok({});
    },
  };
}
