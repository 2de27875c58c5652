import type { i18n } from 'i18next';
import { formatFor } from './format.ts';

type Texts = Record<string, Record<string, Record<string, unknown>>>;

const FILES = import.meta.glob<Record<string, unknown>>('../../../resources/locales/*/*.json', {
  eager: true,
  import: 'default',
});

/** Texts of all languages, by language and by file. */
export function allTexts(): Texts {
  const found: Texts = {};
  for (const [path, texts] of Object.entries(FILES)) {
    const [, language, namespace] = /locales\/(\w+)\/([\w-]+)\.json$/.exec(path) ?? [];
    if (language && namespace) (found[language] ??= {})[namespace] = texts;
  }
  return found;
}

/** "{{count, n}}" in a text is a count as the language groups it. */
export function addFormats(texts: i18n): void {
  texts.services.formatter?.add('n', (value, language) =>
    formatFor(language === 'pl' ? 'pl' : 'en').count(Number(value)),
  );
}
