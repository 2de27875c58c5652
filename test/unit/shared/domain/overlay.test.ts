import { expect, test } from 'vitest';
import { type PendingEdit, overlay } from '../../../../src/shared/domain/overlay.ts';
import { add, offerOf, pln, set } from '../../../support/stored-shop.ts';

const edit = (field: string, intent: PendingEdit['intent'], state: PendingEdit['state'] = 'draft') => ({
  field,
  intent,
  state,
});

test.each([
  ['nothing pending', [], {}],
  ['a title', [edit('title', set('Nowa lampa na biurko'))], { title: 'Nowa lampa na biurko' }],
  ['a price', [edit('price', set(pln(9900)))], { price: pln(9900) }],
  ['stock now', [edit('stock', set(7))], { stock: 7 }],
  ['stock more', [edit('stock', add(5))], { stock: 25 }],
  ['stock fewer than there are', [edit('stock', add(-50))], { stock: 0 }],
  ['now, then more', [edit('stock', set(7), 'sending'), edit('stock', add(5))], { stock: 12 }],
  ['more, then now', [edit('stock', add(5), 'sending'), edit('stock', set(7))], { stock: 7 }],
  ['an end', [edit('publication', set('ENDED'))], { status: 'ENDED' }],
  ['a field of a later Stragan', [edit('colour', set('red'))], {}],
] as const)('%s', (_, edits, shown) => {
  expect(overlay(offerOf('1'), edits).shown).toEqual({ ...offerOf('1'), ...shown });
});

test('the mark of a field says base, shown and how its newest edit stands', () => {
  const { marks } = overlay(offerOf('1'), [edit('stock', set(7), 'unsure'), edit('stock', add(1), 'draft')]);
  expect(marks).toEqual([{ field: 'stock', state: 'draft', base: 20, shown: 8 }]);
});

test('pieces added to an unknown stock count from none', () => {
  expect(overlay(offerOf('1', { stock: null }), [edit('stock', add(3))]).shown.stock).toBe(3);
});
