import { parse } from 'csv-parse/sync';
import type { ImportProblem } from '../../../shared/domain/table-import.ts';
import { plainCell } from '../../../shared/table/csv.ts';
import type { LineTrouble } from '../../../shared/troubles/line-troubles.ts';
import { troubleText, type TroubleValues } from '../../../shared/troubles/trouble.ts';

export type TableRow = { readonly line: number; readonly cells: readonly string[] };

export type ImportTable = {
  readonly header: readonly string[];
  readonly headerLine: number;
  readonly rows: readonly TableRow[];
  readonly problems: readonly ImportProblem[];
};

type Parsed = { readonly info: { readonly lines: number }; readonly record: readonly string[] };

const SEPARATORS = [';', '\t', ',', '|'] as const;

/** A CSV text as a header and rows with their line in the file. A line that is broken costs only itself. */
export function readTable(text: string): ImportTable {
  const separator = separatorOf(text);
  const records = parseWhole(text, separator) ?? parseLineByLine(text, separator);
  const [head, ...rest] = records.filter(({ cells, broken }) => broken || cells.some((cell) => cell !== ''));
  const header = head?.cells ?? [];
  const problems: ImportProblem[] = [];
  const rows: TableRow[] = [];
  for (const record of rest) {
    const cells = withoutEmptyTail(record.cells, header.length).map(plainCell);
    if (record.broken) problems.push(lineProblem(record.line, 'broken-quotes'));
    else if (cells.length === header.length) rows.push({ line: record.line, cells });
    else problems.push(wrongCount(record.line, cells, { expected: header.length, separator }));
  }
  return { header, headerLine: head?.line ?? 1, rows, problems };
}

/** What is wrong with a line by itself: a check of Allegro's rules has words of its own. */
export function lineProblem(line: number, code: LineTrouble, values: TroubleValues = {}): ImportProblem {
  const entries = Object.entries(values).map(([name, value]) => {
    return [name, typeof value === 'string' ? shownCell(value) : value] as const;
  });
  const shown = Object.fromEntries(entries);
  return { line, code, message: troubleText({ code: `line.${code}`, values: shown }), values: shown };
}

const LONGEST_SHOWN = 60;

/** A cell within words: short, and with a mark where it holds what cannot be seen. */
function shownCell(cell: string): string {
  const text = [...cell.replaceAll(/[\p{Cc}\p{Cf}]/gu, '\ufffd')];
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN).join('')}…` : text.join('');
}

/** The same of rows that come as cells: their lengths differ, since spreadsheets leave out what is empty. */
export function tableOf(rows: readonly (readonly string[])[]): ImportTable {
  const filled = rows
    .map((row, index) => ({ line: index + 1, cells: row.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const widthOf = (cells: readonly string[]) => cells.findLastIndex((cell) => cell !== '') + 1;
  const columns = Math.max(0, ...filled.map(({ cells }) => widthOf(cells)));
  const even = filled.map(({ line, cells }) => ({
    line,
    cells: Array.from({ length: columns }, (_, index) => cells[index] ?? ''),
  }));
  return { header: even[0]?.cells ?? [], headerLine: even[0]?.line ?? 1, rows: even.slice(1), problems: [] };
}

type RawRecord = TableRow & { readonly broken: boolean };

/** Null when a quotation mark that is not closed has swallowed lines. */
function parseWhole(text: string, separator: string): RawRecord[] | null {
  const parsed = tryParse(text, separator);
  if (parsed === null) return null;
  const columns = parsed[0]?.record.length ?? 0;
  let line = 0;
  const records: RawRecord[] = [];
  for (const { info, record } of parsed) {
    const isSwollen = record.length !== columns && record.some((cell) => cell.includes('\n'));
    if (isSwollen) return null;
    line = info.lines - record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
    records.push({ line, cells: record, broken: false });
  }
  return records;
}

function parseLineByLine(text: string, separator: string): RawRecord[] {
  return text
    .split(/\r?\n/)
    .map((content, index) => ({ line: index + 1, content }))
    .filter(({ content }) => content.trim() !== '')
    .map(({ line, content }) => {
      const parsed = tryParse(content, separator);
      return { line, cells: parsed?.[0]?.record ?? [], broken: parsed === null };
    });
}

function tryParse(text: string, separator: string): readonly Parsed[] | null {
  try {
    return parse(text, {
      delimiter: separator,
      bom: true,
      trim: true,
      info: true,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as readonly Parsed[];
  } catch {
    return null;
  }
}

/** The one of the usual separators that stands most often in the first line. */
function separatorOf(text: string): string {
  const first = text.split(/\r?\n/, 1)[0] ?? '';
  const counted = SEPARATORS.map((separator) => ({ separator, count: first.split(separator).length - 1 }));
  return counted.reduce((best, each) => (each.count > best.count ? each : best)).separator;
}

/** Spreadsheets leave separators behind the last column. */
function withoutEmptyTail(cells: readonly string[], columns: number): readonly string[] {
  return cells.length > columns && cells.slice(columns).every((cell) => cell === '')
    ? cells.slice(0, columns)
    : cells;
}

type Expected = { readonly expected: number; readonly separator: string };

function wrongCount(
  line: number,
  cells: readonly string[],
  { expected, separator }: Expected,
): ImportProblem {
  const found = cells.length;
  const [only = ''] = cells;
  const other = found === 1 ? SEPARATORS.find((sign) => only.split(sign).length === expected) : undefined;
  const name = (sign: string) => (sign === '\t' ? 'Tab' : sign);
  if (other !== undefined)
    return lineProblem(line, 'other-separator', { found: name(other), expected: name(separator) });
  if (found > expected)
    return lineProblem(line, 'too-many-cells', { found, expected, separator: name(separator) });
  return lineProblem(line, 'too-few-cells', { found, expected });
}
