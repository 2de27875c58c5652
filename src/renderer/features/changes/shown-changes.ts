import { create } from 'zustand';
import type { ChangeFilter } from './change-filter.ts';

type ShownChanges = {
  readonly filter: ChangeFilter;
  /** The Send whose outcome is told; null for none. */
  readonly sentAt: number | null;
  show: (filter: ChangeFilter) => void;
  follow: (sentAt: number | null) => void;
  leave: () => void;
};

/** What the place of the changes shows, for as long as the seller stays there. */
export const useShownChanges = create<ShownChanges>((set) => ({
  filter: 'waiting',
  sentAt: null,
  show: (filter) => set({ filter }),
  follow: (sentAt) => set({ sentAt }),
  leave: () => set({ filter: 'waiting', sentAt: null }),
}));
