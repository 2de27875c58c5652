import { create } from 'zustand';
import type { OfferSort } from '../../shared/contract-offers.ts';
import { type FilterKind, type OfferFilters, withFilter } from './offer-filters.ts';

/**
 * A table and a new offer are come to from the offers, and left to them; the account, from its pill. None
 * of these has a place in the rail.
 */
export type Place =
  | 'offers'
  | 'changes'
  | 'photos'
  | 'orders'
  | 'shop'
  | 'activity'
  | 'table'
  | 'new-offer'
  | 'account'
  | 'data'
  | 'console';

type Former = {
  readonly text: string;
  readonly filters: OfferFilters;
  readonly place: Place | null;
};

/** What this window shows; nothing here is worth keeping. */
type WindowState = {
  readonly place: Place;
  readonly text: string;
  readonly filters: OfferFilters;
  readonly sort: OfferSort;
  /** The list that a link led away from, and the place where that link is; null: this list, or left since. */
  readonly former: Former | null;
  /** The order was chosen while this text was searched for: codes do not come before it then. */
  readonly sortChosen: boolean;
  /** Raised when the view over the offers is to be made anew. */
  readonly epoch: number;
  readonly helpOpen: boolean;
  readonly paletteOpen: boolean;
  readonly panelOpen: boolean;
  go: (place: Place) => void;
  set: (
    change: Partial<Pick<WindowState, 'text' | 'sort' | 'helpOpen' | 'paletteOpen' | 'panelOpen'>>,
  ) => void;
  /** One filter as it is now; an empty one goes away. */
  filter: (kind: FilterKind, now: OfferFilters) => void;
  /** The list with this text and nothing else that narrows it. */
  showAll: (text?: string) => void;
  /** A list that the seller did not ask for, with a way back to where he was. */
  leadTo: (text: string, filters: OfferFilters) => void;
  goBack: () => void;
  refresh: () => void;
};

export const useWindowState = create<WindowState>((set) => ({
  place: 'offers',
  text: '',
  filters: {},
  sort: { by: 'title', direction: 'up' },
  former: null,
  sortChosen: false,
  epoch: 0,
  helpOpen: false,
  paletteOpen: false,
  panelOpen: true,
  // Who left by another way is led back to his list only: nobody remembers then which link he came by.
  go: (place) =>
    set(({ former }) => ({
      place,
      former: former && place !== 'offers' ? { ...former, place: null } : former,
    })),
  set: (change) =>
    set((now) => ({
      ...change,
      sortChosen: isSortChosen(now, change),
      former: change.text === undefined ? now.former : null,
    })),
  filter: (kind, now) => set(({ filters }) => ({ filters: withFilter(filters, kind, now), former: null })),
  showAll: (text = '') => set({ text, filters: {}, sortChosen: false, former: null }),
  leadTo: (text, filters) =>
    set((now) => ({
      text,
      filters,
      sortChosen: false,
      former: {
        ...(now.former ?? { text: now.text, filters: now.filters }),
        place: now.place === 'offers' ? (now.former?.place ?? null) : now.place,
      },
    })),
  goBack: () => set(({ former, place }) => ({ ...former, place: former?.place ?? place, former: null })),
  refresh: () => set((state) => ({ epoch: state.epoch + 1 })),
}));

/** A search ends when its text is emptied. */
function isSortChosen(
  now: Pick<WindowState, 'text' | 'sortChosen'>,
  { text = now.text, sort }: Partial<Pick<WindowState, 'text' | 'sort'>>,
): boolean {
  if (text.trim() === '') return false;
  return now.sortChosen || sort !== undefined;
}
