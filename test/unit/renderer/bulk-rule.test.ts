import { describe, expect, it } from 'vitest';
import { type BulkForm, readBulkForm } from '../../../src/renderer/features/offers/bulk-rule.ts';
import { bulkTitle } from '../../../src/renderer/features/offers/bulk-title.ts';
import { textsIn } from '../../support/texts.ts';

const form: BulkForm = {
  field: 'price',
  how: 'percent',
  text: '',
  rounding: 'ninety-nine',
  withPriceRule: false,
  currency: 'PLN',
};

describe('a filled form', () => {
  it.each<[Partial<BulkForm>, object | string | null]>([
    [{ text: ' ' }, null],
    [{ text: '+5' }, { change: { kind: 'percent', hundredths: 500 }, rounding: 'ninety-nine' }],
    [{ text: '−2,5 %' }, { change: { kind: 'percent', hundredths: -250 } }],
    [{ text: '-100' }, 'bulk:reason.percent-range'],
    [{ text: 'five' }, 'bulk:reason.not-a-percent'],
    [{ how: 'add', text: '-1 000,50' }, { change: { kind: 'add', amountMinor: -100_050, currency: 'PLN' } }],
    [{ how: 'add', text: '1,2,3' }, 'bulk:reason.not-an-amount'],
    [
      { how: 'set', text: '49.99' },
      { change: { kind: 'set', amountMinor: 4999 }, rounding: 'none' },
    ],
    [{ how: 'set', text: '0,99' }, 'bulk:reason.below-least'],
    [{ how: 'set', text: 'x' }, 'offers:reason.not-a-price'],
    [
      { field: 'stock', how: 'set', text: '25' },
      { field: 'stock', change: { kind: 'set', pieces: 25 } },
    ],
    [{ field: 'stock', how: 'set', text: '-1' }, 'bulk:reason.below-none'],
    [{ field: 'stock', how: 'add', text: '-3' }, { change: { kind: 'add', pieces: -3 } }],
    [{ field: 'stock', how: 'add', text: '2,5' }, 'offers:reason.not-a-count'],
  ])('%o', (change, wanted) => {
    const read = readBulkForm({ ...form, ...change });
    if (typeof wanted === 'object' && wanted !== null) expect(read).toMatchObject(wanted);
    else expect(read).toBe(wanted);
  });

  it.each<[Partial<BulkForm>, string]>([
    [{ text: '5' }, 'Cena +5 %, do najbliższych ,99'],
    [{ how: 'set', text: '49,99' }, 'Cena 49,99 PLN'],
    [{ field: 'stock', how: 'add', text: '-3' }, 'Liczba sztuk -3'],
  ])('names its change set %#', async (change, title) => {
    expect(bulkTitle({ ...form, ...change }, await textsIn('pl')).replaceAll('\u00a0', ' ')).toBe(title);
  });
});
