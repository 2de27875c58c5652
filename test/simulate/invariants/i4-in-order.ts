import { cameToNothing } from '../carried-out.ts';
import { told, type Evidence } from './evidence.ts';

/**
 * I4: of one field of one offer the edits reached Allegro in the order in which they were made. Pieces to add
 * come to the same in any order: later ones need not wait for a question about earlier ones.
 */
export function outOfOrder({ applied, day }: Evidence): string[] {
  const last = new Map<string, { any: number; set: number }>();
  return applied.flatMap(({ edits, number }) =>
    edits.flatMap((edit) => {
      // Allegro said that it was done, and it was not: it has not reached the offer.
      if (cameToNothing(day.world, edit)) return [];
      const { editId, intent } = edit;
      const key = `${edit.offerId} ${edit.field}`;
      const former = last.get(key) ?? { any: 0, set: 0 };
      const isAdded = intent.kind === 'add';
      last.set(key, {
        any: Math.max(former.any, editId),
        set: isAdded ? former.set : Math.max(former.set, editId),
      });
      const before = isAdded ? former.set : former.any;
      return editId < before ? [`I4: ${told(edit)} reached Allegro after edit ${before} (#${number})`] : [];
    }),
  );
}
