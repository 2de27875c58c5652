import type { DemoState, Table } from '../kinds.ts';
import type { Moment } from '../offers/moment.ts';
import type { BillingTypeId } from './billing-types.ts';

/** One line of the seller's account with Allegro. */
export type BillingEntry = {
  readonly number: number;
  readonly at: number;
  readonly type: BillingTypeId;
  /** Hundredths; less than nothing where the seller owes it. */
  readonly minor: number;
  /** Of all entries in this currency up to this one. */
  readonly balanceMinor: number;
  readonly currency: string;
  readonly marketplaceId: string;
  readonly offer?: { readonly id: string; readonly name: string };
  readonly orderId?: string;
  readonly lineId?: string;
};

export function enterBilling(
  { state, now }: Moment,
  entry: Omit<BillingEntry, 'number' | 'at' | 'balanceMinor'>,
): void {
  const balances = billingBalances(state);
  const balanceMinor = (balances.get(entry.currency) ?? 0) + entry.minor;
  balances.set(entry.currency, balanceMinor);
  const table = entryTable(state);
  const number = table.size + 1;
  table.put(String(number), { number, at: now, balanceMinor, ...entry });
}

/** In order of entry. */
export function allBilling(state: DemoState): readonly BillingEntry[] {
  return [...entryTable(state).entries()].map(([, entry]) => entry);
}

/** By currency; less than nothing: the seller owes it. */
export function billingBalances(state: DemoState): Map<string, number> {
  return state.memo('billing-balances', () => {
    const last = new Map<string, number>();
    for (const { currency, balanceMinor } of allBilling(state)) last.set(currency, balanceMinor);
    return last;
  });
}

function entryTable(state: DemoState): Table<BillingEntry> {
  return state.table<BillingEntry>('billing-entries');
}
