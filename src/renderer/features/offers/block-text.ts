import { plainCell, uncomputed } from '../../../shared/table/csv.ts';

/** Cells as a spreadsheet takes them from the clipboard: tabs, line ends, quotes around what holds them. */
export function toClipboardText(cells: readonly (readonly string[])[]): string {
  return cells.map((row) => row.map((cell) => quoted(uncomputed(cell))).join('\t')).join('\r\n');
}

/** What a spreadsheet put on the clipboard. A cell in quotes may hold tabs, line ends and doubled quotes. */
export function readClipboardText(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gy;
  while (cell.lastIndex < text.length) {
    const [, inQuotes, plain = '', end] = cell.exec(text) ?? plainRest(text, cell);
    rows.at(-1)?.push(plainCell(inQuotes === undefined ? plain : inQuotes.replaceAll('""', '"')));
    if (end === '\t' && cell.lastIndex === text.length) rows.at(-1)?.push('');
    if (end !== '\t' && cell.lastIndex < text.length) rows.push([]);
  }
  return rows;
}

/** A quote that is never closed, or closed in the middle of a cell, is a sign like any other. */
function plainRest(text: string, cell: RegExp): readonly [string, undefined, string, string] {
  const start = cell.lastIndex;
  const stop = /[\t\r\n]/.exec(text.slice(start));
  const length = stop?.index ?? text.length - start;
  const end = text.startsWith('\r\n', start + length) ? '\r\n' : (text[start + length] ?? '');
  cell.lastIndex = start + length + end.length;
  const plain = text.slice(start, start + length);
  return [plain, undefined, plain, end];
}

function quoted(cell: string): string {
  return /["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
