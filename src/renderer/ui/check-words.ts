import type { TFunction } from 'i18next';

/** The text of a check rule by its name, or null where the texts do not know it. */
export function checkWords(
  code: string,
  values: Readonly<Record<string, string | number>>,
  t: TFunction,
): string | null {
  const words = t(`checks:${code}`, { ...values, defaultValue: '' });
  return words === '' ? null : words;
}
