import type { ImportKey, ImportPreview } from '../../../shared/contract.ts';
import { ok } from '../../../shared/errors.ts';
import type { Handlers } from '../engine.ts';
import { enqueue } from '../outbox/enqueue.ts';
import type { ReadDb } from '../store/handle.ts';
import { EDITED_TABLES, type WritingParts } from './edits.ts';
import { type ImportColumns, findColumns } from './import-columns.ts';
import { decimalSignOf } from './import-numbers.ts';
import { type ImportEdit, readRow } from './import-rows.ts';
import { type ImportProblem, type ImportTable, problem, readTable } from './import-table.ts';

const SAMPLE_ROWS = 20;

export function importReadHandlers({ db }: { readonly db: ReadDb }): Handlers<'import.read'> {
  return { 'import.read': ({ text, key }) => ok(readImport(db, text, key).preview) };
}

/** One change set for the whole file; rows with a problem are left out, each named with its line. `edited` counts rows. */
export function importApplyHandlers(parts: WritingParts): Handlers<'import.apply'> {
  const { db, clock, random, emit } = parts;
  return {
    'import.apply': ({ text, key, title }) => {
      const { preview, edits } = readImport(db, text, key);
      const input = { title, origin: 'import', edits: edits.map(toEdit) } as const;
      const { editedOfferIds, changeSetId, refused } = enqueue(db, input, random.uuid(), clock.now());
      if (editedOfferIds.length > 0) emit('store.changed', { tables: EDITED_TABLES });
      return ok({ ...preview, changeSetId, refused, edited: editedOfferIds.length });
    },
  };
}

type Import = { readonly preview: ImportPreview; readonly edits: readonly ImportEdit[] };

function readImport(db: ReadDb, text: string, wanted: ImportKey | null): Import {
  const table = readTable(text);
  const columns = findColumns(table.header, wanted);
  if (typeof columns === 'string') return unusable(table, wanted, columns);
  return readRows(db, table, columns);
}

function readRows(db: ReadDb, table: ImportTable, columns: ImportColumns): Import {
  const priceIndex = columns.values.find(({ field }) => field === 'price')?.index;
  const prices = priceIndex === undefined ? [] : table.rows.map(({ cells }) => cells[priceIndex] ?? '');
  const reader = { db, columns, decimalSign: decimalSignOf(prices) };
  const problems: ImportProblem[] = [...table.problems];
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
      problems.push(
        problem(row.line, 'duplicate', `Line ${earlier} is about the same offer ${read.offerId}.`),
      );
      continue;
    }
    lineOf.set(read.offerId, row.line);
    if (read.edits.length === 0) unchanged += 1;
    edits.push(...read.edits);
  }
  const preview = {
    key: columns.key,
    rows: table.rows.length + table.problems.length,
    matched: lineOf.size,
    unchanged,
    problems: problems.toSorted((left, right) => left.line - right.line),
    sample: edits.slice(0, SAMPLE_ROWS).map(({ offerId, field, from, to }) => ({ offerId, field, from, to })),
  };
  return { preview, edits };
}

function unusable(
  table: ImportTable,
  wanted: ImportKey | null,
  code: 'no-key-column' | 'no-value-column',
): Import {
  const message =
    code === 'no-key-column'
      ? 'The first line names no column with SKU, EAN or offer number.'
      : 'The first line names no column that can be edited, such as price, stock or title.';
  const rows = table.rows.length + table.problems.length;
  const problems = [problem(1, code, message)];
  return {
    preview: { key: wanted ?? 'sku', rows, matched: 0, unchanged: 0, problems, sample: [] },
    edits: [],
  };
}

function toEdit({ offerId, field, intent }: ImportEdit): Pick<ImportEdit, 'offerId' | 'field' | 'intent'> {
  return { offerId, field, intent };
}
