export type Cell = { readonly row: number; readonly column: number };

export type Bounds = { readonly rows: number; readonly columns: number; readonly pageRows: number };

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>;

/** Where a key leads from a cell, or null if it is no key of movement. */
export function nextCell(cell: Cell, key: Key, bounds: Bounds): Cell | null {
  const control = key.ctrlKey || key.metaKey;
  const moved = move(cell, key.key, control, bounds);
  if (!moved) return null;
  return { row: within(moved.row, bounds.rows), column: within(moved.column, bounds.columns) };
}

function move({ row, column }: Cell, key: string, control: boolean, bounds: Bounds): Cell | null {
  switch (key) {
    case 'ArrowUp':
      return { row: control ? 0 : row - 1, column };
    case 'ArrowDown':
      return { row: control ? bounds.rows : row + 1, column };
    case 'ArrowLeft':
      return { row, column: control ? 0 : column - 1 };
    case 'ArrowRight':
      return { row, column: control ? bounds.columns : column + 1 };
    case 'PageUp':
      return { row: row - bounds.pageRows, column };
    case 'PageDown':
      return { row: row + bounds.pageRows, column };
    case 'Home':
      return control ? { row: 0, column: 0 } : { row, column: 0 };
    case 'End':
      return control ? { row: bounds.rows, column: bounds.columns } : { row, column: bounds.columns };
    default:
      return null;
  }
}

/** Keys pressed on a list whose successor is on its way: from which row, and whether they led to the end. */
export type Walked = { readonly fromRow: number; readonly isAtEnd: boolean };

/** A new list begins at its top, and who already walked meant it: the same steps lead on from there. */
export function rowInNewList(row: number, walked: Walked | null, rows: number): number {
  if (!walked) return 0;
  return within(walked.isAtEnd ? rows : row - walked.fromRow, rows);
}

function within(index: number, count: number): number {
  return Math.max(0, Math.min(index, count - 1));
}

/** The other way round; null for an id that is no cell's. */
export function cellOfId(id: string | undefined): Cell | null {
  const [, row, column] = /^cell-(\d+)-(\d+)$/.exec(id ?? '') ?? [];
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
}

export function cellId(cell: Cell): string {
  return `cell-${cell.row}-${cell.column}`;
}
