import type { KeyboardEvent } from 'react';
import type { OfferRow } from '../../../shared/domain/offer.ts';
import { useSelection } from '../../state/selection.ts';
import { type Block, rowCountOf } from './block.ts';
import type { Column } from './columns.ts';
import type { Editing } from './editing.ts';
import { type Bounds, type Cell, nextCell } from './next-cell.ts';
import type { RangeSelection } from './use-range-selection.ts';

type GridKeys = {
  readonly active: Cell;
  readonly bounds: Bounds;
  readonly columns: readonly Column[];
  readonly rowAt: (index: number) => OfferRow | undefined;
  readonly block: Block;
  readonly moveTo: (cell: Cell, isExtending?: boolean) => void;
  readonly walkTo: (cell: Cell, isExtending: boolean) => void;
  readonly fillDown: () => void;
  readonly edit: (editing: Editing) => void;
  readonly range: RangeSelection;
  readonly isEditing: boolean;
};

/** The grid's keys while nothing is being edited; an editor has its own. */
export function useGridKeys(grid: GridKeys): (event: KeyboardEvent) => void {
  const clear = useSelection((state) => state.clear);
  return (event) => {
    if (grid.isEditing || event.altKey || event.target instanceof HTMLButtonElement) return;
    const handled = move(grid, event) || act(grid, event, clear);
    if (handled) event.preventDefault();
  };
}

function move(grid: GridKeys, event: KeyboardEvent): boolean {
  const cell = nextCell(grid.active, event, grid.bounds);
  if (!cell) return false;
  grid.walkTo(cell, event.shiftKey);
  return true;
}

function act(grid: GridKeys, event: KeyboardEvent, clear: () => void): boolean {
  const row = grid.rowAt(grid.active.row);
  const column = grid.columns[grid.active.column];
  const control = event.ctrlKey || event.metaKey;
  if (control && event.code === 'KeyA') {
    grid.range.all();
    return true;
  }
  if (event.key === 'Escape') {
    clear();
    grid.moveTo(grid.active);
    return true;
  }
  if (control && event.code === 'KeyD') {
    grid.fillDown();
    return true;
  }
  if (control && event.key === 'Insert' && row) {
    grid.edit({ offerId: row.offerId, column: 'title', text: null });
    return true;
  }
  if (!row || !column || control) return false;
  if (event.key === ' ') {
    if (rowCountOf(grid.block) > 1) grid.range.extend(grid.block.firstRow, grid.block.lastRow);
    else grid.range.tick(row.offerId, grid.active.row, event.shiftKey);
    return true;
  }
  if (!column.edits) return false;
  if (event.key === 'F2' || event.key === 'Enter') {
    grid.edit({ offerId: row.offerId, column: column.id, text: null });
    return true;
  }
  // Typing over a number replaces it, as in a spreadsheet; a text is only ever opened on purpose.
  if (!column.isNumber || !/^[\d+-]$/.test(event.key)) return false;
  grid.edit({ offerId: row.offerId, column: column.id, text: event.key });
  return true;
}
