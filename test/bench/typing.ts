import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright';
import { bareRows } from './parts/bare-rows.ts';
import { type BareSearch, bareSearch } from './parts/bare-search.ts';
import { keepSyncing } from './parts/busy-sync.ts';
import { type DrawnQuery, drawQueries, QUERY_KINDS, type QueryKind } from './parts/drawn-queries.ts';
import { quantile, rounded } from './parts/figures.ts';
import { fillShop } from './parts/filled-shop.ts';
import { numberOptions } from './parts/number-options.ts';
import { startBrowserHost, startDemo, startPriceRoad } from './parts/programs.ts';
import { printOutcome, printTable, say } from './parts/report.ts';
import type { Tab } from './parts/tab.ts';
import { openWindow, startChromium } from './parts/window.ts';

// How long a person waits from a key in the search box to the rows of the new text on screen, in a real
// window, while a sync writes every offer anew. The engine's own answer and bare SQL take turns with it.

const ROWS = 100;
const SORT = { by: 'title', direction: 'up' } as const;

const options = numberOptions('typing', { offers: 100_000, rounds: 30, seed: 1 });
const folder = mkdtempSync(join(tmpdir(), 'stragan-bench-'));

type Times = {
  readonly kind: QueryKind;
  readonly painted: number;
  readonly engine: number;
  readonly bare: number;
};
type Typist = {
  readonly page: Page;
  readonly keys: CDPSession;
  readonly tab: Tab;
  readonly bare: BareSearch;
};

const demo = await startDemo(options.offers, options.seed);
const road = await startPriceRoad(demo.addresses.api);
const host = await startBrowserHost(folder);
const browser = await startChromium();
try {
  const { page, tab } = await openWindow(browser, host.address);
  say(`Filling a shop of ${options.offers} offers ...`);
  const accountId = await fillShop(tab, { ...demo.addresses, api: road.address });
  const path = join(folder, 'shops', `${accountId}.sqlite`);
  await page.locator('#cell-0-2').waitFor();
  const bare = bareSearch(path);
  const keys = await page.context().newCDPSession(page);
  await typeWhileWriting({ page, keys, tab, bare }, path);
  bare.close();
  tab.close();
} finally {
  await browser.close();
  await Promise.all([host.stop(), road.stop(), demo.stop()]);
  rmSync(folder, { recursive: true, force: true });
}

async function typeWhileWriting(typist: Typist, path: string): Promise<void> {
  const queries = drawQueries(path, options.rounds, options.seed);
  const written = bareRows(path, []);
  const atFirst = written.writtenChanges();
  const sync = keepSyncing(typist.tab);
  while (written.writtenChanges() === atFirst) await wait(20);
  say(`Typing ${queries.length} queries while the offers are written anew ...`);
  const before = written.writtenChanges();
  const startedAt = performance.now();
  const times: Times[] = [];
  for (const query of queries) {
    const measured = await measure(typist, query);
    if (measured !== null) times.push(measured);
  }
  const perSecond = ((written.writtenChanges() - before) / (performance.now() - startedAt)) * 1000;
  await sync.stop();
  written.close();
  report(times, `${options.offers} offers, ${Math.round(perSecond)} written a second meanwhile`);
}

/** Null where the key leads to the rows that are there already. */
async function measure(typist: Typist, query: DrawnQuery): Promise<Times | null> {
  const { page, tab, bare } = typist;
  const text = query.before + query.key;
  const former = bare.search({ text: query.before }, 1);
  const expected = bare.search({ text }, 1);
  if (former.total === expected.total && former.first === expected.first) return null;
  await page.locator('#search').fill(query.before);
  await paintedAt(page, query.before);
  const painted = await press(typist, query.key, text);
  const askedAt = performance.now();
  const { total } = await tab.ask('offers.open', { text, sort: SORT, firstRows: ROWS });
  const answeredAt = performance.now();
  const found = bare.search({ text }, ROWS);
  // Details that come meanwhile bring words, and so hits.
  if (found.total < total) throw new Error(`"${text}" has ${total} rows here, ${found.total} there`);
  return {
    kind: query.kind,
    painted,
    engine: answeredAt - askedAt,
    bare: performance.now() - answeredAt,
  };
}

/** From the key to the frame that shows what it leads to. */
async function press({ page, keys }: Typist, key: string, text: string): Promise<number> {
  await page.evaluate(() => {
    addEventListener('keydown', (event) => void (globalThis.pressedAt = event.timeStamp), {
      once: true,
      capture: true,
    });
  });
  const shown = paintedAt(page, text);
  await keys.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key, unmodifiedText: key });
  await keys.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
  const at = await shown;
  return at - (await page.evaluate(() => globalThis.pressedAt));
}

declare global {
  var pressedAt: number;
}

function paintedAt(page: Page, text: string): Promise<number> {
  return page.evaluate(
    (typed) =>
      globalThis.whenPainted(() => {
        const heard = globalThis.heardRows(typed);
        if (heard === undefined) return false;
        const grid = document.querySelector('#offers-grid');
        if (heard.first === null) return grid === null;
        const isWhole = grid?.getAttribute('aria-rowcount') === String(heard.total + 1);
        return isWhole && document.querySelector('#cell-0-2')?.textContent.includes(heard.first) === true;
      }),
    text.trim(),
  );
}

function report(times: readonly Times[], heading: string): void {
  const row = (name: string, side: 'painted' | 'engine' | 'bare', kind?: QueryKind) => {
    const own = times.filter((each) => kind === undefined || each.kind === kind).map((each) => each[side]);
    return [name, ...[0.5, 0.95, 1].map((share) => quantile(own, share).toFixed(1)), String(own.length)];
  };
  printTable([
    [`From key to rows, ms: ${heading}`, 'p50', 'p95', 'max', 'keys'],
    row('painted in the window', 'painted'),
    ...QUERY_KINDS.map((kind) => row(`  ${kind}`, 'painted', kind)),
    row("the engine's answer, through the host", 'engine'),
    ...QUERY_KINDS.map((kind) => row(`  ${kind}`, 'engine', kind)),
    row('bare SQL in this thread', 'bare'),
  ]);
  const p95 = (side: 'painted' | 'engine' | 'bare') =>
    quantile(
      times.map((each) => each[side]),
      0.95,
    );
  const ratio = p95('engine') / p95('bare');
  process.stdout.write(`p95 of the engine to bare SQL: ${ratio.toFixed(1)} times\n`);
  printOutcome({
    bench: 'typing',
    painted_p95_ms: rounded(p95('painted'), 1),
    engine_ratio: rounded(ratio, 2),
  });
}
