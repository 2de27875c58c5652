import type { Page } from 'playwright';

/** What a text that came to life would leave. */
export type Traces = { readonly found: readonly string[]; look(where: string): Promise<void> };

/**
 * Watches a page for scripts that ran, requests that left, dialogs, other pages, and elements out of texts.
 */
export async function watchForTraces(page: Page): Promise<Traces> {
  const found: string[] = [];
  await page.exposeFunction('canary', (number: number) => void found.push(`payload ${number} ran`));
  page.on('dialog', (dialog) => {
    found.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => found.push(`a popup: ${popup.url()}`));
  page.on('framenavigated', (frame) => found.push(`went to ${frame.url()}`));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    const isOwn = origin === new URL(page.url()).origin || protocol === 'blob:' || protocol === 'data:';
    if (!isOwn) found.push(`asked ${request.url()}`);
  });
  return {
    found,
    async look(where) {
      for (const trace of await page.evaluate(strangeElements)) found.push(`${where}: ${trace}`);
    },
  };
}

/** Elements and attributes that the window itself never has. Runs in the page. */
function strangeElements(): string[] {
  const strange =
    'iframe, object, embed, base, meta[http-equiv], svg script, body script, math, details[ontoggle]';
  const elements = [...document.querySelectorAll('*')];
  const armed = elements.flatMap((element) =>
    [...element.attributes]
      .filter(({ name, value }) => name.startsWith('on') || /^\s*(javascript|data:text)/i.test(value))
      .filter(({ name }) => name !== 'title' && !name.startsWith('aria-') && name !== 'value')
      .map(({ name, value }) => `<${element.localName} ${name}="${value}">`),
  );
  return [
    ...armed,
    ...[...document.querySelectorAll(strange)].map(({ outerHTML }) => outerHTML.slice(0, 120)),
  ];
}
