import { ok } from '../../../shared/errors.ts';
import type { Emit, Handlers } from '../engine.ts';
import { newChangeSetId } from '../outbox/change-set-id.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { redo, undo } from '../outbox/undo.ts';
import type { Clock, Random, WorkSigns } from '../ports.ts';
import type { WriteDb } from '../store/handle.ts';

export type WritingParts = {
  readonly db: WriteDb;
  readonly clock: Clock;
  readonly random: Random;
  readonly emit: Emit;
  /** Where left out, nobody looks on. */
  readonly signs?: WorkSigns;
};

/** Tables that an edit touches, as store.changed names them. */
export const EDITED_TABLES = ['offer', 'edit', 'change_set'] as const;

export function editHandlers(parts: WritingParts): Handlers<'offers.edit' | 'offers.undo' | 'offers.redo'> {
  const { db, clock, random, emit } = parts;
  const changed = () => emit('store.changed', { tables: EDITED_TABLES });
  return {
    'offers.edit': (input) => {
      const { editedOfferIds, ...outcome } = enqueue(
        db,
        input,
        newChangeSetId(random, clock.now()),
        clock.now(),
      );
      if (editedOfferIds.length > 0) changed();
      return ok(outcome);
    },
    'offers.undo': () => {
      const { count, title } = undo(db, clock.now(), parts);
      if (count > 0) changed();
      return ok({ undone: count, title });
    },
    'offers.redo': () => {
      const { count, title } = redo(db, clock.now(), parts);
      if (count > 0) changed();
      return ok({ redone: count, title });
    },
  };
}
