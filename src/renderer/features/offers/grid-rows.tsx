import type { VirtualItem } from '@tanstack/react-virtual';
import type { OfferRow } from '../../../shared/domain/offer.ts';
import { useSelection } from '../../state/selection.ts';
import { type Block, isOneCell } from './block.ts';
import { cellMouse } from './cell-mouse.ts';
import { CellWordsContext, useWordsForCells } from './cell-words.ts';
import type { Column } from './columns.ts';
import { GridRow } from './grid-row.tsx';
import classes from './grid.module.css';
import type { useGridCells } from './use-grid-cells.ts';
import type { RangeSelection } from './use-range-selection.ts';

type GridRowsProps = {
  readonly items: readonly VirtualItem[];
  readonly heightPx: number;
  readonly columns: readonly Column[];
  readonly rowAt: (index: number) => OfferRow | undefined;
  readonly cells: ReturnType<typeof useGridCells>;
  readonly range: RangeSelection;
};

export function GridRows({ items, heightPx, columns, rowAt, cells, range }: GridRowsProps) {
  const selected = useSelection((state) => state.offerIds);
  const { active, block, editing, endEdit } = cells;
  const hasBlock = !isOneCell(block);
  const words = useWordsForCells();
  return (
    <div
      role="rowgroup"
      className={classes.rows}
      style={{ height: heightPx }}
      {...cellMouse({ columns, rowAt, cells, range })}
    >
      <CellWordsContext value={words}>
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
              blockFrom={hasBlock && isIn(block, item.index) ? block.firstColumn : null}
              blockTo={hasBlock && isIn(block, item.index) ? block.lastColumn : null}
              onEditEnd={endEdit}
            />
          );
        })}
      </CellWordsContext>
    </div>
  );
}

function isIn({ firstRow, lastRow }: Block, row: number): boolean {
  return row >= firstRow && row <= lastRow;
}
