import type { ShopCategory } from '../../../shared/contract-offers.ts';
import { fold } from '../../../shared/domain/fold.ts';

/** A category as a line of the tree. `offers` counts those below it too. */
export type CategoryLine = {
  readonly categoryId: string;
  readonly name: string;
  readonly depth: number;
  readonly offers: number;
  /** Those above it, the department first. */
  readonly path: readonly string[];
};

/** Each category below the one it belongs to, neighbours in the order in which they came. */
export function categoryLines(categories: readonly ShopCategory[]): readonly CategoryLine[] {
  const known = new Set(categories.map(({ categoryId }) => categoryId));
  const below = Map.groupBy(categories, ({ parentId }) =>
    parentId !== null && known.has(parentId) ? parentId : null,
  );
  return linesBelow(null, [], below);
}

type Below = ReadonlyMap<string | null, readonly ShopCategory[]>;

/** A number says nothing in the middle of a path. */
const NAME_TO_COME = '…';

/** Deeper than Allegro's tree ever was: what points in a circle ends here. */
const DEEPEST = 20;

function linesBelow(parentId: string | null, path: readonly string[], below: Below): CategoryLine[] {
  if (path.length > DEEPEST) return [];
  return (below.get(parentId) ?? []).flatMap(({ categoryId, name, offers }) => {
    const shown = name ?? categoryId;
    const lines = linesBelow(categoryId, [...path, name ?? NAME_TO_COME], below);
    const direct = lines.filter(({ depth }) => depth === path.length + 1);
    const total = direct.reduce((sum, line) => sum + line.offers, offers);
    return [{ categoryId, name: shown, depth: path.length, offers: total, path }, ...lines];
  });
}

/** Those whose name holds every word, with or without Polish letters; all of them for no word. */
export function searchedLines(lines: readonly CategoryLine[], text: string): readonly CategoryLine[] {
  const words = fold(text).split(' ').filter(Boolean);
  if (words.length === 0) return lines;
  return lines.filter(({ name, categoryId }) => {
    const held = `${fold(name)} ${categoryId}`;
    return words.every((word) => held.includes(word));
  });
}

/** "Dom › Oświetlenie › Lampy" */
export function pathWords({ path, name }: Pick<CategoryLine, 'path' | 'name'>): string {
  return [...path, name].join(' › ');
}
