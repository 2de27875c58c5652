import type { PlaceFiles } from './edit.ts';

/**
 * Where the seller's wish leads from what is there: no file twice, and none that was there is lost but those
 * named.
 */
export function placeFiles(there: readonly string[] | null | undefined, place: PlaceFiles): string[] {
  const first = [...new Set(place.first)];
  const gone = new Set([...place.without, ...first]);
  const kept = (there ?? []).filter((name) => !gone.has(name));
  const last = new Set(place.last.filter((name) => !first.includes(name) && !kept.includes(name)));
  return [...first, ...kept, ...last];
}

/** Both wishes as one: the later one's first come before the earlier one's. */
export function mergePlaces(earlier: PlaceFiles, later: PlaceFiles): PlaceFiles {
  const isTakenAway = (name: string) => later.without.includes(name);
  const first = [...new Set([...later.first, ...earlier.first.filter((name) => !isTakenAway(name))])];
  const last = [...earlier.last.filter((name) => !isTakenAway(name)), ...later.last];
  return {
    kind: 'place',
    first,
    last: [...new Set(last)].filter((name) => !first.includes(name)),
    without: [...new Set([...earlier.without, ...later.without])],
  };
}
