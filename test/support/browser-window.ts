import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright';
import { atRest } from './at-rest.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

type Watched = { tellOfBreach?: (breach: string) => void };

export type BrowserWindow = {
  readonly page: Page;
  /** What the page complained of: breaches of its policy, faults, errors in its console. */
  readonly complaints: readonly string[];
  /** Rules of accessibility that the screen breaks, with where. */
  readonly barriers: () => Promise<readonly string[]>;
  /** Throws when the page broke its policy: whoever opens a window is told, whatever else he looks at. */
  close(): Promise<void>;
};

/** Stragan as a person starts it, in the system's browser, over a data folder of its own. */
export async function openWindow(program: string, dataFolder: string): Promise<BrowserWindow> {
  const words = ['scripts/run.mjs', 'start', '--browser', '--no-open', '--data', dataFolder];
  const host = spawn(process.execPath, words, { cwd: ROOT, stdio: ['ignore', 'pipe', 'ignore'] });
  const address = await addressOf(host);
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox', ...QUIET] });
  const { page, complaints, breaches } = await watchedPage(browser);
  await page.goto(address);
  return {
    page,
    complaints,
    async barriers() {
      await atRest(page);
      // Without a second page for its sums, which only frames of other origins need.
      const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
      const { violations } = await axe.analyze();
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      );
    },
    async close() {
      await browser.close();
      host.kill('SIGKILL');
      if (breaches.length > 0) throw new Error(`The page broke its policy: ${breaches.join('; ')}`);
    },
  };
}

type WatchedPage = {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly breaches: readonly string[];
};

async function watchedPage(browser: Browser): Promise<WatchedPage> {
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  const breaches: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.exposeFunction('tellOfBreach', (breach: string) => {
    complaints.push(breach);
    breaches.push(breach);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      (globalThis as Watched).tellOfBreach?.(`${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  return { page, complaints, breaches };
}

async function addressOf(host: ChildProcess): Promise<string> {
  if (!host.stdout) throw new Error('The host says nothing');
  for await (const line of createInterface({ input: host.stdout })) {
    const address = /http:\/\/\S+/.exec(line)?.[0];
    if (address) return address;
  }
  throw new Error('The host ended without an address');
}
