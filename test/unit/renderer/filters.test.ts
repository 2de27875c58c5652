import { describe, expect, it } from 'vitest';
import {
  categoryLines,
  pathWords,
  searchedLines,
} from '../../../src/renderer/features/offers/category-tree.ts';
import { codesOfText } from '../../../src/renderer/features/offers/codes-of-text.ts';
import { filterValue } from '../../../src/renderer/features/offers/filter-words.ts';
import { readPriceRange, readStockRange } from '../../../src/renderer/features/offers/range-of-text.ts';
import {
  activeKinds,
  type FilterKind,
  type OfferFilters,
  withFilter,
} from '../../../src/renderer/state/offer-filters.ts';
import { formatFor } from '../../../src/renderer/ui/format.ts';
import { textsIn } from '../../support/texts.ts';

describe('filters', () => {
  it('are put, changed and taken away one by one', () => {
    const priced = withFilter({ unsentOnly: true }, 'price', { priceFromMinor: 1, priceCurrency: 'CZK' });
    const changed = withFilter(priced, 'price', { priceToMinor: 2 });
    expect(changed).toEqual({ unsentOnly: true, priceToMinor: 2 });
    expect(activeKinds(changed)).toEqual(['price', 'unsent']);
    expect(withFilter(changed, 'price', {})).toEqual({ unsentOnly: true });
  });

  it.each<[FilterKind, OfferFilters, string]>([
    ['price', { priceToMinor: 40_000 }, 'do 400,00 zł'],
    ['price', { priceFromMinor: 1050, priceToMinor: 2000, priceCurrency: 'EUR' }, '10,50–20,00 €'],
    ['stock', { stockFrom: 0, stockTo: 0 }, 'Brak sztuk (0)'],
    ['stock', { stockFrom: 5 }, 'od 5'],
    ['stock', { stockFrom: 5, stockTo: 5 }, '5'],
    ['status', { statuses: ['ACTIVE', 'ENDED'] }, 'Aktywne, Zakończone'],
    ['category', { categoryId: '7' }, 'Lampy'],
    ['codes', { codes: ['a', 'b'] }, '2'],
    ['uses', { uses: { collection: 'contacts', key: '1' } }, 'Kontakt „Biuro”'],
    ['unsent', { unsentOnly: true }, ''],
  ])('say their value in words: %s %j', async (kind, filters, words) => {
    const t = await textsIn('pl');
    const names = { categoryName: () => 'Lampy', usesWords: 'Kontakt „Biuro”' };
    const value = filterValue(kind, filters, { t, format: formatFor('pl'), ...names });
    expect(value.replaceAll('\u00a0', ' ')).toBe(words);
  });

  it.each([
    [
      { from: '10', to: '1 234,50' },
      { priceFromMinor: 1000, priceToMinor: 123_450, priceCurrency: 'PLN' },
    ],
    [
      { from: '', to: '5' },
      { priceToMinor: 500, priceCurrency: 'PLN' },
    ],
    [{ from: ' ', to: '' }, {}],
    [{ from: 'dear', to: '' }, 'offers:reason.not-a-price'],
    [{ from: '-5', to: '' }, 'offers:reason.not-a-price'],
  ])('read prices %j', (text, expected) => {
    expect(readPriceRange(text, 'PLN')).toEqual(expected);
  });

  it.each([
    [
      { from: '0', to: '0' },
      { stockFrom: 0, stockTo: 0 },
    ],
    [{ from: '1 000', to: '' }, { stockFrom: 1000 }],
    [{ from: '2,5', to: '' }, 'list:filter.not-a-count'],
  ])('read pieces %j', (text, expected) => {
    expect(readStockRange(text)).toEqual(expected);
  });

  it('take a pasted column line by line, each once, and leave what a SKU may hold', () => {
    const text = 'LMP-1 A, red\r\n0012\t5900000000015;LMP-1 A, red\n\n"quoted"\n';
    expect(codesOfText(text)).toEqual(['LMP-1 A, red', '0012', '5900000000015', 'quoted']);
  });
});

describe('categories', () => {
  const category = (categoryId: string, name: string | null, parentId: string | null, offers: number) => ({
    categoryId,
    name,
    parentId,
    offers,
  });
  const lines = categoryLines([
    category('1', 'Dom', null, 0),
    category('3', 'Łóżka', '2', 4),
    category('2', 'Meble', '1', 1),
    category('9', null, null, 2),
    category('8', 'Sierota', '777', 1),
  ]);

  it('stand below those they belong to, and count what is below', () => {
    expect(lines.map(({ name, depth, offers }) => [name, depth, offers])).toEqual([
      ['Dom', 0, 5],
      ['Meble', 1, 5],
      ['Łóżka', 2, 4],
      ['9', 0, 2],
      ['Sierota', 0, 1],
    ]);
  });

  it('are found by a few letters and told by their path', () => {
    const [found] = searchedLines(lines, 'lozk');
    expect(found && pathWords(found)).toBe('Dom › Meble › Łóżka');
    expect(searchedLines(lines, '')).toHaveLength(5);
  });

  it('that point in a circle end', () => {
    expect(categoryLines([category('1', 'A', '2', 1), category('2', 'B', '1', 1)])).toEqual([]);
  });
});
