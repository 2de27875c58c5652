import { CATEGORY_TREE } from '../data/category-tree.ts';
import type { Category, Leaf } from '../data/category-tree.ts';

type Step = { readonly id: string; readonly name: string };

/** From the department down to the category itself. */
export function pathOf(category: Category): readonly Step[] {
  const parent = category.parentId === null ? undefined : CATEGORY_TREE.byId.get(category.parentId);
  const { id, name } = category;
  return [...(parent === undefined ? [] : pathOf(parent)), { id, name }];
}

/** Null for what holds no offers. */
export function leafOf(categoryId: string): Leaf | null {
  return LEAVES.get(categoryId) ?? null;
}

/** Whether a category is the other one or lies below it. */
export function isWithin(category: Category, ancestorId: string): boolean {
  return pathOf(category).some(({ id }) => id === ancestorId);
}

/** Where a thing of this category may be sold as well: what stands on the same shelf. */
export function similarTo(leaf: Leaf): readonly Leaf[] {
  const siblings = CATEGORY_TREE.leaves.filter(({ parentId }) => parentId === leaf.parentId);
  const place = siblings.indexOf(leaf);
  const next = siblings[(place + 1) % siblings.length];
  return next === undefined || next === leaf ? [] : [next];
}

const LEAVES: ReadonlyMap<string, Leaf> = new Map(CATEGORY_TREE.leaves.map((leaf) => [leaf.id, leaf]));
