import { strToU8, zipSync } from 'fflate';
import { columnLetters } from './xlsx-cell.ts';

/** A code is written as text, so that no spreadsheet takes it for a number; an amount has two decimals. */
export type XlsxCell = string | { readonly count: number } | { readonly amountMinor: number } | null;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A workbook of one sheet, its first row in bold. */
export function writeXlsx(sheetName: string, rows: readonly (readonly XlsxCell[])[]): Uint8Array {
  const parts = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': [
      `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets>`,
      `<sheet name="${escaped(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ].join(''),
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': sheetXml(rows),
  };
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(HEAD + xml)]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>);
}

/** Cell styles by number: plain, bold, amount with two decimals, text. */
const [BOLD, AMOUNT, TEXT] = [1, 2, 3];

const STYLES = [
  `<styleSheet xmlns="${MAIN}"><fonts count="2"><font/><font><b/></font></fonts>`,
  '<fills count="1"><fill/></fills><borders count="1"><border/></borders>',
  '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf fontId="1" applyFont="1"/>',
  '<xf numFmtId="2" applyNumberFormat="1"/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs></styleSheet>',
].join('');

function sheetXml(rows: readonly (readonly XlsxCell[])[]): string {
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows.map(rowXml).join('')}</sheetData></worksheet>`;
}

function rowXml(row: readonly XlsxCell[], index: number): string {
  const cells = row.map((cell, column) => cellXml(cell, `${columnLetters(column)}${index + 1}`, index === 0));
  return `<row r="${index + 1}">${cells.join('')}</row>`;
}

function cellXml(cell: XlsxCell, reference: string, isHeader: boolean): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'string') {
    const style = isHeader ? BOLD : TEXT;
    const text = `<is><t xml:space="preserve">${escaped(cell)}</t></is>`;
    return `<c r="${reference}" s="${style}" t="inlineStr">${text}</c>`;
  }
  if ('count' in cell) return `<c r="${reference}"><v>${cell.count}</v></c>`;
  return `<c r="${reference}" s="${AMOUNT}"><v>${cell.amountMinor / 100}</v></c>`;
}

function contentTypes(): string {
  return [
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>`,
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/></Types>`,
  ].join('');
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${DOCUMENT}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${RELATIONS}">${each.join('')}</Relationships>`;
}

/** Characters that no XML may hold are left out. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
