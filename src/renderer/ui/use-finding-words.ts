import { useTranslation } from 'react-i18next';
import type { Finding } from '../../shared/contract-changes.ts';
import { checkWords } from './check-words.ts';
import { readable } from './readable-values.ts';
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
