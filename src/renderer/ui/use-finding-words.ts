import { useTranslation } from 'react-i18next';
import type { Finding } from '../../shared/contract.ts';
import { isCurrency } from '../../shared/domain/money.ts';
import { checkWords } from './check-words.ts';
import type { Format } from './format.ts';
import { useFormat } from './use-format.ts';
import { fieldWords } from './value-words.ts';

export function useFindingWords(): (finding: Finding) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (finding) => {
    const values = { ...readable(finding.values, format), field: fieldWords(finding.field, t) };
    return checkWords(finding.code, values, t) ?? t('changes:unknown-finding');
  };
}

/** Amounts in minor units and shares as people read them; the rest as it is. */
export function readable(values: Finding['values'], format: Format): Record<string, string | number> {
  const currency = String(values['currency'] ?? '');
  const words = Object.entries(values).map(([name, value]): [string, string | number] => {
    if (name.endsWith('Minor') && isCurrency(currency))
      return [name.slice(0, -'Minor'.length), format.money({ amountMinor: Number(value), currency })];
    if (name === 'percent') return [name, format.percent(Number(value))];
    return [name, value];
  });
  return Object.fromEntries(words);
}
