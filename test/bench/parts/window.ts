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

/** Looked at after each change of the document; in the next frame but one it is painted. */
function tellOfPaint(): void {
  const patienceMs = 60_000;
  globalThis.whenPainted = (isThere) =>
    new Promise((resolve, reject) => {
      const painted = (): void => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
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
}

/**
 * Listens to what the window is told: a sync changes how many offers a text has, and which is the first. The
 * window's own reading of an answer is overheard; one more would cost it time.
 */
function hearAnswers(): void {
  const rows = new Map<string, HeardRows>();
  const searches = new WeakMap<Response, Asked>();
  globalThis.heardRows = (text) => rows.get(text);
  const { fetch: plain } = globalThis;
  const { json } = Response.prototype;
  globalThis.fetch = async (...words) => {
    const answer = await plain(...words);
    const body = words[1]?.body;
    if (typeof body === 'string' && body.includes('"offers.open"')) searches.set(answer, JSON.parse(body));
    return answer;
  };
  Response.prototype.json = async function read(this: Response) {
    const told: unknown = await json.call(this);
    const asked = searches.get(this);
    if (asked) hear(asked, told as Told);
    return told;
  };

  function hear({ input }: Asked, { value }: Told): void {
    rows.set(input.text ?? '', { total: value.total, first: value.rows[0]?.offerId ?? null });
  }

  type Asked = {
    readonly input: { readonly text?: string };
  };
  type Told = {
    readonly value: {
      readonly total: number;
      readonly rows: readonly { readonly offerId: string }[];
    };
  };
}
