import { describe, expect, it } from 'vitest';
import { blockOf, landingOf } from '../../../src/renderer/features/offers/block.ts';
import { readClipboardText, toClipboardText } from '../../../src/renderer/features/offers/block-text.ts';
import { columnsFor } from '../../../src/renderer/features/offers/columns.ts';
import { fillDown, layCells } from '../../../src/renderer/features/offers/paste-cells.ts';
import { pln } from '../../support/stored-shop.ts';
import { offerRow } from './offer-row.ts';

const columns = columnsFor(1200);
const slotOf = (id: string) => columns.findIndex((column) => column.id === id);
const [title, price, stock] = [slotOf('title'), slotOf('price'), slotOf('stock')];
const rows = ['1', '2', '3'].map((offerId) => offerRow({ offerId, price: pln(1000), stock: 5 }));
const block = (firstColumn: number, lastColumn: number, lastRow = 2) => ({
  firstRow: 0,
  lastRow,
  firstColumn,
  lastColumn,
});

describe('a block of cells on the clipboard', () => {
  it.each<[string, string[][]]>([
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\t\tb', [['a', '', 'b']]],
    ['a\t', [['a', '']]],
    ['"two\nlines"\tb', [['two\nlines', 'b']]],
    ['"he said ""yes"""', [['he said "yes"']]],
    ['monitor 24" IPS\t5', [['monitor 24" IPS', '5']]],
    ['"24" IPS\t5\n"open', [['"24" IPS', '5'], ['"open']]],
    ['a\n\nb', [['a'], [''], ['b']]],
  ])('%j', (text, cells) => {
    expect(readClipboardText(text)).toEqual(cells);
  });

  it('is read back as it was written', () => {
    const cells = [
      ['12,50', 'a\tb'],
      ['line\nline', '"quoted" text'],
      ['', 'x'],
    ];
    expect(readClipboardText(toClipboardText(cells))).toEqual(cells);
  });

  it.each(['=1+1', '+48 600', '-5', '@SUM(A1)', '=HYPERLINK("https://evil.example";"look")', '="05"', ' =1'])(
    'gives a spreadsheet nothing to compute, and comes back unchanged: %s',
    (cell) => {
      const text = toClipboardText([[cell, 'Lampa']]);
      expect(text).toMatch(/^"=""/);
      expect(readClipboardText(text)).toEqual([[cell, 'Lampa']]);
    },
  );
});

describe('where a pasted table lands', () => {
  it('is the same block whichever corner was last', () => {
    const corner = { row: 5, column: 2 };
    expect(blockOf(corner, { row: 1, column: 4 })).toEqual({
      firstRow: 1,
      lastRow: 5,
      firstColumn: 2,
      lastColumn: 4,
    });
  });

  it.each([
    ['one cell fills a block', 1, 1, { lastRow: 2, lastColumn: price }],
    ['a row is repeated downwards', 1, 1, { lastRow: 2, lastColumn: price }],
    ['a larger table goes beyond the block', 5, 2, { lastRow: 4, lastColumn: stock }],
  ])('%s', (_name, tall, wide, wanted) => {
    expect(landingOf(block(price, price), tall, wide)).toMatchObject(wanted);
  });
});

describe('cells laid over offers', () => {
  it('are edits, prices and pieces in Polish and in English', () => {
    const cells = [
      ['1 234,56 zł', '7'],
      ['1,234.56', '+2'],
      ['', '0'],
    ];
    const { edits, refused } = layCells({ cells, block: block(price, stock), columns, rows });
    expect(refused).toEqual([]);
    expect(edits).toEqual([
      { offerId: '1', field: 'price', intent: { kind: 'set', value: pln(123_456) } },
      { offerId: '1', field: 'stock', intent: { kind: 'set', value: 7 } },
      { offerId: '2', field: 'price', intent: { kind: 'set', value: pln(123_456) } },
      { offerId: '2', field: 'stock', intent: { kind: 'add', amount: 2 } },
      { offerId: '3', field: 'stock', intent: { kind: 'set', value: 0 } },
    ]);
  });

  it.each([
    ['price', 'cheap', 'offers:reason.not-a-price'],
    ['price', '1.234', 'offers:reason.ambiguous-price'],
    ['price', '12,50 EUR', 'offers:reason.other-currency'],
    ['stock', '2,5', 'offers:reason.not-a-count'],
    ['status', 'ACTIVE', 'offers:reason.not-editable'],
    ['title', 'Short', expect.objectContaining({ code: 'title-length' })],
  ])('keep out of %s: %s', (id, text, reason) => {
    const slot = slotOf(id);
    const laid = layCells({ cells: [[text]], block: block(slot, slot, 0), columns, rows: rows.slice(0, 1) });
    expect(laid.edits).toEqual([]);
    expect(laid.refused).toMatchObject([{ offerId: '1', field: id, text, reason }]);
  });

  it('fill down what may stand in many offers, and not what tells them apart', () => {
    const sku = slotOf('externalId');
    const first = offerRow({ offerId: '9' });
    const down = fillDown(first, { block: block(price, stock), columns, rows }, ['12,00', '4']);
    expect(down.edits).toHaveLength(6);
    const unique = fillDown(first, { block: block(sku, sku), columns, rows }, ['SKU-9']);
    expect(unique).toMatchObject({ edits: [], refused: [{ reason: 'offers:reason.unique' }] });
    expect(title).toBeGreaterThan(0);
  });
});
