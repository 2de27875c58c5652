import { ok } from '../../../shared/errors.ts';
import { fold } from '../../../shared/domain/fold.ts';
import { decimalSignOf } from '../../../shared/domain/table-numbers.ts';
import type {
  ColumnUse,
  ImportInput,
  ImportPreview,
  ImportProblem,
} from '../../../shared/domain/table-import.ts';
import type { Handlers } from '../engine.ts';
import { inLongRun } from '../long-run.ts';
import { newChangeSetId } from '../outbox/change-set-id.ts';
import { enqueue } from '../outbox/enqueue.ts';
import type { ReadDb } from '../store/handle.ts';
import { EDITED_TABLES, type WritingParts } from './edits.ts';
import { columnsOf, type ColumnsMissing, type ImportColumns, usesByName } from './import-columns.ts';
import { isHeadless, usesByContent, withoutHeader } from './import-content.ts';
import { type ImportEdit, readRow } from './import-rows.ts';
import { type ImportTable, lineProblem, readTable, tableOf } from './import-table.ts';

const SAMPLE_ROWS = 20;
const SAMPLE_CELLS = 3;

export function importReadHandlers({ db }: { readonly db: ReadDb }): Handlers<'import.read'> {
  return { 'import.read': (input) => ok(readImport(db, input).preview) };
}

/**
 * One change set for the whole file; rows with a problem are left out, each named with its line. `edited`
 * counts rows.
 */
export function importApplyHandlers(parts: WritingParts): Handlers<'import.apply'> {
  const { db, clock, random, emit } = parts;
  return {
    'import.apply': ({ title, ...table }) => {
      const { preview, edits } = readImport(db, table);
      const input = { title, origin: 'import', edits: edits.map(toEdit) } as const;
      const { editedOfferIds, changeSetId, refused } = inLongRun(parts, edits.length, (run) =>
        enqueue(db, input, newChangeSetId(random, clock.now()), clock.now(), run),
      );
      if (editedOfferIds.length > 0) emit('store.changed', { tables: EDITED_TABLES });
      return ok({ ...preview, changeSetId, refused, edited: editedOfferIds.length });
    },
  };
}

type Import = { readonly preview: ImportPreview; readonly edits: readonly ImportEdit[] };

type Understood = { readonly table: ImportTable; readonly uses: readonly ColumnUse[] };

function readImport(db: ReadDb, input: ImportInput): Import {
  const understood = understand(db, input);
  const columns = columnsOf(understood.uses);
  if (typeof columns === 'string') return unusable(understood, input, columns);
  return readRows(db, understood, columns);
}

function understand(db: ReadDb, input: ImportInput): Understood {
  const table = input.rows === undefined ? readTable(input.text ?? '') : tableOf(input.rows);
  const named = usesByName(table.header, input.key);
  const found = input.byContent === true ? usesByContent(db, table, named) : named;
  const said = input.columns?.length === table.header.length ? input.columns : found;
  const isNamed = named.some((use) => use !== 'none');
  const isData = input.byContent === true && !isNamed && isHeadless(db, table, said);
  return { table: isData ? withoutHeader(table) : table, uses: said };
}

function readRows(db: ReadDb, { table, uses }: Understood, columns: ImportColumns): Import {
  const priceIndex = columns.values.find(({ field }) => field === 'price')?.index;
  const prices = priceIndex === undefined ? [] : table.rows.map(({ cells }) => cells[priceIndex] ?? '');
  const reader = { db, columns, decimalSign: decimalSignOf(prices) };
  const problems: ImportProblem[] = [...table.problems, ...problemsOfHeader(table, uses)];
  const edits: ImportEdit[] = [];
  const lineOf = new Map<string, number>();
  let unchanged = 0;
  for (const row of table.rows) {
    const read = readRow(reader, row);
    if ('problem' in read) {
      problems.push(read.problem);
      continue;
    }
    const earlier = lineOf.get(read.offerId);
    if (earlier !== undefined) {
      problems.push(lineProblem(row.line, 'duplicate', { earlier, offer: read.offerId }));
      continue;
    }
    lineOf.set(read.offerId, row.line);
    if (read.edits.length === 0) unchanged += 1;
    edits.push(...read.edits);
  }
  const preview = {
    key: columns.key,
    columns: columnsToShow(table, uses),
    rows: table.rows.length + table.problems.length,
    matched: lineOf.size,
    unchanged,
    problems: problems.toSorted((left, right) => left.line - right.line),
    sample: edits.slice(0, SAMPLE_ROWS).map(({ intent: _intent, ...line }) => line),
  };
  return { preview, edits };
}

/** What is there to be used is used all the same. */
function problemsOfHeader({ header, headerLine, rows, problems }: ImportTable, uses: Understood['uses']) {
  const folded = header.map((name) => fold(name).trim());
  const twice = header.filter((name, index) => {
    const first = folded.indexOf(folded[index] ?? '');
    return name !== '' && first < index && uses[first] !== 'none' && uses[index] === 'none';
  });
  const isAlone = rows.length + problems.length === 0;
  return [
    ...twice.map((name) => lineProblem(headerLine, 'column-twice', { name })),
    ...(isAlone ? [lineProblem(headerLine, 'only-header')] : []),
  ];
}

function unusable({ table, uses }: Understood, { key }: ImportInput, code: ColumnsMissing): Import {
  const { header, headerLine } = table;
  const found = header.every((cell) => cell === '') ? 'empty-table' : code;
  const preview = {
    key: key ?? 'sku',
    columns: columnsToShow(table, uses),
    rows: table.rows.length + table.problems.length,
    matched: 0,
    unchanged: 0,
    problems: [lineProblem(headerLine, found)],
    sample: [],
  };
  return { preview, edits: [] };
}

function columnsToShow({ header, rows }: ImportTable, uses: readonly ColumnUse[]): ImportPreview['columns'] {
  return header.map((name, index) => ({
    name,
    use: uses[index] ?? 'none',
    sample: rows.slice(0, SAMPLE_CELLS).map(({ cells }) => cells[index] ?? ''),
  }));
}

function toEdit({ offerId, field, intent }: ImportEdit): Pick<ImportEdit, 'offerId' | 'field' | 'intent'> {
  return { offerId, field, intent };
}
