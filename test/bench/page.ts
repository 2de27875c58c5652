import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createRandom } from '../support/seeded-number.ts';
import { bareRows, type BareRows } from './parts/bare-rows.ts';
import { keepSyncing } from './parts/busy-sync.ts';
import { quantile, rounded } from './parts/figures.ts';
import { fillShop } from './parts/filled-shop.ts';
import { numberOptions } from './parts/number-options.ts';
import { startBrowserHost, startDemo, startPriceRoad } from './parts/programs.ts';
import { printOutcome, printTable, say } from './parts/report.ts';
import { openTab, type Tab } from './parts/tab.ts';

// How long a window waits for a page of a large list while a sync writes: the browser host as it is started,
// a tab's own calls, a writer that has every offer to write anew. The same rows by bare SQL take turns with
// it.

const ROWS = 100;

const options = numberOptions('page', { offers: 100_000, pages: 500, seed: 1 });
const folder = mkdtempSync(join(tmpdir(), 'stragan-bench-'));

type Times = { readonly host: readonly number[]; readonly bare: readonly number[] };
type View = { readonly viewId: string; readonly total: number };

const demo = await startDemo(options.offers, options.seed);
const road = await startPriceRoad(demo.addresses.api);
const host = await startBrowserHost(folder);
try {
  const tab = await openTab(host.address);
  say(`Filling a shop of ${options.offers} offers ...`);
  const accountId = await fillShop(tab, { ...demo.addresses, api: road.address });
  const view = await tab.ask('offers.open', { sort: { by: 'title', direction: 'up' } });
  const { offerIds } = await tab.ask('offers.ids', { viewId: view.viewId });
  const bare = bareRows(join(folder, 'shops', `${accountId}.sqlite`), offerIds);
  await readWhileWriting(tab, bare, view);
  bare.close();
  tab.close();
} finally {
  await Promise.all([host.stop(), road.stop(), demo.stop()]);
  rmSync(folder, { recursive: true, force: true });
}

async function readWhileWriting(tab: Tab, bare: BareRows, view: View): Promise<void> {
  const atFirst = bare.writtenChanges();
  const sync = keepSyncing(tab);
  while (bare.writtenChanges() === atFirst) await wait(20);
  say(`Reading ${options.pages} pages of ${view.total} offers while they are written anew ...`);
  const before = bare.writtenChanges();
  const startedAt = performance.now();
  const times = await readPages(tab, bare, view);
  const tookMs = performance.now() - startedAt;
  const written = bare.writtenChanges() - before;
  await sync.stop();
  report(times, `${view.total} offers, ${Math.round((written / tookMs) * 1000)} written a second meanwhile`);
}

async function readPages(tab: Tab, bare: BareRows, { viewId, total }: View): Promise<Times> {
  const random = createRandom(options.seed);
  const times = { host: [] as number[], bare: [] as number[] };
  for (let page = 0; page < options.pages; page += 1) {
    const index = Math.floor(random() * Math.max(1, total - ROWS));
    const askedAt = performance.now();
    const { rows } = await tab.ask('offers.page', { viewId, index, limit: ROWS });
    const answeredAt = performance.now();
    const bareIds = bare.page(index, ROWS);
    times.bare.push(performance.now() - answeredAt);
    times.host.push(answeredAt - askedAt);
    if (rows.map((row) => row.offerId).join() !== bareIds.join())
      throw new Error(`Rows ${index} and on are not those of the view`);
  }
  return times;
}

function report({ host: ours, bare }: Times, heading: string): void {
  const p95 = quantile(ours, 0.95);
  const ratio = p95 / quantile(bare, 0.95);
  const row = (name: string, times: readonly number[]) => [
    name,
    ...[0.5, 0.95, 0.99, 1].map((share) => quantile(times, share).toFixed(2)),
  ];
  printTable([
    [`${ROWS} rows, ms: ${heading}`, 'p50', 'p95', 'p99', 'max'],
    row('offers.page through the browser host', ours),
    row('bare SQL in this thread', bare),
  ]);
  process.stdout.write(`p95 to bare SQL: ${ratio.toFixed(1)} times\n`);
  printOutcome({ bench: 'page', p95_ms: rounded(p95, 2), ratio: rounded(ratio, 2) });
}
