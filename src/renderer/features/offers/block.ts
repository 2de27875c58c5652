import type { Cell } from './next-cell.ts';

/** A rectangle of cells, both ends included. */
export type Block = {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
};

export function blockOf(anchor: Cell, active: Cell): Block {
  return {
    firstRow: Math.min(anchor.row, active.row),
    lastRow: Math.max(anchor.row, active.row),
    firstColumn: Math.min(anchor.column, active.column),
    lastColumn: Math.max(anchor.column, active.column),
  };
}

export function rowCountOf({ firstRow, lastRow }: Block): number {
  return lastRow - firstRow + 1;
}

function columnCountOf({ firstColumn, lastColumn }: Block): number {
  return lastColumn - firstColumn + 1;
}

export function isOneCell(block: Block): boolean {
  return rowCountOf(block) === 1 && columnCountOf(block) === 1;
}

/**
 * Which cells a pasted table lands in: it is repeated when the block holds it several times over, as
 * spreadsheets do, else it is laid once from the block's corner.
 */
export function landingOf(block: Block, rows: number, columns: number): Block {
  const [tall, wide] = [rowCountOf(block), columnCountOf(block)];
  const repeats = rows > 0 && columns > 0 && tall % rows === 0 && wide % columns === 0;
  if (repeats) return block;
  return {
    ...block,
    lastRow: block.firstRow + rows - 1,
    lastColumn: block.firstColumn + columns - 1,
  };
}
