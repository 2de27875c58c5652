import { CATEGORY_NAMES } from './category-names.ts';
import { hash, uuidOf } from './dice.ts';

export type Category = {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly isLeaf: boolean;
  /** Where only classified ads are taken. */
  readonly isForAds: boolean;
};

/** A category that can hold offers. */
export type Leaf = Category & { readonly thing: string; readonly departmentIndex: number };

export type CategoryTree = {
  readonly byId: ReadonlyMap<string, Category>;
  readonly childrenOf: ReadonlyMap<string | null, readonly Category[]>;
  readonly leaves: readonly Leaf[];
};

/** The same tree in every shop: Allegro's categories do not depend on who sells. */
export const CATEGORY_TREE: CategoryTree = plant(CATEGORY_NAMES);

export const AD_LEAVES: readonly Leaf[] = CATEGORY_TREE.leaves.filter((leaf) => leaf.isForAds);
export const GOODS_LEAVES: readonly Leaf[] = CATEGORY_TREE.leaves.filter((leaf) => !leaf.isForAds);

function plant(text: string): CategoryTree {
  const all: Category[] = [];
  const leaves: Leaf[] = [];
  let departmentIndex = -1;
  let department = '';
  const lines = text.replaceAll(/,\n {2}/g, ', ').split('\n');
  for (const line of lines.filter((entry) => entry !== '')) {
    if (!line.startsWith(' ')) {
      departmentIndex += 1;
      // Allegro's departments have UUIDs, everything below has numbers.
      department = uuidOf(0, departmentIndex, 11);
      all.push({ id: department, name: line, parentId: null, isLeaf: false, isForAds: false });
      continue;
    }
    const [shelfName = '', things = ''] = line.trim().split(': ');
    const isForAds = shelfName === 'Ogłoszenia';
    const shelf = numberFor(all.length);
    all.push({ id: shelf, name: shelfName, parentId: department, isLeaf: false, isForAds });
    for (const entry of things.split(', ')) {
      const [name = '', thing = ''] = entry.split('=');
      const id = numberFor(all.length);
      const leaf: Leaf = { id, name, parentId: shelf, isLeaf: true, isForAds, thing, departmentIndex };
      all.push(leaf);
      leaves.push(leaf);
    }
  }
  return { byId: new Map(all.map((entry) => [entry.id, entry])), childrenOf: byParent(all), leaves };
}

function numberFor(position: number): string {
  return String(1000 + position * 317 + (hash(0, position, 12) % 300));
}

function byParent(all: readonly Category[]): ReadonlyMap<string | null, readonly Category[]> {
  return Map.groupBy(all, (category) => category.parentId);
}
