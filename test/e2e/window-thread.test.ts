import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/setup/find-chromium.mjs';
import { must } from '../../src/shared/errors.ts';
import { type BrowserWindow, openWindow } from '../support/browser-window.ts';
import { type BuiltProgram, builtProgram } from '../support/built-program.ts';
import { cliOver } from '../support/cli-process.ts';
import { launchDemo } from '../support/demo-process.ts';
import { differences, readTruth, type Truth } from '../support/demo-truth.ts';
import { readWrites } from '../support/demo-writes.ts';
import { connectTo } from './thread/connect-to.ts';
import type { ListedOffer } from './thread/shop-roles.ts';

const program = findChromium();
const COLUMNS = { title: 2, price: 3, stock: 4 };

/** What is typed into which cell of the n-th offer, and what Allegro shall show for it. */
const TYPED = [
  ...['19,90', '29.50', '1 234,00', '45'].map((text) => ({ column: COLUMNS.price, text })),
  { column: COLUMNS.stock, text: '25' },
  { column: COLUMNS.stock, text: '+7' },
  { column: COLUMNS.stock, text: '0' },
  { column: COLUMNS.title, text: 'Lampka biurkowa z lnianym abażurem' },
  { column: COLUMNS.title, text: 'Kubek ceramiczny z nadrukiem kota' },
  { column: COLUMNS.title, text: 'Koc polarowy szary dwa metry' },
];
const PRICES = ['19.90', '29.50', '1234.00', '45.00'];
const MOVED_STOCK = 4;
const GAINED = 5;
const ENDED = 6;
const RIVAL_TITLE = 9;

