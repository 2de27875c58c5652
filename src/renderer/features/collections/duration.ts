export const DURATION_UNITS = ['hour', 'day', 'month', 'year'] as const;
export type DurationUnit = (typeof DURATION_UNITS)[number];

const WRITTEN: Record<DurationUnit, (amount: string) => string> = {
  hour: (amount) => `PT${amount}H`,
  day: (amount) => `P${amount}D`,
  month: (amount) => `P${amount}M`,
  year: (amount) => `P${amount}Y`,
};
const LETTERS: Readonly<Record<string, DurationUnit>> = { D: 'day', M: 'month', Y: 'year' };

/** Of ISO 8601 with one unit; what is written otherwise is shown as it is. */
export function readDuration(text: string): { readonly amount: string; readonly unit: DurationUnit } {
  const [, hours, amount, letter] = /^P(?:T(\d*)H|(\d*)([DMY]))$/.exec(text) ?? [];
  if (hours !== undefined) return { amount: hours, unit: 'hour' };
  return { amount: amount ?? text, unit: LETTERS[letter ?? ''] ?? 'day' };
}

/** Undefined where nothing is typed: then it is left out. */
export function durationText(typed: string, unit: DurationUnit): string | undefined {
  const digits = typed.replaceAll(/\D/g, '');
  return digits === '' ? undefined : WRITTEN[unit](digits);
}
