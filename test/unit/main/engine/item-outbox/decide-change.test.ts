import { describe, expect, it } from 'vitest';
import {
  createdAmong,
  decideChange,
  evidenceOfChange,
} from '../../../../../src/main/engine/item-outbox/decide-change.ts';
import { covers, isSameMeaning } from '../../../../../src/main/engine/item-outbox/same-meaning.ts';

const pln = (amount: string) => ({ amount, currency: 'PLN' });

describe('two values', () => {
  it.each([
    [pln('179.0'), pln('179.00'), true],
    [pln('179.0'), { amount: '179.0', currency: 'EUR' }, false],
    ['2026-07-01T10:00:00Z', '2026-07-01T12:00:00.000+02:00', true],
    ['0500', '500', false],
    [null, undefined, true],
    [[], null, true],
    [[1, 2], [2, 1], false],
    [{ a: 1, b: null }, { a: 1 }, true],
    [{ a: 1, b: 2 }, { a: 1 }, false],
    [false, null, false],
    ['', null, false],
  ])('%j and %j mean the same: %s', (left, right, expected) => {
    expect(isSameMeaning(left, right)).toBe(expected);
  });

  it('one may say more than the other', () => {
    expect(covers({ a: 1, b: 2 }, { a: 1 })).toBe(true);
    expect(covers({ a: [{ x: 1, y: 2 }] }, { a: [{ x: 1 }] })).toBe(true);
    expect(covers({ a: 1 }, { a: 1, b: 2 })).toBe(false);
  });
});

describe('the fresh look', () => {
  const change = { kind: 'change', content: { name: 'B' }, base: { name: 'A' } } as const;
  const removal = { kind: 'remove', content: null, base: { name: 'A', hidden: false } } as const;

  it.each([
    ['sends what nobody touched', change, { name: 'A', hidden: true }, { do: 'send' }],
    ['confirms what already is so', change, { name: 'B' }, { do: 'confirm' }],
    ['asks where another changed the same', change, { name: 'C' }, { do: 'ask', theirs: { name: 'C' } }],
    ['asks where the item is gone', change, null, { do: 'ask', theirs: null }],
    [
      'sends a removal of what the seller saw',
      removal,
      { name: 'A', hidden: false, id: '1' },
      { do: 'send' },
    ],
    [
      'asks where it is another now',
      removal,
      { name: 'C', hidden: false },
      { do: 'ask', theirs: { name: 'C' } },
    ],
    ['confirms a removal of what is gone', removal, null, { do: 'confirm' }],
    [
      'confirms what is done in part with the rest untouched',
      change,
      { name: 'B', id: '1' },
      { do: 'confirm' },
    ],
  ])('%s', (_, judged, fresh, expected) => {
    expect(decideChange(judged, fresh)).toEqual(expected);
  });
});

describe('after a lost answer', () => {
  const change = {
    kind: 'change',
    content: { name: 'B', fee: { vat: 23 } },
    base: { name: 'A', fee: null },
  } as const;
  const looked = { name: 'A', fee: { vat: 8, note: 'x' } };

  it.each([
    [{ name: 'B', fee: { vat: 23 } }, 'as-meant'],
    [{ name: 'B', fee: { vat: 23, note: 'by Allegro' } }, 'as-meant'],
    [looked, 'as-before'],
    [{ name: 'B', fee: { vat: 8, note: 'x' } }, 'other'],
    [null, 'other'],
  ])('%j is %s', (fresh, expected) => {
    expect(evidenceOfChange(change, looked, fresh)).toBe(expected);
  });

  it('a removal is told by absence', () => {
    const removal = { kind: 'remove', content: null, base: {} } as const;
    expect(evidenceOfChange(removal, undefined, null)).toBe('as-meant');
    expect(evidenceOfChange(removal, undefined, { id: '1' })).toBe('as-before');
  });
});

describe('a creation without an answer', () => {
  const content = { name: 'Lato', hidden: false, note: 'nowhere in the list' };
  const entry = (key: string, name: string, hidden = false) => ({ key, document: { id: key, name, hidden } });

  it('is found among what is new and says the same', () => {
    const listed = [entry('1', 'Lato'), entry('2', 'Zima'), entry('3', 'Lato', true), entry('4', 'Lato')];
    expect(createdAmong(content, listed, ['1'], null)?.key).toBe('4');
    expect(createdAmong(content, listed.slice(0, 3), ['1'], null)).toBeNull();
  });

  it('is known by what its collection says', () => {
    const listed = [entry('3', 'Lato', true)];
    expect(createdAmong(content, listed, [], ['name'])?.key).toBe('3');
  });
});
