import type { MouseEvent } from 'react';
import type { OfferRow } from '../../../shared/domain/offer.ts';
import { mouseTaken } from '../../state/typing.ts';
import type { Column } from './columns.ts';
import { type Cell, cellOfId } from './next-cell.ts';
import type { useGridCells } from './use-grid-cells.ts';
import type { RangeSelection } from './use-range-selection.ts';

type CellMouse = {
  readonly columns: readonly Column[];
  readonly rowAt: (index: number) => OfferRow | undefined;
  readonly cells: ReturnType<typeof useGridCells>;
  readonly range: RangeSelection;
};

type Hit = { readonly cell: Cell; readonly column: Column; readonly row: OfferRow | undefined };

/** What the mouse does to cells, heard by the rows together: a listener for each cell would cost each key. */
export function cellMouse({ columns, rowAt, cells, range }: CellMouse) {
  return {
    onMouseDown(event: MouseEvent) {
      mouseTaken();
      const hit = hitBy(event.target);
      if (!hit || event.button !== 0 || hit.column.id === 'select' || isOpen(hit)) return;
      cells.moveTo(hit.cell, event.shiftKey);
      if (event.shiftKey) event.preventDefault();
    },
    onMouseOver(event: MouseEvent) {
      if (event.buttons !== 1) return;
      const hit = hitBy(event.target);
      const isSame = hit?.cell.row === cells.active.row && hit.cell.column === cells.active.column;
      if (!hit || hit.column.id === 'select' || isSame) return;
      getSelection()?.removeAllRanges();
      cells.moveTo(hit.cell, true);
    },
    onClick(event: MouseEvent) {
      const hit = hitBy(event.target);
      if (hit?.column.id !== 'select') return;
      cells.moveTo(hit.cell);
      range.tick(hit.row?.offerId, hit.cell.row, event.shiftKey);
    },
    onDoubleClick(event: MouseEvent) {
      const hit = hitBy(event.target);
      if (!hit?.row || !hit.column.edits) return;
      cells.setEditing({ offerId: hit.row.offerId, column: hit.column.id, text: null });
    },
  };

  function hitBy(target: EventTarget): Hit | null {
    const cell = cellOfId(target instanceof Element ? target.closest('[role=gridcell]')?.id : undefined);
    const column = cell && columns[cell.column];
    return cell && column ? { cell, column, row: rowAt(cell.row) } : null;
  }

  function isOpen({ row, column }: Hit): boolean {
    return row !== undefined && cells.editing?.offerId === row.offerId && cells.editing.column === column.id;
  }
}
