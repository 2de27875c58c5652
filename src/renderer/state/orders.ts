import { create } from 'zustand';

/** The stages of an order as sellers go through them. */
export const ORDER_TABS = ['new', 'in-progress', 'to-send', 'sent', 'all'] as const;
export type OrderTab = (typeof ORDER_TABS)[number];

type OrdersState = {
  readonly tab: OrderTab;
  readonly text: string;
  /** Where the keyboard stands in the list. */
  readonly active: string | null;
  /** Where a range begins that Shift extends. */
  readonly anchor: string | null;
  readonly picked: ReadonlySet<string>;
  /** Beside the list: one order, or the tracking numbers of the picked ones. */
  readonly side: 'order' | 'tracking';
  /** The prepared acts that the seller is asked about. */
  readonly confirming: readonly number[] | null;
};

const NOTHING_PICKED = { active: null, anchor: null, picked: new Set<string>() } as const;

/** What the place of orders shows. */
export const useOrders = create<OrdersState>(() => ({
  tab: 'new',
  text: '',
  ...NOTHING_PICKED,
  side: 'order',
  confirming: null,
}));

export function showTab(tab: OrderTab): void {
  useOrders.setState({ tab, ...NOTHING_PICKED, side: 'order' });
}

export function pickNone(): void {
  useOrders.setState({ picked: new Set(), side: 'order' });
}

export function pickAll(keys: readonly string[]): void {
  useOrders.setState({ picked: new Set(keys) });
}

export function togglePicked(key: string): void {
  const picked = new Set(useOrders.getState().picked);
  if (!picked.delete(key)) picked.add(key);
  useOrders.setState({ picked, active: key, anchor: key });
}

/** Moves the keyboard there; `extends` picks all from where the range began. */
export function goToOrder(keys: readonly string[], key: string, isExtending: boolean): void {
  const { anchor, active } = useOrders.getState();
  if (!isExtending) return useOrders.setState({ active: key, anchor: key });
  const from = keys.indexOf(anchor ?? active ?? key);
  const to = keys.indexOf(key);
  const range = keys.slice(Math.min(from, to), Math.max(from, to) + 1);
  useOrders.setState({ active: key, picked: new Set(range) });
}
