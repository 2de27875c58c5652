/** A length of time as Allegro writes it, "P14D" or "PT24H", and as a seller says it. */
type Span = { readonly amount: string; readonly unit: SpanUnit };

export const SPAN_UNITS = ['hour', 'day', 'month', 'year'] as const;
export type SpanUnit = (typeof SPAN_UNITS)[number];

const LETTERS: Record<SpanUnit, string> = { hour: 'H', day: 'D', month: 'M', year: 'Y' };
const WRITTEN = /^P(T?)(\d*)([HDMY])$/;

/** Null for what has several units, or none that a seller sets. */
export function readSpan(written: string): Span | null {
  const [, time, amount, letter] = WRITTEN.exec(written) ?? [];
  const unit = SPAN_UNITS.find((one) => LETTERS[one] === letter && (one === 'hour') === (time === 'T'));
  return amount === undefined || unit === undefined ? null : { amount, unit };
}

export function writeSpan({ amount, unit }: Span): string {
  const digits = amount.replaceAll(/\D/g, '');
  return `P${unit === 'hour' ? 'T' : ''}${digits}${LETTERS[unit]}`;
}
