import { strFromU8, unzipSync } from 'fflate';
import type { TableTrouble } from '../troubles/table-troubles.ts';
import type { TroubleValues } from '../troubles/trouble.ts';
import { walkXml } from './walk-xml.ts';
import { columnIndex, DATE, isDateId, numberText } from './xlsx-cell.ts';

/** A spreadsheet of more rows or columns than this is no price list. */
const MOST_ROWS = 200_000;
const MOST_COLUMNS = 2000;
const MOST_MEGABYTES = 256;
const MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;

/** Why a file is no spreadsheet that can be read. */
export class UnusableSheet extends Error {
  readonly code: TableTrouble;
  readonly values: TroubleValues;
  constructor(code: TableTrouble, values: TroubleValues = {}) {
    super(code);
    this.code = code;
    this.values = values;
  }
}

/** Whether a file is a spreadsheet of Excel's present kind, which is a ZIP archive. */
export function isXlsx(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes;
  return first === 0x50 && second === 0x4b && third === 3 && fourth === 4;
}

/**
 * The first sheet as rows of texts, as they read in the spreadsheet. Throws an UnusableSheet when the file is
 * none that can be read.
 */
export function readXlsx(bytes: Uint8Array): string[][] {
  const parts = inPart('ZIP', () => unzip(bytes));
  const sheet = parts.get(inPart('workbook', () => firstSheet(parts))) ?? '';
  if (sheet === '') throw new UnusableSheet('no-sheet');
  const strings = inPart('sharedStrings', () => readStrings(parts.get('xl/sharedStrings.xml')));
  const formats = inPart('styles', () => readFormats(parts.get('xl/styles.xml')));
  const rows = inPart('sheet', () => readSheet(sheet, strings, formats));
  if (rows.length === 0) throw new UnusableSheet('no-sheet');
  return rows;
}

/** What is wrong with the XML or the packing of a part is told with the name of the part. */
function inPart<T>(part: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof UnusableSheet ? error : new UnusableSheet('damaged', { part });
  }
}

function unzip(bytes: Uint8Array): Map<string, string> {
  if (!hasDirectory(bytes)) throw new UnusableSheet('cut-short');
  let total = 0;
  const names: string[] = [];
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      names.push(name);
      const isWanted = /\.(xml|rels)$/.test(name);
      total += isWanted ? originalSize : 0;
      if (total > MOST_BYTES) throw new UnusableSheet('unpacks-too-large', { most: MOST_MEGABYTES });
      return isWanted;
    },
  });
  if (names.every((name) => !name.startsWith('xl/'))) throw new UnusableSheet(otherCode(names));
  if (names.includes('xl/workbook.bin')) throw new UnusableSheet('binary-excel');
  return new Map(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
}

/** An archive ends with its table of contents, behind which there may be a comment. */
function hasDirectory(bytes: Uint8Array): boolean {
  const last = bytes.length - 22;
  for (let at = last; at >= Math.max(0, last - 65_535); at -= 1) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6)
      return true;
  }
  return false;
}

function otherCode(names: readonly string[]): TableTrouble {
  return names.includes('content.xml') ? 'open-document' : 'other-archive';
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
  walkXml(xml || '<none/>', {
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
  walkXml(xml || '<none/>', {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(attributes['numFmtId'] ?? '', attributes['formatCode'] ?? '');
      if (name === 'cellXfs') isCells = true;
      const id = attributes['numFmtId'] ?? '';
      if (name === 'xf' && isCells) formats.push(codes.get(id) ?? (isDateId(Number(id)) ? DATE : ''));
    },
    close: (name) => {
      if (name === 'cellXfs') isCells = false;
    },
  });
  return formats;
}

type OpenCell = {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  text: string;
  formula: string;
};

function readSheet(xml: string, strings: readonly string[], formats: readonly string[]): string[][] {
  const rows: string[][] = [];
  let cell: OpenCell | null = null;
  let isValue = false;
  let isFormula = false;
  let [rowIndex, column] = [-1, 0];
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'row') {
        const said = Number(attributes['r']);
        rowIndex = Number.isInteger(said) && said > 0 ? said - 1 : rowIndex + 1;
        column = 0;
      }
      if (name === 'c') {
        column = attributes['r'] === undefined ? column : columnIndex(attributes['r']);
        const { t: type = 'n', s: style = '0' } = attributes;
        cell = { column, type, style: Number(style), text: '', formula: '' };
        column += 1;
      }
      isValue = cell !== null && (name === 'v' || name === 't');
      isFormula = cell !== null && name === 'f';
    },
    text: (text) => {
      if (isValue && cell) cell.text += text;
      if (isFormula && cell) cell.formula += text;
    },
    close: (name) => {
      isValue = false;
      isFormula = false;
      if (name !== 'c' || !cell) return;
      put(rows, rowIndex, cell.column, textOf(cell, strings, formats));
      cell = null;
    },
  });
  return rows;
}

/** Cells that hold nothing may stand anywhere: programs format whole columns and rows. */
function put(rows: string[][], rowIndex: number, column: number, text: string): void {
  if (text === '') return;
  if (rowIndex >= MOST_ROWS) throw new UnusableSheet('too-many-rows', { most: MOST_ROWS });
  if (column >= MOST_COLUMNS) throw new UnusableSheet('too-many-columns', { most: MOST_COLUMNS });
  while (rows.length <= rowIndex) rows.push([]);
  const row = rows[Math.max(0, rowIndex)] ?? [];
  while (row.length < column) row.push('');
  row[column] = text;
}

/** A formula that was never computed and an error stand as they are: whoever reads the cell explains them. */
function textOf(
  { type, text, style, formula }: OpenCell,
  strings: readonly string[],
  formats: readonly string[],
): string {
  if (type === 's') return strings[Number(text)] ?? '';
  if (text === '') return formula === '' ? '' : `=${formula}`;
  return type === 'n' ? numberText(text, formats[style] ?? '') : text;
}
