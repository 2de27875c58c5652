import { createHash } from 'node:crypto';
import type { DemoAnswer } from '../kinds.ts';

const STYLE = `
:root { color-scheme: light dark; --ink: #24323a; --soft: #5d6b73; --line: #d9dfe2; --paper: #ffffff;
  --ground: #f3f5f4;
  --deed: #0d5c4d; --deed-ink: #ffffff; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6ecee; --soft: #a3b0b6; --line: #37444b;
  --paper: #1e272c;
  --ground: #151c20; --deed: #6fc7b2; --deed-ink: #0d2420; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1.5rem;
  background: var(--ground);
  color: var(--ink); font: 16px/1.55 system-ui, "Segoe UI", Roboto, sans-serif; }
main { width: 100%; max-width: 30rem; background: var(--paper); border: 1px solid var(--line);
  border-radius: 12px;
  padding: 2rem; }
h1 { font-size: 1.35rem; line-height: 1.3; margin: 0 0 .75rem; font-weight: 600; }
p { margin: 0 0 1rem; } p:last-child { margin: 0; } .soft { color: var(--soft); font-size: .9rem; }
ul { margin: 0 0 1.5rem; padding: 0; list-style: none; border-top: 1px solid var(--line); }
li { padding: .5rem 0; border-bottom: 1px solid var(--line); }
form { display: flex; gap: .75rem; flex-wrap: wrap; margin: 0 0 1.5rem; }
button { font: inherit; padding: .6rem 1.25rem; border-radius: 8px; border: 1px solid var(--line);
  background: none;
  color: inherit; cursor: pointer; }
button.deed { background: var(--deed); border-color: var(--deed); color: var(--deed-ink); font-weight: 600; }
button:focus-visible, input:focus-visible { outline: 3px solid var(--deed); outline-offset: 2px; }
label { display: block; width: 100%; } input { font: inherit; width: 100%; padding: .5rem .75rem;
  margin-top: .25rem;
  border: 1px solid var(--line); border-radius: 8px; background: var(--paper); color: inherit;
    letter-spacing: .15em; }
`;

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

export type PageLanguage = 'pl' | 'en';

/** Polish unless the browser prefers English to Polish. */
export function pageLanguage(acceptLanguage: string | undefined): PageLanguage {
  const first = /\b(pl|en)\b/i.exec(acceptLanguage ?? '')?.[1];
  return first?.toLowerCase() === 'en' ? 'en' : 'pl';
}

/** A page of the auth host. `content` is HTML; whatever comes from outside goes through escapeHtml first. */
export function htmlPage(status: number, language: PageLanguage, title: string, content: string): DemoAnswer {
  const body = `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body><main><h1>${escapeHtml(title)}</h1>
${content}
</main></body>
</html>
`;
  const headers = {
    'content-type': 'text/html;charset=UTF-8',
    'cache-control': 'no-store',
    'content-security-policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; frame-ancestors 'none'`,
  };
  return { status, headers, body };
}

export function escapeHtml(text: string): string {
  const names: Readonly<Record<string, string>> = {
    '&': 'amp',
    '<': 'lt',
    '>': 'gt',
    '"': 'quot',
    "'": '#39',
  };
  return text.replace(/[&<>"']/g, (sign) => `&${names[sign]};`);
}

/** "This page cannot be shown" with an error number: what a wrong address gets instead of a redirect. */
export function errorPage(status: number, language: PageLanguage, errorNumber: string): DemoAnswer {
  const title = language === 'pl' ? 'Nie możemy wyświetlić tej strony' : 'We cannot show this page';
  const label = language === 'pl' ? 'Numer błędu' : 'Error number';
  return htmlPage(status, language, title, `<p class="soft">${label}: ${escapeHtml(errorNumber)}</p>`);
}
