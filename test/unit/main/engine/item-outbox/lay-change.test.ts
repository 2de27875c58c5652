import { describe, expect, it } from 'vitest';
import {
  foldChanges,
  layChange,
  type Laying,
} from '../../../../../src/main/engine/item-outbox/lay-change.ts';
import type { ItemChange } from '../../../../../src/main/engine/store/queries/item-changes.ts';

type Document = Readonly<Record<string, unknown>>;

const base = { id: '1', name: 'Sklep', fee: { amount: '179.00', currency: 'PLN' }, seller: { id: '9' } };

function pending(change: Partial<ItemChange>): ItemChange {
  return {
    changeId: 5,
    collection: 'contacts',
    key: '1',
    within: '',
    kind: 'change',
    act: null,
    content: { name: 'A' },
    base: { name: 'Sklep' },
    theirs: null,
    state: 'draft',
    stateAt: 0,
    createdAt: 0,
    releasedAt: null,
    attempts: 0,
    retryAt: null,
    error: null,
    sent: null,
    ...change,
  };
}

const creation = (change: Partial<ItemChange> = {}) =>
  pending({ kind: 'create', content: { name: 'A' }, base: null, ...change });

const isTaken = (property: string) => property !== 'id' && property !== 'seller';

function change(
  document: Document,
  changes: readonly ItemChange[] = [],
  ground: Document | null = base,
): Laying {
  return layChange({ kind: 'change', document }, { base: ground, pending: changes, isTaken });
}

function removal(changes: readonly ItemChange[] = [], ground: Document | null = base): Laying {
  return layChange({ kind: 'remove' }, { base: ground, pending: changes, isTaken });
}

describe('a change', () => {
  it('is the properties that differ, with what Allegro has of them', () => {
    expect(change({ ...base, name: 'B' })).toEqual({
      do: 'insert',
      kind: 'change',
      content: { name: 'B' },
      base: { name: 'Sklep' },
    });
  });

  it.each([
    ['the same', base],
    ['the same money written otherwise', { ...base, fee: { amount: '179.0', currency: 'PLN' } }],
    ['another seller, whom nobody can send', { ...base, seller: { id: '8' } }],
    ['less than it has of what nobody can send', { name: base.name, fee: base.fee }],
  ])('is none where the document says %s', (_, document) => {
    expect(change(document)).toEqual({ do: 'nothing', changeId: null });
  });

  it('empties what the seller took out', () => {
    const { fee: _fee, ...rest } = base;
    expect(change(rest)).toMatchObject({ content: { fee: null }, base: { fee: base.fee } });
  });

  it('goes into the change that has not left', () => {
    const laid = change({ ...base, name: 'A', fee: null }, [pending({ state: 'queued' })]);
    expect(laid).toMatchObject({ do: 'rewrite', changeId: 5, content: { name: 'A', fee: null } });
  });

  it('typed back to what Allegro has takes the change away', () => {
    expect(change(base, [pending({ state: 'queued' })])).toEqual({ do: 'drop', changeId: 5 });
  });

  it('keeps what the seller saw of what he did not touch again', () => {
    const earlier = pending({ content: { name: 'A' }, base: { name: 'Dawniej' } });
    expect(change({ ...base, name: 'A', fee: null }, [earlier])).toMatchObject({
      base: { name: 'Dawniej', fee: base.fee },
    });
    expect(change({ ...base, name: 'B' }, [earlier])).toMatchObject({ base: { name: 'Sklep' } });
  });

  it('goes into the creation that has not left', () => {
    const document = { name: 'B', phones: [] };
    expect(change(document, [creation({ state: 'refused' })], null)).toEqual({
      do: 'rewrite',
      changeId: 5,
      kind: 'create',
      content: document,
      base: null,
    });
  });

  it.each(['sending', 'unsure'] as const)(
    'waits behind one that is %s, on the ground that one leaves',
    (state) => {
      expect(change({ ...base, name: 'B' }, [pending({ state })])).toEqual({
        do: 'insert',
        kind: 'change',
        content: { name: 'B' },
        base: { name: 'A' },
      });
      expect(change({ name: 'B' }, [creation({ state })], null)).toMatchObject({
        do: 'insert',
        kind: 'change',
      });
    },
  );

  it('takes a removal back that has not left, and none that is under way', () => {
    expect(change(base, [pending({ kind: 'remove', content: null })])).toEqual({ do: 'drop', changeId: 5 });
    const underWay = pending({ kind: 'remove', content: null, state: 'sending' });
    expect(change({ ...base, name: 'B' }, [underWay])).toEqual({ do: 'nothing', changeId: 5 });
  });
});

describe('a removal', () => {
  it('stands alone, in place of a change, or behind what is under way', () => {
    expect(removal()).toEqual({ do: 'insert', kind: 'remove', content: null, base });
    expect(removal([pending({})])).toEqual({
      do: 'rewrite',
      changeId: 5,
      kind: 'remove',
      content: null,
      base,
    });
    expect(removal([pending({ state: 'sending' })])).toMatchObject({ do: 'insert', base: { name: 'A' } });
  });

  it('of what was never sent leaves nothing', () => {
    expect(removal([creation()], null)).toEqual({ do: 'drop', changeId: 5 });
  });
});

describe('of two changes of which the first did not get through', () => {
  it.each([
    [
      creation(),
      pending({ content: { phones: [1] } }),
      { kind: 'create', content: { name: 'A', phones: [1] } },
    ],
    [creation(), pending({ kind: 'remove', content: null }), null],
    [
      pending({}),
      pending({ content: { name: 'B' }, base: { name: 'A' } }),
      { kind: 'change', content: { name: 'B' }, base: { name: 'Sklep' } },
    ],
    [
      pending({}),
      pending({ kind: 'remove', content: null, base: { id: '1', name: 'A' } }),
      { kind: 'remove', content: null, base: { id: '1', name: 'Sklep' } },
    ],
  ])('one stands for both (%#)', (earlier, later, expected) => {
    const folded = foldChanges(earlier, later);
    if (expected === null) expect(folded).toBeNull();
    else expect(folded).toMatchObject(expected);
  });
});
