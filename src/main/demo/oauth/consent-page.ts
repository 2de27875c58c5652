import { SELLER } from '../kinds.ts';
import type { DemoAnswer } from '../kinds.ts';
import type { Client } from './clients.ts';
import { escapeHtml, htmlPage } from './page.ts';
import type { PageLanguage } from './page.ts';
import { scopeInWords } from './scopes.ts';

const WORDS = {
  pl: {
    title: (name: string) => `${name} prosi o dostęp do Twojego konta`,
    account: 'Zalogowane konto',
    allows: 'Jeśli się zgodzisz, aplikacja otrzyma uprawnienia:',
    approve: 'Zgadzam się',
    refuse: 'Nie zgadzam się',
    demo: 'To jest sklep pokazowy na tym komputerze. Nic stąd nie trafia do Allegro.',
    code: 'Kod z aplikacji',
    next: 'Dalej',
    enter: 'Połącz aplikację z kontem',
    linked: 'Aplikacja została połączona. Możesz zamknąć tę stronę.',
    notLinked: 'Aplikacja nie została połączona. Możesz zamknąć tę stronę.',
    wrongCode: 'Ten kod jest nieznany albo stracił ważność.',
  },
  en: {
    title: (name: string) => `${name} asks for access to your account`,
    account: 'Signed in as',
    allows: 'If you agree, the application will be able to:',
    approve: 'I agree',
    refuse: 'I do not agree',
    demo: 'This is a demo shop on this computer. Nothing here reaches Allegro.',
    code: 'Code shown by the application',
    next: 'Continue',
    enter: 'Link an application to your account',
    linked: 'The application is linked. You can close this page.',
    notLinked: 'The application was not linked. You can close this page.',
    wrongCode: 'This code is unknown or no longer valid.',
  },
} as const;

/** Asks the seller. The form posts to the page's own address, which carries the whole request. */
export function consentPage(language: PageLanguage, client: Client, scopes: readonly string[]): DemoAnswer {
  const words = WORDS[language];
  const items = scopes.map((scope) => `<li>${escapeHtml(scopeInWords(scope, language))}</li>`).join('\n');
  return htmlPage(
    200,
    language,
    words.title(client.name),
    `<p>${words.account}: <strong>${escapeHtml(SELLER.login)}</strong></p>
<p>${words.allows}</p>
<ul>
${items}
</ul>
<form method="post">
<button class="deed" type="submit" name="decision" value="approve">${words.approve}</button>
<button type="submit" name="decision" value="refuse">${words.refuse}</button>
</form>
<p class="soft">${words.demo}</p>`,
  );
}

/** Where a device's user types the code. */
export function deviceCodePage(language: PageLanguage, wrongCode: boolean): DemoAnswer {
  const words = WORDS[language];
  const complaint = wrongCode ? `<p role="alert">${words.wrongCode}</p>` : '';
  return htmlPage(
    200,
    language,
    words.enter,
    `${complaint}<form method="get">
<label>${words.code}<input name="code" autocomplete="off" autofocus required></label>
<button class="deed" type="submit">${words.next}</button>
</form>
<p class="soft">${words.demo}</p>`,
  );
}

export function deviceDonePage(language: PageLanguage, approved: boolean): DemoAnswer {
  const words = WORDS[language];
  return htmlPage(200, language, words.enter, `<p>${approved ? words.linked : words.notLinked}</p>`);
}
