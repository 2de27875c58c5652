type Outcome = 'done' | 'refused' | 'stranger';

/** Both languages: the browser's and Stragan's need not be the same. */
const TEXTS: Record<Outcome, readonly { readonly title: string; readonly line: string }[]> = {
  done: [
    { title: 'Gotowe', line: 'Wróć do Straganu. Tę kartę możesz zamknąć.' },
    { title: 'All set', line: 'Go back to Stragan. You can close this tab.' },
  ],
  refused: [
    {
      title: 'Nie połączono',
      line: 'Allegro nie dostało Twojej zgody. Możesz spróbować ponownie w Straganie.',
    },
    { title: 'Not connected', line: 'Allegro did not get your consent. You can try again in Stragan.' },
  ],
  stranger: [
    { title: 'To nie to logowanie', line: 'Ta strona nie należy do logowania, które trwa w Straganie.' },
    { title: 'Another sign-in', line: 'This page does not belong to the sign-in under way in Stragan.' },
  ],
};

const STYLE = [
  'body{margin:0;min-height:100vh;display:grid;place-content:center;gap:2rem}',
  'body{background:#f7f6f3;color:#2b2a28}',
  'body{font:1rem/1.5 system-ui,sans-serif;text-align:center;padding:1rem}',
  'h1{font-size:1.5rem;margin:0 0 .25rem}p{margin:0;max-width:36ch}section{justify-self:center}',
  '@media(prefers-color-scheme:dark){body{background:#1f1e1c;color:#e8e6e1}}',
].join('');

/** What the browser's tab says after a sign-in. Nothing of the address is repeated in it. */
export function signInPage(outcome: Outcome): string {
  const sections = TEXTS[outcome].map(({ title, line }, index) => {
    const language = index === 0 ? 'pl' : 'en';
    return `<section lang="${language}"><h1>${title}</h1><p>${line}</p></section>`;
  });
  const head = `<meta charset="utf-8"><title>Stragan</title><style>${STYLE}</style>`;
  return `<!doctype html><html lang="pl">${head}${sections.join('')}</html>`;
}
