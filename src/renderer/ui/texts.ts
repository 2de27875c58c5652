import type { i18n } from 'i18next';
import { ALL_RULES } from '../../shared/domain/check-rules/all-rules.ts';
import { TROUBLES } from '../../shared/troubles/trouble.ts';
import { formatFor } from './format.ts';

type Texts = Record<string, Record<string, Record<string, unknown>>>;

const FILES = import.meta.glob<Record<string, unknown>>(
  ['../../../resources/locales/*/*.json', '!../../../resources/locales/*/terms.json'],
  { eager: true, import: 'default' },
);

/**
 * Texts of all languages, by language and by file; those of the check's rules stand in the rules, what is
 * said of files and tables in the troubles, the words of Allegro's properties in terms.ts.
 */
export function allTexts(): Texts {
  const found: Texts = {};
  for (const [path, texts] of Object.entries(FILES)) {
    const [, language, namespace] = /locales\/(\w+)\/([\w-]+)\.json$/.exec(path) ?? [];
    if (language && namespace) (found[language] ??= {})[namespace] = texts;
  }
  for (const language of ['en', 'pl'] as const) {
    const words = ALL_RULES.map((rule) => [rule.code, rule.words[language]]);
    const texts = (found[language] ??= {});
    texts['checks'] = Object.fromEntries(words) as Record<string, string>;
    texts['troubles'] = troublesIn(language);
  }
  return found;
}

function troublesIn(language: 'en' | 'pl'): Record<string, unknown> {
  const areas = Object.entries(TROUBLES).map(([area, troubles]) => {
    const words = Object.entries(troubles).map(([code, each]) => [code, each[language]]);
    return [area, Object.fromEntries(words)];
  });
  return Object.fromEntries(areas) as Record<string, unknown>;
}

/** "{{count, n}}" in a text is a count as the language groups it. */
export function addFormats(texts: i18n): void {
  texts.services.formatter?.add('n', (value, language) =>
    formatFor(language === 'pl' ? 'pl' : 'en').count(Number(value)),
  );
}
