import { create } from 'zustand';
import type { OfferId } from '../../shared/domain/offer.ts';
import { isPartField, openOfferForm } from './offer-form.ts';
import { useWindowState } from './window-state.ts';

type WantedField = {
  /** A cell that another place leads to; the grid opens it once its offer is there. */
  readonly wanted: {
    readonly offerId: OfferId;
    readonly field: string;
    /** What stands typed in it; null: its value. */
    readonly text: string | null;
  } | null;
  forget: () => void;
};

export const useWantedField = create<WantedField>((set) => ({
  wanted: null,
  forget: () => set({ wanted: null }),
}));

/** Leads to the offer, alone in its list, with the cell of this field opened, or its form. */
export function openField(offerId: OfferId, field: string, text: string | null = null): void {
  const { leadTo, set, go } = useWindowState.getState();
  // It has no cell, but a form of its own.
  if (isPartField(field)) openOfferForm(offerId, field);
  else useWantedField.setState({ wanted: { offerId, field, text } });
  leadTo(offerId, {});
  set({ panelOpen: true });
  go('offers');
}