// Without a Chromium on this computer there is no window to work in: npm test fetches one.
describe.skipIf(program === null)('ten offers edited offline in the window, sent and taken back', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stragan-window-thread-'));
  let built: BuiltProgram;
  let demo: Awaited<ReturnType<typeof launchDemo>>;
  let opened: BrowserWindow;
  let chosen: readonly ListedOffer[];
  let before: ReadonlyMap<string, Truth>;

  beforeAll(async () => {
    built = builtProgram();
    demo = await launchDemo({ offers: 120, seed: 11, program: built.demo });
    await demo.admin('settings', { purchasesPerHour: 0 });
    const cli = cliOver(built.cli, folder);
    await connectTo(demo, cli);
    await cli.ask([0], 'sync');
    const list = ['offers', 'list', '--status', 'ACTIVE', '--limit', '60'];
    const { offers } = await cli.ask<{ offers: readonly ListedOffer[] }>([0], ...list);
    chosen = offers.filter(isOrdinary).slice(0, TYPED.length);
    const ids = offers.map(({ id }) => id);
    before = await readTruth(demo, ids);
    opened = await openWindow(must(program), folder);
    await opened.page.locator('#cell-5-2').waitFor({ timeout: 60_000 });
  });

  afterAll(async () => {
    await opened?.close();
    await demo?.stop();
    built?.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  it('keeps ten edits made without a network over a kill', async () => {
    await demo.admin('faults', { offline: true });
    for (const [at, { column, text }] of TYPED.entries()) {
      await edit(opened.page, offer(at).id, column, text);
    }
    await opened.page.getByText('10 changes not sent').waitFor();
    await opened.close();
    opened = await openWindow(must(program), folder);
    await opened.page.getByText('10 changes not sent').waitFor({ timeout: 30_000 });
  });

  it('sends what may go, and asks where somebody else was meanwhile', async () => {
    const { page } = opened;
    await demo.admin('faults', { offline: false });
    await demo.admin(`offers/${offer(MOVED_STOCK).id}`, { stock: { available: stockOf(MOVED_STOCK) - 3 } });
    await demo.admin(`offers/${offer(RIVAL_TITLE).id}`, { name: 'Tytuł od kogoś innego na Allegro' });
    await page.getByText('Online').waitFor({ timeout: 60_000 });
    await page.keyboard.press('Alt+2');
    await expect.poll(() => page.locator('del').count()).toBe(TYPED.length);
    for (const question of await page.getByRole('checkbox').all()) await question.check();
    await page.locator('#send').click();
    await page.getByRole('button', { name: 'Conflicts 2' }).waitFor({ timeout: 120_000 });
    await page.getByRole('button', { name: 'Confirmed 8' }).waitFor({ timeout: 120_000 });
    const truth = await shop();
    expect([0, 1, 2, 3].map((at) => truth(at, 'sellingMode.price.amount'))).toEqual(PRICES);
    expect(truth(MOVED_STOCK, 'stock.available')).toBe(stockOf(MOVED_STOCK) - 3);
    expect(truth(GAINED, 'stock.available')).toBe(stockOf(GAINED) + 7);
    expect(truth(ENDED, 'publication.status')).toBe('ENDED');
    expect([7, 8].map((at) => truth(at, 'name'))).toEqual([TYPED[7]?.text, TYPED[8]?.text]);
    expect(truth(RIVAL_TITLE, 'name')).toBe('Tytuł od kogoś innego na Allegro');
    expect(await touchedElsewhere()).toEqual([]);
  });

  it('takes his word about the two, and brings his values when he says so', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Conflicts 2' }).click();
    await page.getByRole('button', { name: 'Keep mine for all' }).click();
    await page.getByRole('button', { name: 'Confirmed 10' }).waitFor({ timeout: 120_000 });
    const truth = await shop();
    expect(truth(MOVED_STOCK, 'stock.available')).toBe(25);
    expect(truth(RIVAL_TITLE, 'name')).toBe(TYPED[RIVAL_TITLE]?.text);
    expect((await readWrites(demo)).bulkCalls).toBeLessThan(10);
  });

  it('takes all ten back, and Allegro is as it was', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: /^Confirmed/ }).click();
    await page.getByRole('button', { name: 'Take back' }).first().click();
    await page.getByText(/with the former value/).waitFor();
    await page.getByRole('button', { name: /Not sent/ }).click();
    for (const question of await page.getByRole('checkbox').all()) await question.check();
    await page.locator('#send').click();
    await page.getByRole('button', { name: /Not sent 0|Not sent$/ }).waitFor({ timeout: 120_000 });
    await expect
      .poll(async () => (await shop())(ENDED, 'publication.status'), { timeout: 60_000 })
      .toBe('ACTIVE');
    const truth = await shop();
    const former = (at: number, path: string) => before.get(offer(at).id)?.get(path);
    for (const at of [0, 1, 2, 3]) {
      expect(truth(at, 'sellingMode.price.amount')).toBe(former(at, 'sellingMode.price.amount'));
    }
    for (const at of [7, 8]) expect(truth(at, 'name')).toBe(former(at, 'name'));
    expect(truth(GAINED, 'stock.available')).toBe(stockOf(GAINED));
    expect(opened.complaints).toEqual([]);
  });

  function offer(at: number): ListedOffer {
    return must(chosen[at], `offer ${at}`);
  }

  function stockOf(at: number): number {
    return must(offer(at).stock, 'a stock');
  }

  async function shop(): Promise<(at: number, path: string) => unknown> {
    const now = await readTruth(
      demo,
      chosen.map(({ id }) => id),
    );
    return (at, path) => now.get(offer(at).id)?.get(path);
  }

  /** Offers that nobody edited and that are not as they were. */
  async function touchedElsewhere(): Promise<string[]> {
    const others = [...before.keys()].filter((id) => chosen.every((one) => one.id !== id));
    const now = await readTruth(demo, others);
    return others.filter((id) => differences(must(before.get(id)), must(now.get(id))).length > 0);
  }
});

function isOrdinary(offer: ListedOffer): boolean {
  const { format, price, stock, priceRuleId, isFulfillment } = offer;
  return (
    format === 'BUY_NOW' &&
    price?.currency === 'PLN' &&
    (stock ?? 0) > 30 &&
    priceRuleId === null &&
    !isFulfillment
  );
}

async function edit(page: Page, offerId: string, column: number, text: string): Promise<void> {
  await page.keyboard.press('Control+f');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(offerId);
  await expect.poll(() => page.locator('#cell-0-2').textContent()).toContain(offerId);
  await page.locator(`#cell-0-${column}`).click();
  await page.keyboard.press('F2');
  const editor = page.locator('[role=grid] input:not([type=checkbox])');
  await editor.fill(text);
  await page.keyboard.press('Enter');
  await editor.waitFor({ state: 'detached' });
}
