import { create } from 'zustand';
import type { SetField } from '../../shared/domain/offer-sets.ts';
import type { ChosenField } from '../../shared/domain/offer-settings.ts';

export type BulkField = ChosenField | SetField | 'parameters';

type BulkSetting = {
  readonly isOpen: boolean;
  readonly field: BulkField;
  /** Null: taken away. Undefined: not chosen yet. */
  readonly value: { readonly id: string; readonly name: string | null } | null | undefined;
  open: () => void;
  close: () => void;
  chooseField: (field: BulkField) => void;
  choose: (value: BulkSetting['value']) => void;
};

/** One setting for all chosen offers, while it is being chosen. */
export const useBulkSetting = create<BulkSetting>((set) => ({
  isOpen: false,
  field: 'shippingRates',
  value: undefined,
  open: () => set({ isOpen: true }),
  close: () => set({ isOpen: false, value: undefined }),
  chooseField: (field) => set({ field, value: undefined }),
  choose: (value) => set({ value }),
}));
