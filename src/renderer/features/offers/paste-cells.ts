import type { EditInput } from '../../../shared/contract-offers.ts';
import type { Finding } from '../../../shared/contract-changes.ts';
import type { OfferRow } from '../../../shared/domain/offer.ts';
import type { Block } from './block.ts';
import type { Column } from './columns.ts';
import { stopsOn } from './stops-on.ts';
import { type EditableField, readTyped } from './typed-value.ts';

/** A cell that stays as it is: `reason` is a key of the texts, or what the check says. */
export type RefusedCell = {
  readonly offerId: string;
  readonly title: string;
  readonly field: string;
  readonly text: string;
  readonly reason: string | Finding;
};

export type CellEdits = { readonly edits: EditInput['edits']; readonly refused: readonly RefusedCell[] };

type Laying = {
  readonly cells: readonly (readonly string[])[];
  readonly block: Block;
  readonly columns: readonly Column[];
  readonly rows: readonly (OfferRow | undefined)[];
};

/**
 * A table of texts over a block of cells; `rows` are those of the block. An empty cell leaves what is there.
 */
export function layCells({ cells, block, columns, rows }: Laying): CellEdits {
  const edits: EditInput['edits'][number][] = [];
  const refused: RefusedCell[] = [];
  const width = Math.max(0, ...cells.map((line) => line.length));
  for (const [down, row] of rows.entries()) {
    if (!row) continue;
    const texts = cells[down % cells.length] ?? [];
    for (const [across, column] of columns.slice(block.firstColumn, block.lastColumn + 1).entries()) {
      const text = (texts[across % Math.max(1, width)] ?? '').trim();
      if (text === '') continue;
      const laid = layCell(row, column, text);
      if ('intent' in laid) edits.push(laid);
      else
        refused.push({ offerId: row.offerId, title: row.title, field: column.id, text, reason: laid.reason });
    }
  }
  return { edits, refused };
}

function layCell(
  row: OfferRow,
  column: Column,
  text: string,
): EditInput['edits'][number] | { readonly reason: string | Finding } {
  const field: EditableField | undefined = column.edits;
  if (!field) return { reason: 'offers:reason.not-editable' };
  const typed = readTyped(field, text, row);
  if (!typed.ok) return { reason: typed.reason };
  const stop = stopsOn(field, typed.shown, row)[0];
  return stop ? { reason: stop } : { offerId: row.offerId, field, intent: typed.intent };
}

/** Fields that tell offers apart: the same value in many is never meant. */
const UNIQUE: readonly string[] = ['externalId'];

/** The block's first row copied into those below it. */
export function fillDown(
  first: OfferRow,
  laying: Omit<Laying, 'cells'>,
  texts: readonly string[],
): CellEdits {
  const { columns, block } = laying;
  const among = columns.slice(block.firstColumn, block.lastColumn + 1);
  const isUnique = among.some(({ edits }) => edits !== undefined && UNIQUE.includes(edits));
  const cells = [texts.map((text, index) => (UNIQUE.includes(among[index]?.edits ?? '') ? '' : text))];
  const laid = layCells({ ...laying, cells });
  if (!isUnique) return laid;
  const { offerId, title } = first;
  const refusal = { offerId, title, field: 'externalId', text: '', reason: 'offers:reason.unique' };
  return { ...laid, refused: [...laid.refused, refusal] };
}
