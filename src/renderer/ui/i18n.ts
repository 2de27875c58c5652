import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { formatFor, type Language } from './format.ts';

const FILES = import.meta.glob<Record<string, unknown>>('../../../resources/locales/*/*.json', {
  eager: true,
  import: 'default',
});

/** Texts of both languages, by language and by file. */
function resources(): Record<string, Record<string, Record<string, unknown>>> {
  const found: Record<string, Record<string, Record<string, unknown>>> = {};
  for (const [path, texts] of Object.entries(FILES)) {
    const [, language, namespace] = /locales\/(\w+)\/([\w-]+)\.json$/.exec(path) ?? [];
    if (language && namespace) (found[language] ??= {})[namespace] = texts;
  }
  return found;
}

export async function startTexts(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: resources(),
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  i18next.services.formatter?.add('n', (value, lng) =>
    formatFor(lng === 'pl' ? 'pl' : 'en').count(Number(value)),
  );
  document.documentElement.lang = language;
}

export async function speak(language: Language): Promise<void> {
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}
