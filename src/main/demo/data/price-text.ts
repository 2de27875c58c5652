/** Hundredths as Allegro writes an amount: "12.50". */
export function priceText(minor: number): string {
  return `${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, '0')}`;
}
