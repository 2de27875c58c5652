/**
 * What Allegro says to the seller himself, in his language; the other languages hear English, as real ones
 * often do.
 */
const WORDS = {
  unavailable: {
    pl: 'Funkcja niedostępna. Skontaktuj się z autorem aplikacji.',
    en: 'Feature unavailable. Contact the application author.',
  },
  tooMany: {
    pl: 'Zbyt wiele zapytań. Spróbuj ponownie później.',
    en: 'Too many requests. Try again later.',
  },
  denied: {
    pl: 'Nie masz dostępu do tego zasobu.',
    en: 'You have no access to this resource.',
  },
} as const;

/** `language` as languageOf gives it. */
export function userWords(key: keyof typeof WORDS, language: string): string {
  return language === 'pl-PL' ? WORDS[key].pl : WORDS[key].en;
}
