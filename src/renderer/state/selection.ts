import { create } from 'zustand';
import type { ChosenOffers, OfferQuery } from '../../shared/contract-offers.ts';
import type { OfferId } from '../../shared/domain/offer.ts';

type Selection = {
  readonly offerIds: ReadonlySet<OfferId>;
  /** Set while exactly all that match this are chosen. */
  readonly allOf: OfferQuery | null;
  toggle: (offerId: OfferId) => void;
  add: (offerIds: readonly OfferId[]) => void;
  chooseAll: (offerIds: readonly OfferId[], query: OfferQuery) => void;
  clear: () => void;
};

export const useSelection = create<Selection>((set) => ({
  offerIds: new Set(),
  allOf: null,
  toggle: (offerId) =>
    set(({ offerIds }) => {
      const next = new Set(offerIds);
      if (!next.delete(offerId)) next.add(offerId);
      return { offerIds: next, allOf: null };
    }),
  add: (more) => set(({ offerIds }) => ({ offerIds: new Set([...offerIds, ...more]), allOf: null })),
  chooseAll: (all, query) => set({ offerIds: new Set(all), allOf: query }),
  clear: () => set({ offerIds: new Set(), allOf: null }),
}));

/** All that match go as the question, not as a list of thousands. */
export function chosenOffers({ offerIds, allOf }: Pick<Selection, 'offerIds' | 'allOf'>): ChosenOffers {
  return allOf === null ? { offerIds: [...offerIds] } : { query: allOf };
}
