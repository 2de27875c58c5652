import type { i18n, TFunction } from 'i18next';
import type { Words } from '../../shared/contract-collections.ts';
import type { Language } from './format.ts';
import type { Speech } from './shown-value.ts';
import { speechFor } from './use-speech.ts';

export type Voice = { readonly t: TFunction; readonly speech: Speech };

/**
 * The same said in every language: what is kept while it stays open must follow when the language is
 * switched.
 */
export function inEachLanguage(texts: i18n, say: (voice: Voice) => string): Words {
  const said = (language: Language) => {
    const t = texts.getFixedT(language);
    return say({ t, speech: speechFor(language, t) });
  };
  return { en: said('en'), pl: said('pl') };
}
