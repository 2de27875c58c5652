import type { Clock } from '../ports.ts';
import type { WriteDb } from '../store/handle.ts';
import { isOfDetails, knownOffer, readDetailsAt } from '../store/queries/edited-offers.ts';
import { editsInState } from '../store/queries/edits.ts';
import { isReached } from './conflicts.ts';
import { settleAll } from './settle.ts';

/**
 * Of the changes that came back with a copy of the shop, those that Allegro already shows: they were sent
 * after the copy was made. To be called when Allegro was read. How many there were.
 */
export function findAgain(db: WriteDb, clock: Clock): number {
  const settlings = editsInState(db, 'draft')
    .filter(({ mark }) => mark === 'from-backup')
    .flatMap((edit) => {
      const offer = knownOffer(db, edit.objectId, edit.field);
      const readAt = isOfDetails(edit.field) ? readDetailsAt(db, edit.objectId) : (offer?.checkedAt ?? 0);
      if (offer === null || readAt < edit.stateAt || !isReached(edit, offer.base)) return [];
      const change = { state: 'confirmed', error: null, mark: null } as const;
      return [{ edit, change, event: 'found-on-allegro' }];
    });
  settleAll(db, settlings, clock.now());
  return settlings.length;
}
