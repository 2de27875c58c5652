import type { TFunction } from 'i18next';
import { createContext, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { must } from '../../../shared/errors.ts';
import { useWindowState } from '../../state/window-state.ts';
import type { Format } from '../../ui/format.ts';
import { useFormat } from '../../ui/use-format.ts';
import { type CategoryNames, CategoryNamesContext } from './category-names.ts';

export type CellWords = {
  readonly t: TFunction;
  readonly format: Format;
  readonly names: CategoryNames;
  /** What the box of an offer is called. */
  readonly selectWords: (title: string) => string;
  /** Who types an EAN wants to see which offers have it. */
  readonly showsEan: boolean;
};

const LIKE_EAN = /^\d{8,14}$/;

/** Words without a number in them are looked up once, not for each cell. */
function remembering(t: TFunction): TFunction {
  const known = new Map<string, string>();
  return new Proxy(t, {
    apply(words, self, [key, ...values]: [string, ...unknown[]]) {
      if (values.length > 0) return Reflect.apply(words, self, [key, ...values]);
      const found = known.get(key) ?? t(key);
      known.set(key, found);
      return found;
    },
  });
}

const GAP = '\u0000';

/** The words around a title are looked up once, too. */
function selecting(t: TFunction): (title: string) => string {
  const [before = '', after = ''] = t('offers:select', { title: GAP }).split(GAP);
  return (title) => `${before}${title}${after}`;
}

/**
 * Hundreds of cells share them: were each to listen for another language, every key of a search would be
 * late.
 */
export const CellWordsContext = createContext<CellWords | null>(null);

export function useWordsForCells(): CellWords {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useContext(CategoryNamesContext);
  const showsEan = useWindowState((state) => LIKE_EAN.test(state.text.trim()));
  const words = useMemo(() => ({ t: remembering(t), selectWords: selecting(t) }), [t]);
  return useMemo(() => ({ ...words, format, names, showsEan }), [words, format, names, showsEan]);
}

export function useCellWords(): CellWords {
  return must(useContext(CellWordsContext), 'the words of a grid');
}
