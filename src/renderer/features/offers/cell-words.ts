import type { TFunction } from 'i18next';
import { createContext, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { must } from '../../../shared/errors.ts';
import { useWindowState } from '../../state/window-state.ts';
import type { Format } from '../../ui/format.ts';
import { useFormat } from '../../ui/use-format.ts';

type CellWords = {
  readonly t: TFunction;
  readonly format: Format;
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

/**
 * Hundreds of cells share them: were each to listen for another language, every key of a search would be
 * late.
 */
export const CellWordsContext = createContext<CellWords | null>(null);

export function useWordsForCells(): CellWords {
  const { t } = useTranslation();
  const format = useFormat();
  const showsEan = useWindowState((state) => LIKE_EAN.test(state.text.trim()));
  const words = useMemo(() => remembering(t), [t]);
  return useMemo(() => ({ t: words, format, showsEan }), [words, format, showsEan]);
}

export function useCellWords(): CellWords {
  return must(useContext(CellWordsContext), 'the words of a grid');
}
