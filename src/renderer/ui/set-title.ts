import type { i18n } from 'i18next';

/** Titles that Stragan gives to sets, except those that hold other words of the language. */
const KEYS = [
  'offers:by-hand',
  'offers:paste.title',
  'offers:paste.fill-title',
  'photos:set-title',
  'photos:gallery.set-title',
  'bulk:title.price',
  'bulk:title.stock',
  'table:set-title',
  'changes:stock-moved.set-title',
] as const;
const FORMS = ['', '_one', '_few', '_many', '_other'];
const LANGUAGES = ['en', 'pl'];
const SPECIAL = /[.*+?^${}()|[\]\\]/g;
const VALUE = /\{\{(\w+)(?:, n)?\}\}/;

/** A set keeps the title it was given, in the language of then; Stragan's own are said in that of now. */
export function setTitle(title: string, texts: i18n): string {
  for (const key of KEYS) {
    for (const language of LANGUAGES) {
      const values = FORMS.map((form) => valuesOf(title, template(texts, language, `${key}${form}`)));
      const found = values.find((each) => each !== null);
      if (found) return texts.t(key, found);
    }
  }
  return title;
}

function template(texts: i18n, language: string, key: string): string | null {
  const [namespace = '', path = ''] = key.split(':');
  const text: unknown = texts.getResource(language, namespace, path);
  return typeof text === 'string' ? text : null;
}

function valuesOf(title: string, text: string | null): Record<string, string | number> | null {
  if (text === null) return null;
  const parts = text.split(new RegExp(VALUE, 'g'));
  const names = parts.filter((_, place) => place % 2 === 1);
  const pattern = parts.map((part, place) =>
    place % 2 === 1 ? valuePattern(part) : part.replaceAll(SPECIAL, String.raw`\$&`),
  );
  const match = new RegExp(`^${pattern.join('')}$`, 'su').exec(title);
  if (!match) return null;
  const values = names.map((name, place) => [name, valueOf(name, match[place + 1] ?? '')] as const);
  return Object.fromEntries(values);
}

function valuePattern(name: string): string {
  return name === 'count' ? String.raw`([\d\s,.]+)` : '(.+)';
}

function valueOf(name: string, words: string): string | number {
  return name === 'count' ? Number(words.replaceAll(/\D/g, '')) : words;
}
