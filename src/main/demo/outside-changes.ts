import type { DemoState, Table } from './kinds.ts';

/**
 * What somebody other than the signed-in program did: sales, edits on Allegro's own pages, Allegro's own
 * doings.
 */
export type OutsideChange = {
  /** Epoch milliseconds of the demo's clock. */
  readonly at: number;
  readonly by: 'buyer' | 'rival' | 'allegro';
  readonly offerId: string;
  /** Path in the shape of GET /sale/product-offers/{id}, for example stock.available. */
  readonly changes: readonly { readonly field: string; readonly from: unknown; readonly to: unknown }[];
};

export function noteOutsideChange(state: DemoState, change: OutsideChange): void {
  const table = changesTable(state);
  table.put(String(table.size + 1), change);
}

/** Oldest first. */
export function outsideChanges(state: DemoState): readonly (OutsideChange & { readonly seq: number })[] {
  return [...changesTable(state).entries()].map(([key, change]) => ({ seq: Number(key), ...change }));
}

function changesTable(state: DemoState): Table<OutsideChange> {
  return state.table<OutsideChange>('outside-changes');
}
