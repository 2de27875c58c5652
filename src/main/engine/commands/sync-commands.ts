import { err, ok } from '../../../shared/errors.ts';
import type { Emit, Handlers, WriterCommand } from '../engine.ts';
import { readCursor } from '../store/cursors.ts';
import type { WriteDb } from '../store/handle.ts';
import { countArchived, markListed, wantDetailsAnew } from '../store/queries/offer-upkeep.ts';
import { keepMissingFinding, offersOfFinding, readMissingFinding } from '../sync/missing-finding.ts';
import type { Sync } from '../sync/sync-loop.ts';

type SyncCommand = Extract<WriterCommand, `sync.${string}`>;

type SyncCommandParts = { readonly db: WriteDb; readonly sync: Sync; readonly emit: Emit };

export function syncHandlers(parts: SyncCommandParts): Handlers<SyncCommand> {
  const { sync } = parts;
  return {
    'sync.answer-missing': ({ remove }) => answerMissing(parts, remove),
    'sync.start': async ({ full = false, details = false }) => {
      const pulled = await sync.pull({ full });
      if (!pulled.ok || !details) return pulled;
      const named = await sync.names();
      if (!named.ok) return named;
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
    'sync.hurry': ({ offerIds, anew = false }) => {
      if (anew) wantDetailsAnew(parts.db, offerIds);
      sync.hurry(offerIds);
      return ok({});
    },
  };
}

async function answerMissing({ db, sync, emit }: SyncCommandParts, remove: boolean) {
  const finding = readMissingFinding(db);
  if (finding === null || finding.answer !== undefined) {
    return err({ kind: 'not-found' as const, message: 'Stragan asks about no missing offers.' });
  }
  const offerIds = offersOfFinding(db, finding);
  db.transaction(() => {
    if (!remove) markListed(db, offerIds, Number(readCursor(db, 'listing')?.value ?? 0));
    keepMissingFinding(db, remove ? { ...finding, answer: 'remove' } : null);
  });
  emit('store.changed', { tables: ['setting'] });
  if (!remove) return ok({ kept: offerIds.length, removed: 0, waiting: 0 });
  // Offline or stopped: the answer is kept, and the next pull carries it out.
  await sync.pull({ full: false });
  const removed = countArchived(db, offerIds);
  const left = offerIds.length - removed;
  const isDone = readMissingFinding(db)?.answer === undefined;
  return ok({ removed, kept: isDone ? left : 0, waiting: isDone ? 0 : left });
}
