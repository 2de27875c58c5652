import { create } from 'zustand';
import type { OfferId } from '../../shared/domain/offer.ts';

type Selection = {
  readonly offerIds: ReadonlySet<OfferId>;
  toggle: (offerId: OfferId) => void;
  add: (offerIds: readonly OfferId[]) => void;
  clear: () => void;
};

export const useSelection = create<Selection>((set) => ({
  offerIds: new Set(),
  toggle: (offerId) =>
    set(({ offerIds }) => {
      const next = new Set(offerIds);
      if (!next.delete(offerId)) next.add(offerId);
      return { offerIds: next };
    }),
  add: (more) => set(({ offerIds }) => ({ offerIds: new Set([...offerIds, ...more]) })),
  clear: () => set({ offerIds: new Set() }),
}));
