import type { ShopCategory } from '../../shared/contract-offers.ts';
import { useAsk } from './use-ask.ts';

const NONE: readonly ShopCategory[] = [];

/** The categories of the shop's offers with those above them. Counts are as of when they were asked for. */
export function useShopCategories(): readonly ShopCategory[] {
  return useAsk('offers.categories', {}).data?.categories ?? NONE;
}
