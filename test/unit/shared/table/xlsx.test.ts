import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isXlsx, readXlsx } from '../../../../src/shared/table/read-xlsx.ts';
import { writeXlsx } from '../../../../src/shared/table/write-xlsx.ts';
import { columnIndex, columnLetters, numberText } from '../../../../src/shared/table/xlsx-cell.ts';

/** A workbook as other programs write it: shared strings, formats, gaps. */
function workbook(sheet: string, strings = '', styles = ''): Uint8Array {
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const parts = {
    'xl/workbook.xml': [
      `<x:workbook xmlns:x="m" xmlns:r="${relation}"><x:sheets>`,
      `<x:sheet name="B" r:id="rId7"/></x:sheets></x:workbook>`,
    ].join(''),
    'xl/_rels/workbook.xml.rels': [
      `<Relationships>`,
      `<Relationship Id="rId7" Target="/xl/worksheets/other.xml"/></Relationships>`,
    ].join(''),
    'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
    'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
    'xl/worksheets/other.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
  };
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(files));
}

describe('reading a spreadsheet', () => {
  it('reads shared, inline and computed texts, gaps and later rows', () => {
    const sheet =
      '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>cena</t></is></c></row>' +
      '<row r="3"><c r="B3" t="str"><f>A1</f><v>LMP &amp; 1</v></c>' +
      '<c r="C3"><v>12.300000000000001</v></c></row>';
    const strings = '<si><t>no</t></si><si><r><t>sy</t></r><r><t>gnatura</t></r><rPh><t>x</t></rPh></si>';
    expect(readXlsx(workbook(sheet, strings))).toEqual([
      ['sygnatura', '', 'cena'],
      [],
      ['', 'LMP & 1', '12.3'],
    ]);
  });

  it('shows the zeros that a format shows', () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="0000000000000"/></numFmts>' +
      '<cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf/><xf numFmtId="164"/></cellXfs>';
    const sheet = '<row><c s="1"><v>12345678905</v></c><c><v>5901234123457</v></c></row>';
    expect(readXlsx(workbook(sheet, '', styles))).toEqual([['0012345678905', '5901234123457']]);
  });

  it.each([
    ['5901234123457', '', '5901234123457'],
    ['5.901234123457E12', '', '5901234123457'],
    ['12.300000000000001', '', '12.3'],
    ['49.9', '0.00', '49.9'],
    ['-3', '', '-3'],
    ['7', '00000000', '00000007'],
  ])('%s in the format "%s" is %s', (stored, format, text) => {
    expect(numberText(stored, format)).toBe(text);
  });

  it.each([
    ['A', 0],
    ['Z', 25],
    ['AA', 26],
    ['BC', 54],
  ])('column %s is %i', (letters, index) => {
    expect(columnIndex(`${letters}12`)).toBe(index);
    expect(columnLetters(index)).toBe(letters);
  });

  it('refuses what is no spreadsheet', () => {
    expect(isXlsx(strToU8('sku;price'))).toBe(false);
    expect(() => readXlsx(strToU8('PK nothing'))).toThrow();
    expect(() => readXlsx(zipSync({ 'a.txt': strToU8('x') }))).toThrow('other-archive');
  });
});

describe('writing a spreadsheet', () => {
  const rows = [
    ['offer', 'ean', 'title', 'price', 'stock'],
    ['012', '5901234123457', 'Łóżko <"A" & B>\u0007', { amountMinor: 123_456 }, { count: 7 }],
  ];

  it('is read back as it was, codes as text and amounts as numbers', () => {
    const bytes = writeXlsx('Oferty & co', rows);
    expect(readXlsx(bytes)).toEqual([rows[0], ['012', '5901234123457', 'Łóżko <"A" & B>', '1234.56', '7']]);
    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!);
    expect(sheet).toContain('<c r="B2" s="3" t="inlineStr">');
    expect(sheet).toContain('<v>1234.56</v>');
  });
});
