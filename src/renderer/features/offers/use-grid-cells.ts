import type { Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { OfferRow } from '../../../shared/domain/offer.ts';
import type { OpenedView } from '../../data/offer-view.ts';
import { blockOf } from './block.ts';
import type { Editing } from './editing.ts';
import { type Cell, rowInNewList, type Walked } from './next-cell.ts';

type GridCells = {
  readonly virtual: Virtualizer<HTMLDivElement, Element>;
  readonly total: number;
  /** Whose rows are shown. */
  readonly view: OpenedView | undefined;
  /** False while the rows are still those of a former query. */
  readonly isCurrent: () => boolean;
  readonly rowAt: (index: number) => OfferRow | undefined;
  readonly onActive: (row: OfferRow | undefined) => void;
};

/** Which cell is active and which is open; ending an edit gives the keyboard back to the grid. */
export function useGridCells({ virtual, total, view, isCurrent, rowAt, onActive }: GridCells) {
  const [active, setActive] = useState<Cell>({ row: 0, column: 2 });
  const [anchor, setAnchor] = useState<Cell>(active);
  const [editing, setEditing] = useState<Editing | null>(null);
  const activeRow = rowAt(active.row);
  useEffect(() => {
    onActive(activeRow);
  }, [activeRow, onActive]);

  const [activeFor, setActiveFor] = useState(view);
  const [walked, setWalked] = useState<Walked | null>(null);
  const query = view?.query;
  if (activeFor !== view) {
    setActiveFor(view);
    setWalked(null);
  }
  if (activeFor?.query !== query) {
    const cell = { row: rowInNewList(active.row, walked, total), column: active.column };
    if (cell.row !== active.row) setActive(cell);
    if (anchor.row !== cell.row || anchor.column !== cell.column) setAnchor(cell);
  }
  const shownRow = useEffectEvent(() => active.row);
  useEffect(() => {
    const row = shownRow();
    if (row > 0) virtual.scrollToIndex(row, { align: 'auto' });
    else if (virtual.scrollOffset !== 0) virtual.scrollToOffset(0);
  }, [query, virtual]);

  const moveTo = useCallback(
    (cell: Cell, isExtending = false) => {
      setActive(cell);
      if (!isExtending) setAnchor(cell);
      virtual.scrollToIndex(cell.row, { align: 'auto' });
    },
    [virtual],
  );
  /** As moveTo, by a key: what is pressed before a new list has come holds for the new one. */
  const walkTo = (cell: Cell, isExtending: boolean) => {
    const isAtEnd = cell.row === total - 1;
    if (!isCurrent()) setWalked({ fromRow: walked?.fromRow ?? active.row, isAtEnd });
    moveTo(cell, isExtending);
  };
  const endEdit = useCallback(
    (moveDown: boolean) => {
      setEditing(null);
      virtual.scrollElement?.focus({ preventScroll: true });
      if (moveDown) moveTo({ row: Math.min(active.row + 1, total - 1), column: active.column });
    },
    [active.row, active.column, moveTo, total, virtual],
  );
  const block = useMemo(() => blockOf(anchor, active), [anchor, active]);
  return { active, block, activeRow, editing, setEditing, moveTo, walkTo, endEdit };
}
