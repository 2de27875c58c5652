import type { CallRow, PlannedCall } from './plan.ts';

/** The same call with only some of its edits. */
export function narrowCall(
  planned: PlannedCall,
  isKept: (row: CallRow, index: number) => boolean,
): PlannedCall {
  const kept = planned.rows.map(isKept);
  const isIn = (_: unknown, index: number) => kept[index] === true;
  const rows = planned.rows.filter(isIn);
  switch (planned.kind) {
    case 'bulk':
      return { ...planned, rows, entries: planned.entries.filter(isIn) };
    case 'publication':
    case 'modification':
    case 'fixed-price':
    case 'quantity':
      return { ...planned, rows, offerIds: planned.offerIds.filter(isIn) };
    case 'change-price':
    case 'patch':
      return { ...planned, rows };
  }
}
