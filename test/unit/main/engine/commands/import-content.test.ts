import { describe, expect, it } from 'vitest';
import { importReadHandlers } from '../../../../../src/main/engine/commands/import.ts';
import type { ImportInput, ImportPreview } from '../../../../../src/shared/domain/table-import.ts';
import { offerOf, pln, storedShop } from '../../../../support/stored-shop.ts';

const db = storedShop([
  offerOf('12884000001', { externalId: 'LMP/1' }),
  offerOf('12884000002', { externalId: '0042' }),
]);

function read(input: Partial<ImportInput>): ImportPreview {
  const answer = importReadHandlers({ db })['import.read']({ key: null, byContent: true, ...input });
  if (answer instanceof Promise || !answer.ok) throw new Error('not read');
  return answer.value;
}

const usesOf = ({ columns }: ImportPreview) => columns.map(({ use }) => use);

describe('a table whose columns say nothing', () => {
  it.each([
    ['codes of offers, prices and pieces', 'LMP/1\t12,50\t5\n0042\t9,00\t7'],
    ['offer numbers', '12884000001\t12,50\t5\n12884000002\t9,00\t7'],
  ])('is understood by %s, and its first line is data', (_name, text) => {
    const preview = read({ text });
    expect(usesOf(preview).slice(1)).toEqual(['price', 'stock']);
    expect(preview).toMatchObject({ rows: 2, matched: 2, problems: [] });
  });

  it('keeps a first line that is no data out', () => {
    const preview = read({ text: 'our code;new;left\nLMP/1;12,50;5' });
    expect(usesOf(preview)).toEqual(['key-sku', 'price', 'stock']);
    expect(preview).toMatchObject({ rows: 1, matched: 1 });
  });

  it('is not guessed at where nobody looks at the guess', () => {
    const preview = read({ text: 'our code;new\nLMP/1;12,50', byContent: false });
    expect(preview.problems).toMatchObject([{ code: 'no-key-column' }]);
  });

  it('takes no column for a key whose cells are none of the seller', () => {
    expect(read({ text: 'x;y\nabc;1,00\ndef;2,00' }).problems).toMatchObject([{ code: 'no-key-column' }]);
  });
});

describe('a table as rows of cells', () => {
  it('keeps codes as they are, forgives short and empty rows, and counts lines as the sheet does', () => {
    const rows = [['Sygnatura', 'Cena', 'uwagi'], ['0042', '12.5'], [], ['NOBODY', '3', 'x', '', '']];
    const preview = read({ rows });
    expect(preview.sample).toMatchObject([{ offerId: '12884000002', to: pln(1250) }]);
    expect(preview.problems).toMatchObject([{ line: 4, code: 'unmatched', values: { cell: 'NOBODY' } }]);
    expect(preview.columns[0]).toEqual({ name: 'Sygnatura', use: 'key-sku', sample: ['0042', 'NOBODY'] });
  });

  it('follows what the seller says of its columns', () => {
    const rows = [
      ['sku', 'old', 'price'],
      ['0042', '8,00', '12,50'],
    ];
    const preview = read({ rows, columns: ['key-sku', 'price', 'none'] });
    expect(preview.sample).toMatchObject([{ field: 'price', to: pln(800) }]);
  });
});
