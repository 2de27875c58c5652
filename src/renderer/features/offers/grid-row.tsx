import { type CSSProperties, memo, type MouseEvent } from 'react';
import type { OfferRow } from '../../../shared/domain/offer.ts';
import { CellEditor } from './cell-editor.tsx';
import { CellContent } from './cell-content.tsx';
import { CellMark } from './cell-mark.tsx';
import type { Column } from './columns.ts';
import type { Editing } from './editing.ts';
import classes from './grid.module.css';
import { type Cell, cellId } from './next-cell.ts';
import { pinnedLook } from './pinned.ts';

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
  readonly onCell: (cell: Cell, isExtending?: boolean) => void;
  readonly onEdit: (editing: Editing) => void;
  readonly onEditEnd: (moveDown: boolean) => void;
  readonly onTick: (offerId: string, index: number, isRange: boolean) => void;
};

export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { index, top, row, columns, isSelected, activeColumn } = props;
  const style: CSSProperties = { transform: `translateY(${top}px)` };
  const isActive = activeColumn !== null;
  const looks = [
    classes.row,
    classes.columns,
    isActive ? classes.activeRow : '',
    props.editing ? classes.raised : '',
  ];
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      className={looks.join(' ')}
      style={style}
    >
      {columns.map((column, slot) => (
        <GridCell key={column.id} {...props} row={row} column={column} slot={slot} />
      ))}
    </div>
  );
});

function GridCell(props: GridRowProps & { readonly column: Column; readonly slot: number }) {
  const { index, row, column, slot, editing, blockFrom, blockTo } = props;
  const isEditing = editing?.column === column.id;
  const mark = row?.pending.find(
    (pending) => pending.field === (column.id === 'status' ? 'publication' : column.id),
  );
  const isInBlock = blockFrom !== null && blockTo !== null && slot >= blockFrom && slot <= blockTo;
  const pinned = pinnedLook(column);
  const looks = [
    classes.cell,
    pinned.className,
    column.isNumber ? 'number' : '',
    props.activeColumn === slot ? classes.activeCell : '',
    isInBlock ? classes.inBlock : '',
  ];

  function onMouseDown(event: MouseEvent) {
    if (event.button !== 0 || column.id === 'select' || isEditing) return;
    props.onCell({ row: index, column: slot }, event.shiftKey);
    if (event.shiftKey) event.preventDefault();
  }

  function onMouseEnter(event: MouseEvent) {
    if (event.buttons !== 1 || column.id === 'select') return;
    getSelection()?.removeAllRanges();
    props.onCell({ row: index, column: slot }, true);
  }

  function onClick(event: MouseEvent) {
    if (column.id === 'select') props.onCell({ row: index, column: slot });
    if (row && column.id === 'select') props.onTick(row.offerId, index, event.shiftKey);
  }

  return (
    <div
      id={cellId({ row: index, column: slot })}
      role="gridcell"
      aria-colindex={slot + 1}
      className={looks.join(' ')}
      style={pinned.style}
      onMouseDown={onMouseDown}
      onMouseEnter={onMouseEnter}
      onClick={onClick}
      onDoubleClick={() => {
        if (row && column.edits) props.onEdit({ offerId: row.offerId, column: column.id, text: null });
      }}
    >
      {mark ? <CellMark state={mark.state} /> : null}
      {row ? (
        <CellContent row={row} column={column.id} mark={mark} isSelected={props.isSelected} />
      ) : (
        <i className={classes.waiting} />
      )}
      {row && column.edits && isEditing ? (
        <CellEditor row={row} field={column.edits} startText={editing.text} onEnd={props.onEditEnd} />
      ) : null}
    </div>
  );
}
