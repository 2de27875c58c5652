import { create } from 'zustand';
import type { BulkRule } from '../../shared/domain/bulk-change.ts';

type Bulk = {
  /** The field whose panel is open. */
  readonly field: BulkRule['field'] | null;
  /** What is being tried: shown in the chosen rows, and kept nowhere until it is applied. */
  readonly rule: BulkRule | null;
  open: (field: BulkRule['field']) => void;
  attempt: (rule: BulkRule | null) => void;
  close: () => void;
};

export const useBulk = create<Bulk>((set) => ({
  field: null,
  rule: null,
  open: (field) => set({ field, rule: null }),
  attempt: (rule) => set({ rule }),
  close: () => set({ field: null, rule: null }),
}));
