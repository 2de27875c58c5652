import type { i18n } from 'i18next';
import { ALL_RULES } from '../../shared/domain/check-rules/all-rules.ts';
import { formatFor } from './format.ts';

type Texts = Record<string, Record<string, Record<string, unknown>>>;

const FILES = import.meta.glob<Record<string, unknown>>(
  ['../../../resources/locales/*/*.json', '!../../../resources/locales/*/terms.json'],
  { eager: true, import: 'default' },
);

/**
 * Texts of all languages, by language and by file; those of the check's rules stand in the rules, the words
 * of Allegro's properties in terms.ts.
 */
export function allTexts(): Texts {
  const found: Texts = {};
  for (const [path, texts] of Object.entries(FILES)) {
    const [, language, namespace] = /locales\/(\w+)\/([\w-]+)\.json$/.exec(path) ?? [];
    if (language && namespace) (found[language] ??= {})[namespace] = texts;
  }
  for (const language of ['en', 'pl'] as const) {
    const words = ALL_RULES.map((rule) => [rule.code, rule.words[language]]);
    (found[language] ??= {})['checks'] = Object.fromEntries(words) as Record<string, string>;
  }
  return found;
}

/** "{{count, n}}" in a text is a count as the language groups it. */
export function addFormats(texts: i18n): void {
  texts.services.formatter?.add('n', (value, language) =>
    formatFor(language === 'pl' ? 'pl' : 'en').count(Number(value)),
  );
}
