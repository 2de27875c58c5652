import { createContext, useMemo } from 'react';
import { useShopCategories } from '../../data/categories.ts';
import { type CategoryLine, categoryLines } from './category-tree.ts';

export type CategoryNames = ReadonlyMap<string, CategoryLine>;

/** For the cells: asked for once for all of them. */
export const CategoryNamesContext = createContext<CategoryNames>(new Map());

export function useCategoryNames(): CategoryNames {
  const categories = useShopCategories();
  return useMemo(
    () => new Map(categoryLines(categories).map((line) => [line.categoryId, line])),
    [categories],
  );
}
