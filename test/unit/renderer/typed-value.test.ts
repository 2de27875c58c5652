import { describe, expect, it } from 'vitest';
import { editorKey } from '../../../src/renderer/features/offers/editor-key.ts';
import { stopsOn } from '../../../src/renderer/features/offers/stops-on.ts';
import { counterOf, noteOn } from '../../../src/renderer/features/offers/typed-notes.ts';
import {
  type EditableField,
  readTyped,
  textToType,
} from '../../../src/renderer/features/offers/typed-value.ts';
import { withEdit } from '../../../src/renderer/features/offers/with-edit.ts';
import { formatFor } from '../../../src/renderer/ui/format.ts';
import { offerRow } from './offer-row.ts';

const pln = (amountMinor: number) => ({ amountMinor, currency: 'PLN' });

describe('what a typed text means', () => {
  it.each<[EditableField, string, unknown, unknown]>([
    ['price', '49,99', { kind: 'set', value: pln(4999) }, pln(4999)],
    ['price', '1 234.5', { kind: 'set', value: pln(123_450) }, pln(123_450)],
    ['stock', '25', { kind: 'set', value: 25 }, 25],
    ['stock', '+10', { kind: 'add', amount: 10 }, 17],
    ['stock', '-3', { kind: 'add', amount: -3 }, 4],
    ['stock', '0', { kind: 'set', value: 0 }, 0],
    [
      'title',
      '  Lampka \t biurkowa\nLED ',
      { kind: 'set', value: 'Lampka biurkowa LED' },
      'Lampka biurkowa LED',
    ],
  ])('%s "%s"', (field, text, intent, shown) => {
    expect(readTyped(field, text, offerRow())).toEqual({ ok: true, intent, shown });
  });

  it.each<[EditableField, string, string]>([
    ['price', 'ten', 'offers:reason.not-a-price'],
    ['price', '1,999', 'offers:reason.ambiguous-price'],
    ['price', '0', 'offers:reason.price-above-zero'],
    ['stock', '2.5', 'offers:reason.not-a-count'],
    ['stock', '-8', 'offers:reason.fewer-than-none'],
    ['title', '   ', 'offers:reason.empty'],
  ])('%s "%s" is not taken', (field, text, reason) => {
    expect(readTyped(field, text, offerRow())).toEqual({ ok: false, reason });
  });

  it('takes no decimals in forints', () => {
    const row = offerRow({ price: { amountMinor: 100_000, currency: 'HUF' } });
    expect(readTyped('price', '1000,5', row)).toMatchObject({ reason: 'offers:reason.whole-currency' });
  });

  it('opens a cell with what it shows', () => {
    expect(textToType('price', offerRow(), formatFor('pl'))).toBe('19,90');
    expect(textToType('stock', offerRow({ stock: null }), formatFor('pl'))).toBe('');
  });
});

describe('what is said of a value before it is kept', () => {
  it('stops a title by the rules that Send applies', () => {
    expect(stopsOn('title', 'Krótki', offerRow()).map(({ code }) => code)).toContain('title-length');
    expect(stopsOn('title', 'Lampka biurkowa LED czarna', offerRow())).toEqual([]);
  });

  it.each<[EditableField, unknown, object, string | null]>([
    ['stock', 0, {}, 'offers:note.ends'],
    ['stock', 5, { status: 'ENDED' }, 'offers:note.ended'],
    ['stock', 5, {}, null],
    ['price', pln(100), { priceRuleId: 'r' }, 'offers:note.price-rule'],
  ])('%s %o', (field, shown, change, note) => {
    expect(noteOn(field, shown, offerRow(change))).toBe(note);
  });

  it('counts a title as Allegro does', () => {
    expect(counterOf('title', 'Kubek & talerz')).toBe('18/75');
    expect(counterOf('stock', '5')).toBeNull();
  });
});

describe('a kept value', () => {
  it('stands in the row with the value Allegro has, also after a second edit', () => {
    const once = withEdit(offerRow(), 'stock', 25);
    const twice = withEdit(once, 'stock', 30);
    expect(twice.stock).toBe(30);
    expect(twice.pending).toEqual([{ field: 'stock', state: 'draft', base: 7, shown: 30 }]);
  });
});

describe('keys in an open cell', () => {
  it.each([
    ['Enter', 'stock', '5', { kind: 'keep', moveDown: true }],
    ['Tab', 'price', '5', { kind: 'keep', moveDown: false }],
    ['Escape', 'title', 'x', { kind: 'leave' }],
    ['ArrowUp', 'stock', '5', { kind: 'type', text: '6' }],
    ['ArrowDown', 'stock', '0', { kind: 'type', text: '0' }],
    ['ArrowUp', 'price', '5', null],
    ['a', 'title', 'x', null],
  ] as const)('%s in %s', (key, field, text, action) => {
    expect(editorKey(key, field, text)).toEqual(action);
  });
});
