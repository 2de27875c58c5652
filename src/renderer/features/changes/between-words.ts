import type { TFunction } from 'i18next';
import type { ChangeRow } from '../../../shared/contract-changes.ts';
import type { Format } from '../../ui/format.ts';

/** What is known of a write of somebody else that ours came after: the values, or that nobody tells them. */
export function betweenWords(
  { field, between }: ChangeRow,
  say: (value: unknown) => string,
  format: Format,
  t: TFunction,
): string | null {
  if (!between) return null;
  const values = { at: format.dateTime(between.at), looked: say(between.looked), ours: say(between.ours) };
  if ('theirs' in between) return t('changes:between.told', { ...values, theirs: say(between.theirs) });
  if (field === 'price' || field === 'publication') return t('changes:between.untold', values);
  return field === 'stock' ? t('changes:between.stock', values) : t('changes:between.something', values);
}
