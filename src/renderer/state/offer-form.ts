import { create } from 'zustand';
import type { OfferId } from '../../shared/domain/offer.ts';

/** The offer whose description is open to be written. */
export const useDescriptionForm = create<{ readonly offerId: OfferId | null }>(() => ({ offerId: null }));

export function openDescription(offerId: OfferId | null): void {
  useDescriptionForm.setState({ offerId });
}
