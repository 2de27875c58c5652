import type { Thing } from '../resource.ts';

export type MarketDiscount = { readonly marketplaceId: string; readonly percentage: number };

export type BundleDiscount = {
  readonly type: 'WHOLE_BUNDLE_DISCOUNT' | 'SLOT_DISCOUNT';
  readonly bundle?: {
    readonly minimumBoughtOffers: number;
    readonly discounts: readonly MarketDiscount[];
  } | null;
  readonly slot?: {
    readonly slots: readonly { readonly order: number; readonly discounts: readonly MarketDiscount[] }[];
  } | null;
};

/** A place in a bundle that any one of its offers can take. */
export type Slot = {
  readonly id?: string | null;
  readonly order: number;
  readonly entryPoint: boolean;
  readonly requiredQuantity: number;
  readonly offers: readonly { readonly id: string; readonly excludedFromDiscount: boolean }[];
};

export type FlexibleBundle = Thing & {
  readonly slots: readonly Slot[];
  readonly discount?: BundleDiscount | null;
  readonly createdAt?: string;
  readonly createdBy?: 'USER' | 'ALLEGRO';
};
