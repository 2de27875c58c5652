/**
 * The text of a cell that holds a number. Codes keep all their digits and the zeros their format shows;
 * amounts lose the noise of a binary fraction: 12.300000000000001 is 12.3.
 */
export function numberText(stored: string, format: string): string {
  const digits = wholeDigits(stored.trim());
  if (digits === null) return String(Number(Number(stored).toPrecision(15)));
  return /^0+$/.test(format) ? digits.padStart(format.length, '0') : digits;
}

/** Spreadsheets may store 5901234123457 as 5.901234123457E12. */
function wholeDigits(stored: string): string | null {
  if (/^\d+$/.test(stored)) return stored;
  const value = Number(stored);
  return /e\+?\d+$/i.test(stored) && Number.isSafeInteger(value) ? String(value) : null;
}

/** The column of a reference such as "AB12", from 0. */
export function columnIndex(reference: string): number {
  let index = 0;
  for (const letter of /^[A-Z]+/.exec(reference)?.[0] ?? 'A') index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** 0 is "A", 27 is "AB". */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
