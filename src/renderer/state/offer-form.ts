import { create } from 'zustand';
import type { PartField } from '../../shared/domain/offer-fields.ts';
import type { OfferId } from '../../shared/domain/offer.ts';

/** A part of an offer that is edited in a form of its own, over the window. */
export type OpenForm = { readonly offerId: OfferId; readonly part: PartField };

export const useOfferForm = create<{ readonly open: OpenForm | null }>(() => ({ open: null }));

export function openOfferForm(offerId: OfferId, part: PartField): void {
  useOfferForm.setState({ open: { offerId, part } });
}

export function closeOfferForm(): void {
  useOfferForm.setState({ open: null });
}

export function isPartField(field: string): field is PartField {
  return field === 'description' || field === 'parameters';
}
