/** The list with one of its things at another place; places beyond the ends are the ends. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const thing = list[from];
  if (thing === undefined) return list;
  const others = list.filter((_, place) => place !== from);
  const place = Math.min(Math.max(0, to), others.length);
  return [...others.slice(0, place), thing, ...others.slice(place)];
}

/**
 * The seller's order over the photos of now: what is gone meanwhile is left out, what came meanwhile stands
 * at the end. `seen` are those he chose from.
 */
export function orderNow(
  now: readonly string[],
  { seen, names }: { readonly seen: readonly string[]; readonly names: readonly string[] },
): readonly string[] {
  const fresh = now.filter((name) => !seen.includes(name));
  return [...names.filter((name) => now.includes(name)), ...fresh];
}
