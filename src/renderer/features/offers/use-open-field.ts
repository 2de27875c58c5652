import { useEffect } from 'react';
import type { OfferRow } from '../../../shared/domain/offer.ts';
import { useWantedField } from '../../state/wanted-field.ts';
import type { Column } from './columns.ts';
import type { Editing } from './editing.ts';
import type { Cell } from './next-cell.ts';

type OpenField = {
  readonly columns: readonly Column[];
  readonly rowAt: (index: number) => OfferRow | undefined;
  readonly moveTo: (cell: Cell) => void;
  readonly edit: (editing: Editing) => void;
};

/** Opens the cell that another place leads to; a field without one gets the keyboard as far as its offer. */
export function useOpenField({ columns, rowAt, moveTo, edit }: OpenField): void {
  const { wanted, forget } = useWantedField();
  const row = rowAt(0);
  const isThere = wanted !== null && row?.offerId === wanted.offerId;
  useEffect(() => {
    if (!wanted || !isThere) return;
    forget();
    document.querySelector<HTMLElement>('#offers-grid')?.focus();
    const slot = columns.findIndex(({ edits }) => edits === wanted.field);
    const column = columns[slot];
    if (!column) return;
    moveTo({ row: 0, column: slot });
    edit({ offerId: wanted.offerId, column: column.id, text: wanted.text });
  }, [wanted, isThere, forget, columns, moveTo, edit]);
}
