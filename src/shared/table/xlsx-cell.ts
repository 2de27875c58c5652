/**
 * The text of a cell that holds a number. Codes keep all their digits and the zeros their format shows;
 * amounts lose the noise of a binary fraction: 12.300000000000001 is 12.3. What is shown as a date is one.
 */
export function numberText(stored: string, format: string): string {
  if (isDateFormat(format)) return dateText(Number(stored)) ?? stored;
  const digits = wholeDigits(stored.trim());
  if (digits === null) return String(Number(Number(stored).toPrecision(15)));
  return /^0+$/.test(format) ? digits.padStart(format.length, '0') : digits;
}

/** Stands for the formats of dates and times that a spreadsheet brings along. */
export const DATE = 'yyyy-mm-dd';

export function isDateId(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

/** Letters of a date outside of what is shown as it stands: in quotes, in brackets, behind a backslash. */
function isDateFormat(format: string): boolean {
  return /[ymdhs]/i.test(format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\.|_.|general/gi, ''));
}

const DAY_MS = 86_400_000;
/** 1 January 1970, as spreadsheets count days. */
const DAYS_TO_1970 = 25_569;

/** Null beyond the days that there are. */
function dateText(days: number): string | null {
  if (!(days >= 0 && days < 2_958_466)) return null;
  const text = new Date(Math.round((days - DAYS_TO_1970) * DAY_MS)).toISOString();
  return days < 1 ? text.slice(11, 16) : text.slice(0, 10);
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
  for (const letter of /^[A-Z]{1,7}/.exec(reference)?.[0] ?? 'A')
    index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** 0 is "A", 27 is "AB". */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
