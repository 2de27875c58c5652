import type { EditInput } from '../../../shared/contract-offers.ts';
import type { Finding } from '../../../shared/contract-changes.ts';
import type { LineTrouble } from '../../../shared/troubles/line-troubles.ts';
import { stopsOf } from '../../../shared/domain/check-rules/check.ts';
import { findingWords } from '../../../shared/domain/check-rules/words.ts';
import { OFFER_FIELDS, type OfferField, isSameValue } from '../../../shared/domain/offer-fields.ts';
import type { OfferBase } from '../../../shared/domain/offer.ts';
import type { ReadDb } from '../store/handle.ts';
import { offersByKey } from '../store/queries/edited-offers.ts';
import { pendingOfField } from '../store/queries/edits.ts';
import { applyIntent } from '../../../shared/domain/overlay.ts';
import { type CellValue, readCellValue, troubleOfCell } from './import-cells.ts';
import type { ImportColumns } from './import-columns.ts';
import { type DecimalSign, isDate, isMangledNumber } from '../../../shared/domain/table-numbers.ts';
import type { ImportProblem } from '../../../shared/domain/table-import.ts';
import { lineProblem, type TableRow } from './import-table.ts';

export type ImportEdit = EditInput['edits'][number] & {
  readonly title: string;
  readonly from: unknown;
  readonly to: unknown;
};

/** A row of the file: its edits (none when all is already so), or what is wrong with it. */
export type ImportedRow =
  | { readonly offerId: string; readonly edits: readonly ImportEdit[] }
  | { readonly problem: ImportProblem };

export type RowReader = {
  readonly db: ReadDb;
  readonly columns: ImportColumns;
  readonly decimalSign: DecimalSign;
};

export function readRow(reader: RowReader, row: TableRow): ImportedRow {
  const offer = findOffer(reader, row);
  if ('problem' in offer) return offer;
  const edits: ImportEdit[] = [];
  for (const { field, index } of reader.columns.values) {
    const cell = row.cells[index] ?? '';
    if (cell === '') continue;
    const shown = shownValue(reader.db, offer, field);
    // Whatever a check would say of it: it stays as it is.
    if (typeof shown === 'string' && shown.trim() === cell.trim()) continue;
    const read = readCell(reader, { field, cell, offer, shown });
    if (read === 'unchanged') continue;
    if ('trouble' in read) return { problem: lineProblem(row.line, read.trouble, { cell }) };
    if ('stop' in read) return { problem: stopped(row.line, read.stop) };
    const intent = { kind: 'set', value: read.value } as const;
    const { offerId, title } = offer;
    edits.push({ offerId, title, field, intent, from: shown, to: read.value });
  }
  return { offerId: offer.offerId, edits };
}

type Problem = { readonly problem: ImportProblem };

function findOffer({ db, columns }: RowReader, row: TableRow): OfferBase | Problem {
  const key = row.cells[columns.keyIndex] ?? '';
  const wrong = (code: LineTrouble, offers = '') => ({
    problem: lineProblem(row.line, code, { cell: key, offers }),
  });
  if (key === '') return wrong('no-key');
  const unread = troubleOfCell(key);
  if (unread !== null) return wrong(unread);
  if (columns.key !== 'sku' && isMangledNumber(key)) return wrong('number-mangled');
  const found = offersByKey(db, columns.key, key).map((known) => known.base);
  const living = found.filter((offer) => offer.status !== 'ARCHIVED');
  const [only, second] = living;
  if (found.length === 0) return wrong(whyUnmatched(key));
  if (only === undefined) return wrong('archived-offer');
  if (second === undefined) return only;
  return wrong('ambiguous', living.map((offer) => offer.offerId).join(', '));
}

/** Signs that nobody sees come with what is copied from web pages; a code may have become a date. */
function whyUnmatched(key: string): LineTrouble {
  if (/[\p{Cc}\p{Cf}]/u.test(key)) return 'hidden-signs';
  if (isDate(key)) return 'a-date';
  return isMangledNumber(key) ? 'number-mangled' : 'unmatched';
}

/** What Allegro's rules say of a value, in their own words. */
function stopped(line: number, { code, values }: Finding): ImportProblem {
  return { line, code, message: findingWords({ code, values }), values };
}

type Cell = {
  readonly field: OfferField;
  readonly cell: string;
  readonly offer: OfferBase;
  readonly shown: unknown;
};

type Stopped = { readonly stop: Finding };

/** The value a cell means for this offer, as far as Allegro would take it. */
function readCell(
  { decimalSign }: RowReader,
  { field, cell, offer, shown }: Cell,
): CellValue | Stopped | 'unchanged' {
  const read = readCellValue(OFFER_FIELDS[field].kind, cell, { decimalSign, offer });
  if ('trouble' in read) return read;
  if (isSameValue(field, shown, read.value)) return 'unchanged';
  const before = OFFER_FIELDS[field].baseOf(offer);
  const row = { editId: 0, offerId: offer.offerId, field, before, after: read.value, offer };
  const [stop] = stopsOf(row, { askAbovePercent: Infinity });
  return stop === undefined ? read : { stop };
}

function shownValue(db: ReadDb, offer: OfferBase, field: OfferField): unknown {
  const pending = pendingOfField(db, offer.offerId, field);
  return pending.reduce(
    (value, edit) => applyIntent(value, edit.intent),
    OFFER_FIELDS[field].baseOf(offer) as unknown,
  );
}
