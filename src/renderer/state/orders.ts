import { create } from 'zustand';
import { forgetPicks, makePicks } from './picks.ts';

/** The stages of an order as sellers go through them. */
export const ORDER_TABS = ['new', 'in-progress', 'to-send', 'sent', 'all'] as const;
export type OrderTab = (typeof ORDER_TABS)[number];

type OrdersState = {
  readonly tab: OrderTab;
  readonly text: string;
  /** Beside the list: one order, or the tracking numbers of the ticked ones. */
  readonly side: 'order' | 'tracking';
  /** The prepared acts that the seller is asked about. */
  readonly confirming: readonly number[] | null;
};

/** What the place of orders shows. */
export const useOrders = create<OrdersState>(() => ({
  tab: 'new',
  text: '',
  side: 'order',
  confirming: null,
}));

export const useOrderPicks = makePicks();

export function showTab(tab: OrderTab): void {
  useOrders.setState({ tab, side: 'order' });
  forgetPicks(useOrderPicks);
}
