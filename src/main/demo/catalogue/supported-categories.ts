import { CATEGORY_TREE } from '../data/category-tree.ts';
import type { Leaf } from '../data/category-tree.ts';

/** How "fits to" is said in a category: by the numbers of vehicles, or in words. */
export type Supported = {
  readonly leaf: Leaf;
  readonly itemsType: 'CAR' | 'MOTORCYCLE' | 'AUTOMOTIVE';
  readonly inputType: 'ID' | 'TEXT';
  readonly maxRows: number;
  readonly maxCharactersPerLine: number;
};

const SHELVES: Readonly<Record<string, Omit<Supported, 'leaf'>>> = {
  Części: { itemsType: 'CAR', inputType: 'ID', maxRows: 20_000, maxCharactersPerLine: 200 },
  Motocykle: { itemsType: 'MOTORCYCLE', inputType: 'ID', maxRows: 5000, maxCharactersPerLine: 200 },
  Wyposażenie: { itemsType: 'AUTOMOTIVE', inputType: 'TEXT', maxRows: 200, maxCharactersPerLine: 200 },
};

export const SUPPORTED: readonly Supported[] = CATEGORY_TREE.leaves.flatMap((leaf) => {
  const rules = SHELVES[CATEGORY_TREE.byId.get(leaf.parentId ?? '')?.name ?? ''];
  return rules === undefined ? [] : [{ leaf, ...rules }];
});

/** Null where no compatibility list may be given. */
export function supportOf(categoryId: string): Supported | null {
  return SUPPORTED.find(({ leaf }) => leaf.id === categoryId) ?? null;
}
