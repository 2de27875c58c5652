import { create } from 'zustand';
import type { OfferId } from '../../shared/domain/offer.ts';
import { useWindowState } from './window-state.ts';

type WantedField = {
  /** A cell that another place leads to; the grid opens it once its offer is there. */
  readonly wanted: { readonly offerId: OfferId; readonly field: string } | null;
  forget: () => void;
};

export const useWantedField = create<WantedField>((set) => ({
  wanted: null,
  forget: () => set({ wanted: null }),
}));

/** Leads to the offer, alone in its list, with the cell of this field opened. */
export function openField(offerId: OfferId, field: string): void {
  const { showAll, set, go } = useWindowState.getState();
  useWantedField.setState({ wanted: { offerId, field } });
  showAll(offerId);
  set({ panelOpen: true });
  go('offers');
}
