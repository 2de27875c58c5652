import { describe, expect, it } from 'vitest';
import { enqueue } from '../../../../../src/main/engine/outbox/enqueue.ts';
import { redo, undo } from '../../../../../src/main/engine/outbox/undo.ts';
import type { WriteDb } from '../../../../../src/main/engine/store/handle.ts';
import { changeEdit, editById, pendingOfField } from '../../../../../src/main/engine/store/queries/edits.ts';
import { openSerialised } from '../../../../../src/main/engine/store/open.ts';
import { NOW, add, editOf, offerOf, pln, set, storedShop } from '../../../../support/stored-shop.ts';

let sets = 0;
const type = (db: WriteDb, ...edits: Parameters<typeof editOf>) =>
  enqueue(db, editOf(...edits), `set-${(sets += 1)}`, NOW);
const intents = (db: WriteDb, field: 'title' | 'price' | 'stock' = 'stock') =>
  pendingOfField(db, '1', field).map((edit) => edit.intent);
const shown = (db: WriteDb) =>
  db
    .select<{ price_minor: number; stock: number; pending_count: number }>(
      'SELECT price_minor, stock, pending_count FROM offer WHERE offer_id = ?',
    )
    .get('1');

describe('enqueue', () => {
  it('keeps an edit and shows it at once', () => {
    const db = storedShop([offerOf('1')]);
    expect(type(db, ['1', 'price', set(pln(12_000))])).toMatchObject({
      edited: 1,
      unchanged: 0,
      refused: [],
    });
    expect(shown(db)).toEqual({ price_minor: 12_000, stock: 20, pending_count: 1 });
  });

  it('replaces a draft by a newer edit of the field', () => {
    const db = storedShop([offerOf('1')]);
    type(db, ['1', 'stock', set(5)]);
    type(db, ['1', 'stock', set(7)]);
    expect(intents(db)).toEqual([set(7)]);
    expect(editById(db, 1)?.state).toBe('replaced');
  });

  it('drops an edit that goes back to what Allegro has', () => {
    const db = storedShop([offerOf('1')]);
    type(db, ['1', 'stock', set(5)]);
    expect(type(db, ['1', 'stock', set(20)])).toMatchObject({ edited: 1 });
    expect(intents(db)).toEqual([]);
    expect(editById(db, 1)?.state).toBe('dropped');
    expect(shown(db)?.pending_count).toBe(0);
  });

  it('keeps "so many more" as what it is, and adds two of them up', () => {
    const db = storedShop([offerOf('1')]);
    type(db, ['1', 'stock', add(10)]);
    type(db, ['1', 'stock', add(5)]);
    expect(intents(db)).toEqual([add(15)]);
    expect(shown(db)?.stock).toBe(35);
    type(db, ['1', 'stock', add(-15)]);
    expect(intents(db)).toEqual([]);
  });

  it('waits behind an edit that is under way', () => {
    const db = storedShop([offerOf('1')]);
    type(db, ['1', 'stock', set(5)]);
    changeEdit(db, 1, { state: 'sending' }, NOW);
    expect(type(db, ['1', 'stock', set(5)]).unchanged).toBe(1);
    type(db, ['1', 'stock', set(20)]);
    type(db, ['1', 'stock', set(21)]);
    expect(pendingOfField(db, '1', 'stock')).toMatchObject([
      { state: 'sending' },
      { state: 'draft', afterEditId: 1, base: 5, intent: set(21) },
    ]);
  });

  it('does not add pieces once more of which it is not known whether they were added', () => {
    const db = storedShop([offerOf('1')]);
    type(db, ['1', 'stock', add(10)]);
    changeEdit(db, 1, { state: 'conflicted', mark: 'ask-after-loss' }, NOW);
    type(db, ['1', 'stock', add(5)]);
    expect(intents(db)).toEqual([add(5)]);
  });

  it.each([
    ['an unknown offer', '9', 'stock', set(5), 'unknown-offer'],
    ['an archived offer', '2', 'stock', set(5), 'archived-offer'],
    ['pieces on a stock never seen', '3', 'stock', add(5), 'never-fetched'],
    ['pieces on a price', '1', 'price', add(5), 'wrong-value'],
    ['text in a stock', '1', 'stock', set('many'), 'wrong-value'],
  ] as const)('refuses %s and says why', (_name, offerId, field, intent, code) => {
    const db = storedShop([
      offerOf('1'),
      offerOf('2', { status: 'ARCHIVED' }),
      offerOf('3', { stock: null }),
    ]);
    expect(type(db, [offerId, field, intent])).toMatchObject({
      edited: 0,
      changeSetId: null,
      refused: [{ code }],
    });
    expect(db.pluck('SELECT count(*) FROM change_set').get()).toBe(0);
  });

  it('takes 10,000 edits in one go', () => {
    const ids = Array.from({ length: 10_000 }, (_, index) => String(index + 1));
    const db = storedShop(ids.map((id) => offerOf(id)));
    const outcome = type(
      db,
      ...ids.map((id): [string, 'stock', ReturnType<typeof set>] => [id, 'stock', set(3)]),
    );
    expect(outcome.edited).toBe(10_000);
  });
});

describe('undo and redo', () => {
  it('goes back set by set and forward again, also after a restart', () => {
    let db = storedShop([offerOf('1')]);
    type(db, ['1', 'stock', set(5)]);
    type(db, ['1', 'stock', set(7)], ['1', 'price', set(pln(5000))]);
    type(db, ['1', 'stock', set(20)]);
    const reopened = openSerialised(db.serialize());
    if (!reopened.ok) throw new Error(reopened.error.message);
    db = reopened.value;
    expect(undo(db, NOW).count).toBe(1);
    expect(intents(db)).toEqual([set(7)]);
    expect(undo(db, NOW).count).toBe(2);
    expect([intents(db), intents(db, 'price')]).toEqual([[set(5)], []]);
    expect(redo(db, NOW).count).toBe(2);
    expect([intents(db), intents(db, 'price')]).toEqual([[set(7)], [set(pln(5000))]]);
    expect([undo(db, NOW).count, undo(db, NOW).count, undo(db, NOW).count]).toEqual([2, 1, 0]);
    expect(shown(db)).toEqual({ price_minor: 10_000, stock: 20, pending_count: 0 });
    expect([redo(db, NOW).count, redo(db, NOW).count, redo(db, NOW).count, redo(db, NOW).count]).toEqual([
      1, 2, 1, 0,
    ]);
    expect(intents(db)).toEqual([]);
  });

  it('does not take back what has left', () => {
    const db = storedShop([offerOf('1')]);
    type(db, ['1', 'price', set(pln(5000))]);
    type(db, ['1', 'stock', set(5)]);
    changeEdit(db, 2, { state: 'sending' }, NOW);
    expect(undo(db, NOW)).toEqual({ count: 1, title: 'By hand' });
    expect([intents(db), intents(db, 'price')]).toEqual([[set(5)], []]);
  });

  it('ends the line of redo when something new is edited', () => {
    const db = storedShop([offerOf('1')]);
    type(db, ['1', 'stock', set(5)]);
    undo(db, NOW);
    type(db, ['1', 'price', set(pln(5000))]);
    expect(redo(db, NOW).count).toBe(0);
  });
});
