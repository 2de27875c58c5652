import { useTranslation } from 'react-i18next';
import { useAsk } from '../../data/use-ask.ts';
import type { FilterKind } from '../../state/offer-filters.ts';
import { useWindowState } from '../../state/window-state.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useCategoryNames } from './category-names.ts';
import { filterValue } from './filter-words.ts';
import { useUsesWords } from './uses-filter.ts';

/** A filter's value in words, with what only Stragan knows: names, and how much of a list there is. */
export function useFilterValue(kind: FilterKind): string {
  const { t } = useTranslation();
  const format = useFormat();
  const filters = useWindowState((state) => state.filters);
  const names = useCategoryNames();
  const usesWords = useUsesWords();
  const codes = filters.codes ?? [];
  const asked = kind === 'codes' && codes.length > 0;
  const found = useAsk('offers.find-codes', { codes }, { enabled: asked }).data?.found;
  if (asked && found !== undefined)
    return t('offers:of', { shown: format.count(found), all: format.count(codes.length) });
  const categoryName = (categoryId: string) => names.get(categoryId)?.name ?? categoryId;
  return filterValue(kind, filters, { t, format, categoryName, usesWords });
}
