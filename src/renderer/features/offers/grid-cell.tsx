import type { ReactElement } from 'react';
import type { OfferRow } from '../../../shared/domain/offer.ts';
import { cellContent } from './cell-content.tsx';
import { CellEditor } from './cell-editor.tsx';
import { CellMark } from './cell-mark.tsx';
import type { CellWords } from './cell-words.ts';
import type { Column } from './columns.ts';
import type { Editing } from './editing.ts';
import classes from './grid.module.css';
import { type Cell, cellId } from './next-cell.ts';
import { pinnedLook } from './pinned.ts';

type GridCell = {
  readonly cell: Cell;
  readonly row: OfferRow | undefined;
  readonly column: Column;
  readonly words: CellWords;
  readonly isSelected: boolean;
  readonly isActive: boolean;
  readonly isInBlock: boolean;
  readonly editing: Editing | null;
  readonly onEditEnd: (moveDown: boolean) => void;
};

/** One cell of a row; what the mouse does to it is heard by the rows together. */
export function gridCell(drawn: GridCell): ReactElement {
  const { cell, row, column, words, isSelected, editing } = drawn;
  const mark = row?.pending.find(
    (pending) => pending.field === (column.id === 'status' ? 'publication' : column.id),
  );
  const content = row ? (
    cellContent({ row, column: column.id, mark, isSelected, words })
  ) : (
    <i className={classes.waiting} />
  );
  const isPlain = typeof content === 'string' && !mark && !editing;
  const pinned = pinnedLook(column);
  const looks = [
    classes.cell,
    isPlain ? classes.plain : '',
    pinned.className,
    column.isNumber ? 'number' : '',
    drawn.isActive ? classes.activeCell : '',
    drawn.isInBlock ? classes.inBlock : '',
  ];
  const place = {
    id: cellId(cell),
    role: 'gridcell',
    'aria-colindex': cell.column + 1,
    className: looks.filter(Boolean).join(' '),
    style: pinned.style,
  };
  if (isPlain)
    return (
      <div key={column.id} {...place}>
        {content}
      </div>
    );
  return (
    <div key={column.id} {...place}>
      {mark ? <CellMark state={mark.state} /> : null}
      {content}
      {row && column.edits && editing ? (
        <CellEditor row={row} field={column.edits} startText={editing.text} onEnd={drawn.onEditEnd} />
      ) : null}
    </div>
  );
}
