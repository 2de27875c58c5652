import type { PlaceFiles } from '../../../shared/domain/edit.ts';

/**
 * The wish behind another order: as few photos as will do are named to come first, the others keep their
 * order behind them, those that were left out go. A photo that comes meanwhile on Allegro stays.
 */
export function arrangement(seen: readonly string[], wanted: readonly string[]): PlaceFiles {
  const places = new Map(seen.map((name, place) => [name, place]));
  const names = [...new Set(wanted)].filter((name) => places.has(name));
  let inOrder = names.length;
  while (inOrder > 0 && isBefore(names[inOrder - 1], names[inOrder])) inOrder -= 1;
  return {
    kind: 'place',
    first: names.slice(0, inOrder),
    last: [],
    without: seen.filter((name) => !names.includes(name)),
  };

  function isBefore(one: string | undefined, next: string | undefined): boolean {
    return next === undefined || (places.get(one ?? '') ?? 0) < (places.get(next) ?? 0);
  }
}
