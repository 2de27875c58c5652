import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferRow } from '../../../shared/domain/offer.ts';
import { errorOf } from '../../data/api.ts';
import { type OpenedView, useOfferRows } from '../../data/offer-view.ts';
import { useWindowState } from '../../state/window-state.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { columnsFor } from './columns.ts';
import { GridHeader } from './grid-header.tsx';
import { GridRows } from './grid-rows.tsx';
import classes from './grid.module.css';
import { type Bounds, cellId } from './next-cell.ts';
import { useClipboard } from './use-clipboard.ts';
import { useGridCells } from './use-grid-cells.ts';
import { useGridKeys } from './use-grid-keys.ts';
import { useHasChanges } from './use-has-changes.ts';
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
  const total = view?.total ?? 0;
  const refresh = useWindowState((state) => state.refresh);
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: 8,
    scrollPaddingStart: HEAD_PX,
  });
  const items = virtual.getVirtualItems();
  const { rowAt, error } = useOfferRows(view, items[0]?.index ?? 0, items.at(-1)?.index ?? 30, refresh);
  const hasChanges = useHasChanges(items.map(({ index }) => rowAt(index)));
  const columns = useMemo(() => columnsFor(width || 900, hasChanges), [width, hasChanges]);
  const range = useRangeSelection(view);
  const cells = useGridCells({ virtual, total, rowAt, onActive });
  const { active, activeRow, moveTo, editing, setEditing } = cells;
  const isEditing = editing !== null;
  const { onCopy, onPaste, onFillDown } = useClipboard({ view, columns, block: cells.block, isEditing });
  const onKeyDown = useGridKeys({
    block: cells.block,
    fillDown: onFillDown,
    active,
    bounds: boundsOf(total, columns.length, height),
    columns,
    rowAt,
    moveTo,
    edit: setEditing,
    range,
    isEditing,
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
      onCopy={onCopy}
      onPaste={onPaste}
    >
      <GridHeader columns={columns} />
      {error ? <ErrorNote error={errorOf(error)} /> : null}
      <GridRows {...{ items, columns, rowAt, cells, range }} heightPx={virtual.getTotalSize()} />
    </div>
  );
}

function boundsOf(rows: number, columns: number, heightPx: number): Bounds {
  return { rows, columns, pageRows: Math.max(1, Math.floor(heightPx / ROW_PX) - 2) };
}
