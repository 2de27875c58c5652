import { create } from 'zustand';
import type { BulkRule } from '../../shared/domain/bulk-change.ts';
import type { Rounding } from '../../shared/domain/bulk-price.ts';

type Bulk = {
  /** The field whose panel is open. */
  readonly field: BulkRule['field'] | null;
  /** What is being tried: shown in the chosen rows, and kept nowhere until it is applied. */
  readonly rule: BulkRule | null;
  /** As it was chosen last while the window lives. */
  readonly rounding: Rounding;
  chooseRounding: (rounding: Rounding) => void;
  open: (field: BulkRule['field']) => void;
  attempt: (rule: BulkRule | null) => void;
  close: () => void;
};

export const useBulk = create<Bulk>((set) => ({
  field: null,
  rule: null,
  rounding: 'none',
  chooseRounding: (rounding) => set({ rounding }),
  open: (field) => set({ field, rule: null }),
  attempt: (rule) => set({ rule }),
  close: () => set({ field: null, rule: null }),
}));
