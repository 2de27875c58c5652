/** How the bulk panel calls a rounding, and the last two digits it leads to; null: whatever comes. */
export type RoundingChoice = { readonly name: string; readonly ending: number | null };

export const ROUNDINGS: readonly RoundingChoice[] = [
  { name: 'nearest .99', ending: 99 },
  { name: 'nearest .90', ending: 90 },
  { name: 'nearest whole', ending: 0 },
  { name: 'no rounding', ending: null },
];

/** Counted here once more by the words of the panel: the nearest price with that ending, halves up. */
export function roundedFivePercentMore(minor: number, { ending }: RoundingChoice): number {
  const exact = Math.round((minor * 105) / 100);
  if (ending === null) return exact;
  const below = Math.floor((exact - ending) / 100) * 100 + ending;
  const nearest = exact - below < below + 100 - exact ? below : below + 100;
  return nearest < 100 ? nearest + 100 : nearest;
}
