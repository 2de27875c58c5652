import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { median, quantile, rounded } from './parts/figures.ts';
import { fillShop } from './parts/filled-shop.ts';
import { numberOptions } from './parts/number-options.ts';
import { startBrowserHost, startDemo } from './parts/programs.ts';
import { printOutcome, printTable, say } from './parts/report.ts';
import { openWindow, startChromium } from './parts/window.ts';

// How long a window takes from its navigation to the first painted rows of a large shop, against one that
// holds no more than a screen of offers. The two take turns.

/** As many as fill a screen. */
const FEW = 50;

const options = numberOptions('startup', { offers: 100_000, rounds: 15, seed: 1 });

type Side = { readonly page: Page; readonly times: number[] };

const browser = await startChromium();
const closings: (() => Promise<void>)[] = [];
try {
  say(`Filling shops of ${options.offers} and ${FEW} offers ...`);
  const many = await openShop(browser, options.offers);
  const few = await openShop(browser, FEW);
  // The first time each host's files are read from the disk.
  await firstRows(many.page);
  await firstRows(few.page);
  for (let round = 0; round < options.rounds; round += 1)
    for (const { page, times } of round % 2 === 0 ? [many, few] : [few, many])
      times.push(await firstRows(page));
  report(many.times, few.times);
} finally {
  await browser.close();
  for (const close of closings) await close();
}

async function openShop(chromium: Browser, offers: number): Promise<Side> {
  const folder = mkdtempSync(join(tmpdir(), 'stragan-bench-'));
  const demo = await startDemo(offers, options.seed);
  const host = await startBrowserHost(folder);
  closings.push(async () => {
    await Promise.all([host.stop(), demo.stop()]);
    rmSync(folder, { recursive: true, force: true });
  });
  const { page, tab } = await openWindow(chromium, host.address);
  await fillShop(tab, demo.addresses);
  tab.close();
  return { page, times: [] };
}

/** From the start of the navigation to the frame in which the first row stands. */
async function firstRows(page: Page): Promise<number> {
  await page.goto(new URL('/', page.url()).href);
  return page.evaluate(() =>
    globalThis.whenPainted(() => /\d{6}/.test(document.querySelector('#cell-0-2')?.textContent ?? '')),
  );
}

function report(many: readonly number[], few: readonly number[]): void {
  const ratio = median(many) / median(few);
  const row = (name: string, times: readonly number[]) => [
    name,
    ...[0.5, 0.95, 1].map((share) => quantile(times, share).toFixed(0)),
  ];
  printTable([
    [`Navigation to first rows, ms: ${options.rounds} times each`, 'p50', 'p95', 'max'],
    row(`${options.offers} offers`, many),
    row(`${FEW} offers`, few),
  ]);
  process.stdout.write(`A large shop to a small one: ${ratio.toFixed(2)} times\n`);
  printOutcome({ bench: 'startup', ratio: rounded(ratio, 2) });
}
