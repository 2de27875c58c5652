import { type CSSProperties, memo } from 'react';
import type { OfferRow } from '../../../shared/domain/offer.ts';
import { useCellWords } from './cell-words.ts';
import type { Column } from './columns.ts';
import type { Editing } from './editing.ts';
import { gridCell } from './grid-cell.tsx';
import classes from './grid.module.css';

type GridRowProps = {
  readonly index: number;
  readonly top: number;
  readonly row: OfferRow | undefined;
  readonly columns: readonly Column[];
  readonly activeColumn: number | null;
  readonly isSelected: boolean;
  readonly editing: Editing | null;
  /** The columns of the block that lie in this row; null where none does. */
  readonly blockFrom: number | null;
  readonly blockTo: number | null;
  readonly onEditEnd: (moveDown: boolean) => void;
};

/** A component is a row, not a cell: hundreds of cells are drawn anew at each key of a search. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { index, top, row, columns, isSelected, activeColumn, editing, blockFrom, blockTo } = props;
  const words = useCellWords();
  const style: CSSProperties = { top };
  const looks = [
    classes.row,
    classes.columns,
    activeColumn === null ? '' : classes.activeRow,
    editing ? classes.raised : '',
  ];
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      className={looks.join(' ')}
      style={style}
    >
      {columns.map((column, slot) =>
        gridCell({
          cell: { row: index, column: slot },
          row,
          column,
          words,
          isSelected,
          isActive: activeColumn === slot,
          isInBlock: blockFrom !== null && blockTo !== null && slot >= blockFrom && slot <= blockTo,
          editing: editing?.column === column.id ? editing : null,
          onEditEnd: props.onEditEnd,
        }),
      )}
    </div>
  );
});
