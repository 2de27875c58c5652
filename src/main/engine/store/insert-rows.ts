import type { Value, WriteDb } from './handle.ts';

/** A statement of so many rows takes a third of the time of as many statements. */
const ROWS_AT_ONCE = 50;

export type Insertion = {
  /** "INSERT INTO table (columns)". */
  readonly into: string;
  /** How one row stands under VALUES: "(?, 'offer', ?)". */
  readonly row: string;
  /** What follows the rows, such as ON CONFLICT. */
  readonly end?: string;
};

/** Inserts rows in their order. The numbers that they were given, where the table numbers its rows. */
export function insertRows(
  db: WriteDb,
  { into, row, end = '' }: Insertion,
  rows: readonly (readonly Value[])[],
): number[] {
  const rowIds: number[] = [];
  for (let first = 0; first < rows.length;) {
    const count = rows.length - first < ROWS_AT_ONCE ? 1 : ROWS_AT_ONCE;
    const portion = rows.slice(first, first + count);
    const sql = `${into} VALUES ${portion.map(() => row).join(', ')} ${end}`;
    const last = db.modify(sql).run(...portion.flat()).rowId;
    for (let number = 1; number <= count; number += 1) rowIds.push(last - count + number);
    first += count;
  }
  return rowIds;
}
