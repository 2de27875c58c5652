import type { TFunction } from 'i18next';
import { createContext, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { must } from '../../../shared/errors.ts';
import type { Format } from '../../ui/format.ts';
import { useFormat } from '../../ui/use-format.ts';

type CellWords = { readonly t: TFunction; readonly format: Format };

/**
 * Hundreds of cells share them: were each to listen for another language, every key of a search would be
 * late.
 */
export const CellWordsContext = createContext<CellWords | null>(null);

export function useWordsForCells(): CellWords {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(() => ({ t, format }), [t, format]);
}

export function useCellWords(): CellWords {
  return must(useContext(CellWordsContext), 'the words of a grid');
}
