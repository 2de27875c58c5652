import { noteFromJournal } from './outbox/came-between.ts';
import { findAgain } from './outbox/find-again.ts';
import type { Emit } from './engine.ts';
import type { Clock } from './ports.ts';
import type { WriteDb } from './store/handle.ts';
import type { Sync } from './sync/sync-loop.ts';

type Needs = { readonly db: WriteDb; readonly clock: Clock; readonly emit: Emit };

/**
 * A pull also shows what became of changes that came back with a copy of the shop, and what others wrote
 * while ours were on their way.
 */
export function pullAndFind(sync: Sync, { db, clock, emit }: Needs): Sync['pull'] {
  return async (pull) => {
    const pulled = await sync.pull(pull);
    const found = pulled.ok ? findAgain(db, clock) + noteFromJournal(db, clock.now()) : 0;
    if (found > 0) emit('store.changed', { tables: ['offer', 'edit'] });
    return pulled;
  };
}
