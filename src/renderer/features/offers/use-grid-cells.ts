import type { Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { OfferQuery } from '../../../shared/contract-offers.ts';
import type { OfferRow } from '../../../shared/domain/offer.ts';
import { blockOf } from './block.ts';
import type { Editing } from './editing.ts';
import type { Cell } from './next-cell.ts';

type GridCells = {
  readonly virtual: Virtualizer<HTMLDivElement, Element>;
  readonly total: number;
  /** That of the rows that are shown. */
  readonly query: OfferQuery | undefined;
  readonly rowAt: (index: number) => OfferRow | undefined;
  readonly onActive: (row: OfferRow | undefined) => void;
};

/** Which cell is active and which is open; ending an edit gives the keyboard back to the grid. */
export function useGridCells({ virtual, total, query, rowAt, onActive }: GridCells) {
  const [active, setActive] = useState<Cell>({ row: 0, column: 2 });
  const [anchor, setAnchor] = useState<Cell>(active);
  const [editing, setEditing] = useState<Editing | null>(null);
  const activeRow = rowAt(active.row);
  useEffect(() => {
    onActive(activeRow);
  }, [activeRow, onActive]);

  const [activeFor, setActiveFor] = useState(query);
  if (activeFor !== query) {
    setActiveFor(query);
    if (active.row !== 0) setActive({ row: 0, column: active.column });
    if (anchor.row !== 0 || anchor.column !== active.column) setAnchor({ row: 0, column: active.column });
  }
  useEffect(() => {
    if (virtual.scrollOffset !== 0) virtual.scrollToOffset(0);
  }, [query, virtual]);

  const moveTo = useCallback(
    (cell: Cell, isExtending = false) => {
      setActive(cell);
      if (!isExtending) setAnchor(cell);
      virtual.scrollToIndex(cell.row, { align: 'auto' });
    },
    [virtual],
  );
  const endEdit = useCallback(
    (moveDown: boolean) => {
      setEditing(null);
      virtual.scrollElement?.focus({ preventScroll: true });
      if (moveDown) moveTo({ row: Math.min(active.row + 1, total - 1), column: active.column });
    },
    [active.row, active.column, moveTo, total, virtual],
  );
  const block = useMemo(() => blockOf(anchor, active), [anchor, active]);
  return { active, block, activeRow, editing, setEditing, moveTo, endEdit };
}
