const PATTERN = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:?\d{2})$/;

/** ISO 8601 with Z or an offset, as epoch milliseconds; null for anything else. */
export function parseInstant(text: unknown): number | null {
  const match = typeof text === 'string' ? PATTERN.exec(text) : null;
  if (!match) return null;
  const [, year, month, day, hour, minute, second = '0', fraction = '', zone = 'Z'] = match;
  const days = daysSinceEpoch(Number(year), Number(month), Number(day));
  const seconds = (days * 24 + Number(hour)) * 3600 + Number(minute) * 60 + Number(second);
  return seconds * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0')) - offsetMs(zone);
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const HTTP_DATE = /^[A-Z][a-z]{2}, (\d{2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT$/;

/** The Date of an answer, as epoch milliseconds; null for anything else. */
export function parseHttpDate(text: string | undefined): number | null {
  const match = text === undefined ? null : HTTP_DATE.exec(text);
  if (!match) return null;
  const [, day, month = '', year, hour, minute, second] = match;
  const number = MONTHS.indexOf(month) + 1;
  if (number === 0) return null;
  const hours = daysSinceEpoch(Number(year), number, Number(day)) * 24 + Number(hour);
  return ((hours * 60 + Number(minute)) * 60 + Number(second)) * 1000;
}

function offsetMs(zone: string): number {
  if (zone === 'Z') return 0;
  const digits = zone.replace(':', '');
  const minutes = Number(digits.slice(1, 3)) * 60 + Number(digits.slice(3, 5));
  return (digits.startsWith('-') ? -minutes : minutes) * 60_000;
}

/** Gregorian date to days since 1970-01-01; the year is counted from March so that leap days come last. */
function daysSinceEpoch(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}
