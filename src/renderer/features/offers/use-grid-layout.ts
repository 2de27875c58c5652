import { type CSSProperties, useEffect, useMemo } from 'react';
import { usePreferences } from '../../data/preferences.ts';
import { useBulk } from '../../state/bulk.ts';
import { useSelection } from '../../state/selection.ts';
import { tellShownColumns } from '../../state/shown-columns.ts';
import { type Column, columnsFor, columnTracks, leastWidthPx } from './columns.ts';
import classes from './grid.module.css';
import { type Cell, cellId } from './next-cell.ts';

/** The columns that are shown, told to the menu that chooses them. */
export function useColumns(widthPx: number): readonly Column[] {
  const chosen = usePreferences()?.offerColumns ?? null;
  const field = useBulk((state) => state.field);
  const hasSelection = useSelection((state) => state.offerIds.size > 0);
  const tried = hasSelection ? field : null;
  const columns = useMemo(() => columnsFor(widthPx || 900, tried, chosen), [widthPx, tried, chosen]);
  useEffect(() => tellShownColumns(columns.map(({ id }) => id)), [columns]);
  return columns;
}

export function gridStyle(columns: readonly Column[], rowPx: number): CSSProperties {
  const named = {
    '--columns': columnTracks(columns),
    '--least-width': `${leastWidthPx(columns)}px`,
    '--row': `${rowPx}px`,
  };
  return named as CSSProperties;
}

/** Where the columns are wider than the window, the active cell is brought into sight. */
export function useActiveInSight(scroller: { readonly current: HTMLElement | null }, active: Cell): void {
  useEffect(() => {
    const cell = document.getElementById(cellId(active));
    const box = scroller.current;
    if (!cell || !box) return;
    const pinned = cell.parentElement?.querySelector<HTMLElement>(`.${classes.pinnedLast}`);
    const pinnedPx = (pinned?.offsetLeft ?? 0) + (pinned?.offsetWidth ?? 0) - box.scrollLeft;
    if (cell.classList.contains(classes.pinned ?? '')) return;
    const [left, right] = [cell.offsetLeft - pinnedPx, cell.offsetLeft + cell.offsetWidth];
    if (left < box.scrollLeft) box.scrollTo({ left });
    else if (right > box.scrollLeft + box.clientWidth) box.scrollTo({ left: right - box.clientWidth });
  }, [scroller, active]);
}
