import type { EditInput } from '../../../shared/contract-offers.ts';
import { stopsOf } from '../../../shared/domain/check-rules/check.ts';
import { findingWords } from '../../../shared/domain/check-rules/words.ts';
import { OFFER_FIELDS, type OfferField, isSameValue } from '../../../shared/domain/offer-fields.ts';
import type { OfferBase } from '../../../shared/domain/offer.ts';
import type { ReadDb } from '../store/handle.ts';
import { offersByKey } from '../store/queries/edited-offers.ts';
import { pendingOfField } from '../store/queries/edits.ts';
import { applyIntent } from '../../../shared/domain/overlay.ts';
import { type CellValue, mangledWords, readCellValue } from './import-cells.ts';
import type { ImportColumns } from './import-columns.ts';
import { type DecimalSign, isMangledNumber } from '../../../shared/domain/table-numbers.ts';
import type { ImportProblem } from '../../../shared/domain/table-import.ts';
import { type TableRow, problem } from './import-table.ts';

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
    if ('code' in read)
      return { problem: problem(row.line, read.code, read.message, read.values ?? { cell }) };
    const intent = { kind: 'set', value: read.value } as const;
    const { offerId, title } = offer;
    edits.push({ offerId, title, field, intent, from: shown, to: read.value });
  }
  return { offerId: offer.offerId, edits };
}

type Problem = { readonly problem: ImportProblem };

function findOffer({ db, columns }: RowReader, row: TableRow): OfferBase | Problem {
  const key = row.cells[columns.keyIndex] ?? '';
  const wrong = (code: string, message: string, offers = '') => ({
    problem: problem(row.line, code, message, { cell: key, offers }),
  });
  if (key === '') return wrong('no-key', `This line has no ${KEY_WORDS[columns.key]}.`);
  if (columns.key !== 'sku' && isMangledNumber(key)) {
    return wrong('number-mangled', mangledWords(key));
  }
  const found = offersByKey(db, columns.key, key).map((known) => known.base);
  const living = found.filter((offer) => offer.status !== 'ARCHIVED');
  const [only, second] = living;
  if (found.length === 0) return wrong('unmatched', `No offer has the ${KEY_WORDS[columns.key]} "${key}".`);
  if (only === undefined) return wrong('archived-offer', `Allegro has archived the offer "${key}".`);
  if (second === undefined) return only;
  const numbers = living.map((offer) => offer.offerId).join(', ');
  const words = `${living.length} offers have the ${KEY_WORDS[columns.key]} "${key}": ${numbers}.`;
  return wrong('ambiguous', words, numbers);
}

const KEY_WORDS = { sku: 'SKU', ean: 'EAN', offer: 'offer number' } as const;

type Cell = {
  readonly field: OfferField;
  readonly cell: string;
  readonly offer: OfferBase;
  readonly shown: unknown;
};

/** The value a cell means for this offer, as far as Allegro would take it. */
function readCell({ decimalSign }: RowReader, { field, cell, offer, shown }: Cell): CellValue | 'unchanged' {
  const read = readCellValue(OFFER_FIELDS[field].kind, cell, { decimalSign, offer });
  if ('code' in read) return read;
  if (isSameValue(field, shown, read.value)) return 'unchanged';
  const before = OFFER_FIELDS[field].baseOf(offer);
  const row = { editId: 0, offerId: offer.offerId, field, before, after: read.value, offer };
  const [stop] = stopsOf(row, { askAbovePercent: Infinity });
  return stop === undefined ? read : { code: stop.code, message: findingWords(stop), values: stop.values };
}

function shownValue(db: ReadDb, offer: OfferBase, field: OfferField): unknown {
  const pending = pendingOfField(db, offer.offerId, field);
  return pending.reduce(
    (value, edit) => applyIntent(value, edit.intent),
    OFFER_FIELDS[field].baseOf(offer) as unknown,
  );
}
