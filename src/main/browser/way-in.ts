const TEXTS = {
  en: {
    title: 'This tab is not let in',
    body: [
      'Stragan runs on this computer, but this tab was not opened by it.',
      'Close it and start Stragan again: it opens a tab of its own.',
      'The address that Stragan prints works once.',
    ].join(' '),
  },
  pl: {
    title: 'Ta karta nie ma dostępu',
    body: [
      'Stragan działa na tym komputerze, ale to nie on otworzył tę kartę.',
      'Zamknij ją i uruchom Stragan jeszcze raz: otworzy własną kartę.',
      'Adres, który Stragan wypisuje, działa tylko raz.',
    ].join(' '),
  },
} as const;

/** What a tab without a cookie shows: how to get in, in the reader's language. */
export function wayInPage(acceptLanguage: string | undefined): string {
  const language = /^\s*pl\b/i.test(acceptLanguage ?? '') ? 'pl' : 'en';
  const { title, body } = TEXTS[language];
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    `<head><meta charset="utf-8"><title>Stragan</title></head>`,
    `<body><h1>${title}</h1><p>${body}</p></body>`,
    '</html>',
    '',
  ].join('\n');
}
