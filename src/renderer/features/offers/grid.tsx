import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferRow } from '../../../shared/domain/offer.ts';
import { errorOf } from '../../data/api.ts';
import { type OpenedView, useOfferRows } from '../../data/offer-view.ts';
import { useSelection } from '../../state/selection.ts';
import { useWindowState } from '../../state/window-state.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { columnsFor } from './columns.ts';
import type { Editing } from './editing.ts';
import { GridHeader } from './grid-header.tsx';
import { GridRow } from './grid-row.tsx';
import classes from './grid.module.css';
import { type Cell, cellId } from './next-cell.ts';
import { useGridKeys } from './use-grid-keys.ts';
import { useRangeSelection } from './use-range-selection.ts';

const ROW_PX = 38;
const HEAD_PX = 31;

type GridProps = {
  readonly view: OpenedView | undefined;
  readonly onActive: (row: OfferRow | undefined) => void;
};

/** The offers as a grid of which only what is on screen exists; the keyboard moves one active cell. */
export function Grid({ view, onActive }: GridProps) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const { ref: sizer, width, height } = useElementSize<HTMLDivElement>();
  const mergedRef = useMergedRef(scroller, sizer);
  const columns = columnsFor(width || 900);
  const [active, setActive] = useState<Cell>({ row: 0, column: 2 });
  const [editing, setEditing] = useState<Editing | null>(null);
  const total = view?.total ?? 0;
  const refresh = useWindowState((state) => state.refresh);
  const selected = useSelection((state) => state.offerIds);

  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: 8,
    scrollPaddingStart: HEAD_PX,
  });
  const items = virtual.getVirtualItems();
  const { rowAt, error } = useOfferRows(view, items[0]?.index ?? 0, items.at(-1)?.index ?? 30, refresh);
  const activeRow = rowAt(active.row);
  useEffect(() => {
    onActive(activeRow);
  }, [activeRow, onActive]);
  useEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0;
  }, [view?.viewId]);

  const moveTo = useCallback(
    (cell: Cell) => {
      setActive(cell);
      virtual.scrollToIndex(cell.row, { align: 'auto' });
    },
    [virtual],
  );
  const endEdit = useCallback(
    (moveDown: boolean) => {
      setEditing(null);
      scroller.current?.focus({ preventScroll: true });
      if (moveDown) moveTo({ row: Math.min(active.row + 1, total - 1), column: active.column });
    },
    [active, moveTo, total],
  );
  const range = useRangeSelection(view);
  const bounds = {
    rows: total,
    columns: columns.length,
    pageRows: Math.max(1, Math.floor(height / ROW_PX) - 2),
  };
  const onKeyDown = useGridKeys({
    active,
    bounds,
    columns,
    rowAt,
    moveTo,
    edit: setEditing,
    range,
    isEditing: editing !== null,
  });

  return (
    <div
      id="offers-grid"
      ref={mergedRef}
      className={classes.grid}
      role="grid"
      aria-label={t('shell:place.offers')}
      aria-rowcount={total + 1}
      aria-colcount={columns.length}
      aria-multiselectable
      aria-activedescendant={activeRow ? cellId(active) : undefined}
      tabIndex={0}
      style={{ '--columns': columns.map((column) => column.width).join(' ') } as CSSProperties}
      onKeyDown={onKeyDown}
    >
      <GridHeader columns={columns} />
      {error ? <ErrorNote error={errorOf(error)} /> : null}
      <div role="rowgroup" className={classes.rows} style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          const row = rowAt(item.index);
          return (
            <GridRow
              key={item.key}
              index={item.index}
              top={item.start}
              row={row}
              columns={columns}
              activeColumn={active.row === item.index ? active.column : null}
              isSelected={row !== undefined && selected.has(row.offerId)}
              editing={row && editing?.offerId === row.offerId ? editing : null}
              onCell={moveTo}
              onEdit={setEditing}
              onEditEnd={endEdit}
              onTick={range.tick}
            />
          );
        })}
      </div>
    </div>
  );
}
