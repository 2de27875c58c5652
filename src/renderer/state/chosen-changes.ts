import { create } from 'zustand';

type ChosenChanges = {
  /** The changes that Send shall take; null for all. */
  readonly editIds: ReadonlySet<number> | null;
  startChoosing: () => void;
  tick: (editIds: readonly number[], isOn: boolean) => void;
  takeAll: () => void;
};

export const useChosenChanges = create<ChosenChanges>((set) => ({
  editIds: null,
  startChoosing: () => set({ editIds: new Set() }),
  tick: (editIds, isOn) =>
    set((now) => {
      const next = new Set(now.editIds);
      for (const editId of editIds) {
        if (isOn) next.add(editId);
        else next.delete(editId);
      }
      return { editIds: next };
    }),
  takeAll: () => set({ editIds: null }),
}));
