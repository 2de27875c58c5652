import { createInstance, type TFunction } from 'i18next';
import { addFormats, allTexts } from '../../src/renderer/ui/texts.ts';

export const LANGUAGES = ['en', 'pl'] as const;

/** The window's own texts in one language. A key without a text throws. */
export async function textsIn(language: (typeof LANGUAGES)[number]): Promise<TFunction> {
  const texts = createInstance();
  await texts.init({
    lng: language,
    resources: allTexts(),
    interpolation: { escapeValue: false },
    saveMissing: true,
    missingKeyHandler: (_languages, namespace, key) => {
      throw new Error(`No text for ${namespace}:${key}`);
    },
  });
  addFormats(texts);
  return texts.t;
}
