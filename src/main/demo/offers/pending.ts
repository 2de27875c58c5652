import type { DemoState, Table } from '../kinds.ts';

/** What will happen by itself when its time comes. */
export type Pending = { readonly dueAt: number } & (
  | { readonly kind: 'list'; readonly offerId: string }
  | { readonly kind: 'activate'; readonly offerId: string }
  | { readonly kind: 'expire'; readonly offerId: string }
  | { readonly kind: 'operation'; readonly operationId: string }
  | { readonly kind: 'command'; readonly key: string }
  | { readonly kind: 'shipping'; readonly key: string }
  | {
      readonly kind: 'price-command';
      readonly offerId: string;
      readonly amount: string;
      readonly currency: string;
    }
  | { readonly kind: 'order'; readonly orderId: string; readonly step: 'FILLED_IN' | 'READY_FOR_PROCESSING' }
  | { readonly kind: 'purchase'; readonly number: number }
  | { readonly kind: 'sweep' }
);

/** A key that already waits keeps its earlier time. */
export function schedule(state: DemoState, key: string, pending: Pending): void {
  const table = pendingTable(state);
  if (!table.has(key)) table.put(key, pending);
}

export function unschedule(state: DemoState, key: string): void {
  pendingTable(state).remove(key);
}

/** Takes everything due by `now` out of the table, earliest first. */
export function takeDue(state: DemoState, now: number): readonly Pending[] {
  const table = pendingTable(state);
  const due: [string, Pending][] = [];
  for (const entry of table.entries()) if (entry[1].dueAt <= now) due.push(entry);
  for (const [key] of due) table.remove(key);
  return due.map(([, pending]) => pending).toSorted((one, other) => one.dueAt - other.dueAt);
}

function pendingTable(state: DemoState): Table<Pending> {
  return state.table<Pending>('pending');
}
