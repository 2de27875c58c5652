import { CATEGORY_TREE, GOODS_LEAVES } from '../data/category-tree.ts';
import type { Category, Leaf } from '../data/category-tree.ts';
import type { Context, DemoAnswer } from '../kinds.ts';

const MOST = 10;
/** Shorter words say nothing of what a thing is. */
const SHORTEST = 3;
/** Polish endings change; the beginning of a word stays. */
const STEM = 5;

/** GET /sale/matching-categories: where things go whose names share words with this one, best first. */
export function matchingCategories({ query }: Context): DemoAnswer {
  const asked = stemsOf(query.get('name') ?? '');
  const scored = GOODS_LEAVES.map((leaf) => ({ leaf, score: scoreOf(leaf, asked) }));
  const best = scored.filter(({ score }) => score > 0).toSorted((a, b) => b.score - a.score);
  const matchingCategories = best.slice(0, MOST).map(({ leaf }) => nodeOf(leaf));
  return { status: 200, headers: {}, body: { matchingCategories } };
}

/** A word of the thing itself counts more than one of its shelf. */
function scoreOf(leaf: Leaf, asked: ReadonlySet<string>): number {
  const shelf = CATEGORY_TREE.byId.get(leaf.parentId ?? '')?.name ?? '';
  const common = (text: string): number => [...stemsOf(text)].filter((stem) => asked.has(stem)).length;
  return 4 * common(leaf.thing) + 2 * common(leaf.name) + common(shelf);
}

function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word.length >= SHORTEST).map((word) => word.slice(0, STEM)));
}

type Node = { readonly id: string; readonly name: string; readonly parent?: Node };

function nodeOf({ id, name, parentId }: Category): Node {
  const parent = parentId === null ? undefined : CATEGORY_TREE.byId.get(parentId);
  return { id, name, ...(parent === undefined ? {} : { parent: nodeOf(parent) }) };
}
