import { memo, type UIEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferRow } from '../../../shared/domain/offer.ts';
import { errorOf } from '../../data/api.ts';
import { type OpenedView, useOfferRows } from '../../data/offer-view.ts';
import { useWindowState } from '../../state/window-state.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { CategoryNamesContext, useCategoryNames } from './category-names.ts';
import { GridHeader } from './grid-header.tsx';
import { GridRows } from './grid-rows.tsx';
import classes from './grid.module.css';
import { HurryInSight } from './hurry-in-sight.ts';
import { type Bounds, cellId } from './next-cell.ts';
import { useClipboard } from './use-clipboard.ts';
import { useGridCells } from './use-grid-cells.ts';
import { gridStyle, useActiveInSight, useColumns } from './use-grid-layout.ts';
import { useGridScroll } from './use-grid-scroll.ts';
import { useGridKeys } from './use-grid-keys.ts';
import { useOpenField } from './use-open-field.ts';
import { useRangeSelection } from './use-range-selection.ts';

type GridProps = {
  readonly view: OpenedView | undefined;
  /** False while the view is that of a former question. */
  readonly isCurrent: () => boolean;
  readonly onActive: (row: OfferRow | undefined) => void;
};

/** The offers as a grid of which only what is on screen exists; the keyboard moves one active cell. */
export const Grid = memo(function Grid({ view, isCurrent, onActive }: GridProps) {
  const { t } = useTranslation();
  const total = view?.total ?? 0;
  const refresh = useWindowState((state) => state.refresh);
  const { ref, scroller, width, height, rows, rowPx, virtual } = useGridScroll(total);
  const items = virtual.getVirtualItems();
  const [first, last] = rowsToRead(items[0]?.index ?? 0, items.at(-1)?.index ?? 30);
  const { rowAt, error } = useOfferRows(view, first, last, refresh);
  const columns = useColumns(width);
  const names = useCategoryNames();
  const range = useRangeSelection(view, isCurrent);
  const cells = useGridCells({ virtual, total, view, isCurrent, rowAt, onActive });
  const { active, activeRow, moveTo, editing, setEditing } = cells;
  useActiveInSight(scroller, active);
  useOpenField({ columns, rowAt, moveTo, edit: setEditing });
  const isEditing = editing !== null;
  const { onCopy, onPaste, onFillDown } = useClipboard({ view, columns, block: cells.block, isEditing });
  const onKeyDown = useGridKeys({
    block: cells.block,
    fillDown: onFillDown,
    active,
    bounds: boundsOf(total, columns.length, height / rowPx),
    columns,
    rowAt,
    moveTo,
    walkTo: cells.walkTo,
    edit: setEditing,
    range,
    isEditing,
  });

  return (
    <div
      id="offers-grid"
      ref={ref}
      className={classes.grid}
      role="grid"
      aria-label={t('shell:place.offers')}
      aria-rowcount={total + 1}
      aria-colcount={columns.length}
      aria-multiselectable
      aria-activedescendant={activeRow ? cellId(active) : undefined}
      tabIndex={0}
      data-rows={rows}
      style={gridStyle(columns, rowPx)}
      onScroll={markAside}
      onKeyDown={onKeyDown}
      onCopy={onCopy}
      onPaste={onPaste}
    >
      <GridHeader columns={columns} total={total} onAll={range.all} />
      {error ? <ErrorNote error={errorOf(error)} /> : null}
      <CategoryNamesContext value={names}>
        <GridRows {...{ items, columns, rowAt, cells, range }} heightPx={virtual.getTotalSize()} />
      </CategoryNamesContext>
      <HurryInSight rows={items.map(({ index }) => rowAt(index))} />
    </div>
  );
});

/** Whether something lies under the columns that stay. */
function markAside({ currentTarget }: UIEvent<HTMLElement>): void {
  currentTarget.toggleAttribute('data-aside', currentTarget.scrollLeft > 0);
}

function boundsOf(rows: number, columns: number, rowsInSight: number): Bounds {
  return { rows, columns, pageRows: Math.max(1, Math.floor(rowsInSight) - 2) };
}

const READ_AHEAD = 30;

/** Who scrolls on finds the next rows there. */
function rowsToRead(first: number, last: number): readonly [number, number] {
  return first === 0 ? [first, last] : [Math.max(0, first - READ_AHEAD), last + READ_AHEAD];
}
