import { strFromU8, unzipSync } from 'fflate';
import { walkXml } from './walk-xml.ts';
import { columnIndex, numberText } from './xlsx-cell.ts';

/** A spreadsheet of more rows than this is no price list. */
const MOST_ROWS = 200_000;
const MOST_BYTES = 256 * 1024 * 1024;

/** Whether a file is a spreadsheet of Excel's present kind, which is a ZIP archive. */
export function isXlsx(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/**
 * The first sheet as rows of texts, as they read in the spreadsheet. Throws when the file is no spreadsheet.
 */
export function readXlsx(bytes: Uint8Array): string[][] {
  const parts = unzip(bytes);
  const sheet = parts.get(firstSheet(parts)) ?? '';
  if (sheet === '') throw new Error('no sheet');
  return readSheet(
    sheet,
    readStrings(parts.get('xl/sharedStrings.xml')),
    readFormats(parts.get('xl/styles.xml')),
  );
}

function unzip(bytes: Uint8Array): Map<string, string> {
  let total = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      const isWanted = /\.(xml|rels)$/.test(name);
      total += isWanted ? originalSize : 0;
      if (total > MOST_BYTES) throw new Error('too large');
      return isWanted;
    },
  });
  return new Map(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
}

/** The sheet that stands first in the workbook, found by its relation. */
function firstSheet(parts: ReadonlyMap<string, string>): string {
  let relation = '';
  walkXml(parts.get('xl/workbook.xml') ?? '<none/>', {
    open: (name, attributes) => {
      if (name === 'sheet' && relation === '') relation = attributes['r:id'] ?? '';
    },
  });
  let target = 'worksheets/sheet1.xml';
  walkXml(parts.get('xl/_rels/workbook.xml.rels') ?? '<none/>', {
    open: (name, attributes) => {
      if (name === 'Relationship' && attributes['Id'] === relation) target = attributes['Target'] ?? target;
    },
  });
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function readStrings(xml: string | undefined): readonly string[] {
  const strings: string[] = [];
  let isText = false;
  let isPhonetic = false;
  walkXml(xml ?? '<none/>', {
    open: (name) => {
      if (name === 'si') strings.push('');
      if (name === 'rPh') isPhonetic = true;
      if (name === 't') isText = !isPhonetic;
    },
    text: (text) => {
      if (isText) strings[strings.length - 1] += text;
    },
    close: (name) => {
      if (name === 'rPh') isPhonetic = false;
      if (name === 't') isText = false;
    },
  });
  return strings;
}

/** The number format of each style of cells; empty for Excel's own. */
function readFormats(xml: string | undefined): readonly string[] {
  const codes = new Map<string, string>();
  const formats: string[] = [];
  let isCells = false;
  walkXml(xml ?? '<none/>', {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(attributes['numFmtId'] ?? '', attributes['formatCode'] ?? '');
      if (name === 'cellXfs') isCells = true;
      if (name === 'xf' && isCells) formats.push(codes.get(attributes['numFmtId'] ?? '') ?? '');
    },
    close: (name) => {
      if (name === 'cellXfs') isCells = false;
    },
  });
  return formats;
}

type OpenCell = { readonly column: number; readonly type: string; readonly style: number; text: string };

function readSheet(xml: string, strings: readonly string[], formats: readonly string[]): string[][] {
  const rows: string[][] = [];
  let cell: OpenCell | null = null;
  let isValue = false;
  let [rowIndex, column] = [-1, 0];
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'row') {
        rowIndex = attributes['r'] === undefined ? rowIndex + 1 : Number(attributes['r']) - 1;
        if (rowIndex >= MOST_ROWS) throw new Error('too large');
        while (rows.length <= rowIndex) rows.push([]);
        column = 0;
      }
      if (name === 'c') {
        column = attributes['r'] === undefined ? column : columnIndex(attributes['r']);
        const { t: type = 'n', s: style = '0' } = attributes;
        cell = { column, type, style: Number(style), text: '' };
        column += 1;
      }
      isValue = cell !== null && (name === 'v' || name === 't');
    },
    text: (text) => {
      if (isValue && cell) cell.text += text;
    },
    close: (name) => {
      isValue = false;
      if (name !== 'c' || !cell) return;
      const row = rows[rowIndex] ?? [];
      while (row.length < cell.column) row.push('');
      row[cell.column] = textOf(cell, strings, formats);
      cell = null;
    },
  });
  return rows;
}

function textOf(
  { type, text, style }: OpenCell,
  strings: readonly string[],
  formats: readonly string[],
): string {
  if (type === 's') return strings[Number(text)] ?? '';
  if (type === 'e' || text === '') return '';
  return type === 'n' ? numberText(text, formats[style] ?? '') : text;
}
