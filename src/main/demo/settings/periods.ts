/** How many of the unit a period of ISO 8601 has ("P2Y", "P14D"); null where it is of another unit. */
export function periodIn(unit: 'Y' | 'M' | 'D', text: string | null | undefined): number | null {
  const found = new RegExp(`^P(\\d{1,4})${unit}$`).exec(text ?? '');
  return found === null ? null : Number(found[1]);
}
