import fc from 'fast-check';
import { expect, it } from 'vitest';
import { enqueue } from '../../src/main/engine/outbox/enqueue.ts';
import { redo, undo } from '../../src/main/engine/outbox/undo.ts';
import type { WriteDb } from '../../src/main/engine/store/handle.ts';
import { knownOffer } from '../../src/main/engine/store/queries/edited-offers.ts';
import { changeEdit, pendingOfField, pendingOfOffer } from '../../src/main/engine/store/queries/edits.ts';
import { recordListed } from '../../src/main/engine/store/record-offers.ts';
import type { Intent } from '../../src/shared/domain/edit.ts';
import { applyIntent, overlay } from '../../src/shared/domain/overlay.ts';
import { NOW, add, offerOf, pln, set, storedShop } from '../support/stored-shop.ts';

type Move =
  | {
      readonly do: 'edit';
      readonly offerId: string;
      readonly field: 'price' | 'stock';
      readonly intent: Intent;
    }
  | { readonly do: 'undo' | 'redo' }
  | { readonly do: 'leave'; readonly offerId: string; readonly field: 'price' | 'stock' }
  | { readonly do: 'pull'; readonly offerId: string; readonly stock: number };

const offerId = fc.constantFrom('1', '2');
const field = fc.constantFrom('price' as const, 'stock' as const);
const intent = (name: 'price' | 'stock') =>
  name === 'price'
    ? fc.integer({ min: 98, max: 103 }).map((zloty) => set(pln(zloty * 100)))
    : fc.oneof(fc.integer({ min: 18, max: 22 }).map(set), fc.integer({ min: -6, max: 6 }).map(add));

const edit = field.chain((name) =>
  fc.record({ do: fc.constant('edit' as const), offerId, field: fc.constant(name), intent: intent(name) }),
);
const moves: fc.Arbitrary<Move[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: edit },
    { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('leave' as const), offerId, field }) },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant('pull' as const),
        offerId,
        stock: fc.integer({ min: 15, max: 25 }),
      }),
    },
  ),
  { maxLength: 25 },
);

function shownInGrid(db: WriteDb, id: string) {
  return db.select('SELECT price_minor, stock, pending_count FROM offer WHERE offer_id = ?').get(id);
}

/** What the grid has to show: Allegro's values with the pending edits on top, in order. */
function expectOverlay(db: WriteDb): void {
  for (const id of ['1', '2']) {
    const base = knownOffer(db, id)?.base;
    if (base === undefined) throw new Error('lost');
    const pending = pendingOfOffer(db, id);
    const { shown } = overlay(base, pending);
    expect(shownInGrid(db, id)).toEqual({
      price_minor: shown.price?.amountMinor,
      stock: shown.stock,
      pending_count: pending.length,
    });
    for (const name of ['price', 'stock']) {
      const own = pendingOfField(db, id, name);
      expect(own.length).toBeLessThanOrEqual(2);
      expect(own.filter((each) => each.state === 'draft').length).toBeLessThanOrEqual(1);
    }
  }
}

function make(db: WriteDb, move: Move, index: number): void {
  switch (move.do) {
    case 'edit': {
      const before = shownValue(db, move.offerId, move.field);
      const edits = [{ offerId: move.offerId, field: move.field, intent: move.intent }];
      enqueue(db, { title: `edit ${index}`, origin: 'by-hand', edits }, `set-${index}`, NOW + index);
      expect(shownValue(db, move.offerId, move.field)).toEqual(applyIntent(before, move.intent));
      return;
    }
    case 'undo':
      undo(db, NOW + index);
      return;
    case 'redo':
      redo(db, NOW + index);
      return;
    case 'leave': {
      const pending = pendingOfField(db, move.offerId, move.field);
      const [only] = pending;
      if (only !== undefined && pending.length === 1)
        changeEdit(db, only.editId, { state: 'sending' }, NOW + index);
      return;
    }
    case 'pull': {
      const base = { ...offerOf(move.offerId), stock: move.stock };
      recordListed(db, [{ base, listing: JSON.stringify([base, index]) }], {
        now: NOW + index,
        run: null,
        cause: 'journal',
      });
    }
  }
}

function shownValue(db: WriteDb, id: string, name: 'price' | 'stock'): unknown {
  const base = knownOffer(db, id)?.base;
  if (base === undefined) throw new Error('lost');
  return overlay(base, pendingOfOffer(db, id)).shown[name];
}

it("shows Allegro's values with the pending edits on top, whatever is edited, undone, sent or pulled", () => {
  fc.assert(
    fc.property(moves, (sequence) => {
      const db = storedShop([offerOf('1'), offerOf('2')]);
      for (const [index, move] of sequence.entries()) {
        make(db, move, index);
        expectOverlay(db);
      }
      db.close();
    }),
    { numRuns: 150, seed: 7 },
  );
});
