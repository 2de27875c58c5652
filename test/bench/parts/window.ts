import { type Browser, chromium, type Page } from 'playwright';
import { findChromium } from '../../../scripts/setup/find-chromium.mjs';
import { must } from '../../../src/shared/errors.ts';
import { type Tab, tabWith } from './tab.ts';

const QUIET = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Stragan's window in a real browser, and a tab of the same cookie that asks without it. */
export type BenchWindow = { readonly page: Page; readonly tab: Tab };

export async function startChromium(): Promise<Browser> {
  const executablePath = must(findChromium(), 'a Chromium; npm test fetches one');
  return chromium.launch({ executablePath, args: QUIET });
}

export async function openWindow(browser: Browser, launchAddress: string): Promise<BenchWindow> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(tellOfPaint);
  await page.addInitScript(hearAnswers);
  await page.goto(launchAddress);
  const [cookie] = await context.cookies();
  const { name, value } = must(cookie, 'a cookie');
  return { page, tab: tabWith(new URL(launchAddress).origin, `${name}=${value}`) };
}

/** What the window was told last about a text that was typed. */
type HeardRows = { readonly total: number; readonly first: string | null };

declare global {
  /** In the page: resolves with the moment after the frame in which `isThere` was first painted. */
  var whenPainted: (isThere: () => boolean) => Promise<number>;
  /** In the page: the rows of the text, once the window has been told of them. */
  var heardRows: (text: string) => HeardRows | undefined;
}

/**
 * Looked at after each change of the document. A letter is put on screen with it, and the browser says when
 * the frame that first shows the letter was presented (Element Timing).
 */
function tellOfPaint(): void {
  const patienceMs = 60_000;
  const waiting = new Map<string, (at: number) => void>();
  let count = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Presented[]) {
      waiting.get(entry.identifier)?.(entry.presentationTime ?? entry.renderTime);
      waiting.delete(entry.identifier);
    }
  }).observe({ type: 'element', buffered: true });
  globalThis.whenPainted = (isThere) =>
    new Promise((resolve, reject) => {
      const painted = (): void => {
        const letter = document.createElement('span');
        const identifier = `painted-${(count += 1)}`;
        letter.setAttribute('elementtiming', identifier);
        letter.textContent = '.';
        Object.assign(letter.style, { position: 'fixed', top: '0', left: '0', zIndex: '1000' });
        waiting.set(identifier, (at) => {
          letter.remove();
          resolve(at);
        });
        document.body.append(letter);
      };
      if (isThere()) {
        painted();
        return;
      }
      const watch = new MutationObserver(() => {
        if (!isThere()) return;
        watch.disconnect();
        clearTimeout(tooLate);
        painted();
      });
      const tooLate = setTimeout(() => {
        watch.disconnect();
        reject(new Error(`Not there after ${patienceMs} ms`));
      }, patienceMs);
      watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });

  type Presented = PerformanceEntry & {
    readonly identifier: string;
    readonly renderTime: number;
    readonly presentationTime?: number;
  };
}

/**
 * Listens to what the window is told: a sync changes how many offers a text has, and which is the first. The
 * window's own messages are overheard; another question would cost it time.
 */
function hearAnswers(): void {
  const rows = new Map<string, HeardRows>();
  const asked = new Map<number, string>();
  globalThis.heardRows = (text) => rows.get(text);
  const { parse } = JSON;
  const { send } = WebSocket.prototype;
  WebSocket.prototype.send = function sent(this: WebSocket, data: string) {
    const { id, name, input }: Asked = parse(data);
    if (name === 'offers.open') asked.set(id, input.text ?? '');
    send.call(this, data);
  };
  // What the window reads anyway: a second reading of an answer would cost it time.
  JSON.parse = (...words) => {
    const told: unknown = parse(...words);
    if (isAnswer(told)) hear(told);
    return told;
  };

  function hear({ id, result }: Answer): void {
    const text = asked.get(id);
    if (text === undefined) return;
    asked.delete(id);
    rows.set(text, { total: result.value.total, first: result.value.rows[0]?.offerId ?? null });
  }

  function isAnswer(told: unknown): told is Answer {
    return typeof told === 'object' && told !== null && 'result' in told && 'id' in told;
  }

  type Asked = { readonly id: number; readonly name: string; readonly input: { readonly text?: string } };
  type Answer = {
    readonly id: number;
    readonly result: {
      readonly value: { readonly total: number; readonly rows: readonly { readonly offerId: string }[] };
    };
  };
}
