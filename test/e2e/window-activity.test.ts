import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findChromium } from '../../scripts/setup/find-chromium.mjs';
import type { OfferRow } from '../../src/shared/domain/offer.ts';
import { must } from '../../src/shared/errors.ts';
import { type BrowserWindow, openWindow } from '../support/browser-window.ts';
import { launchDemo } from '../support/demo-process.ts';
import { call } from '../support/window-call.ts';

const program = findChromium();
const HOUR_MS = 60 * 60_000;
const PATIENCE = { timeout: 30_000, interval: 50 };
const MINE = '49.90';

// Without a Chromium on this computer there is no window to look at: npm test fetches one.
describe.skipIf(program === null)('what happened in the shop', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stragan-activity-'));
  let demo: Awaited<ReturnType<typeof launchDemo>>;
  let opened: BrowserWindow;
  let page: Page;
  let mine: OfferRow;
  let theirs: OfferRow;

  const button = (name: string) => page.getByRole('main').getByRole('button', { name, exact: true });
  const title = (name: string) => page.getByRole('heading', { level: 1, name, exact: true });
  const lines = (text: string | RegExp) => page.getByRole('listitem').filter({ hasText: text });
  const pressed = () => page.getByRole('main').getByRole('button', { pressed: true }).allInnerTexts();

  async function toActivity(): Promise<void> {
    await page.keyboard.press('Alt+4');
    await button('Activity').click();
    await title('Activity').waitFor();
  }

  /** After a day with buyers by which Allegro's clock is ahead. */
  async function sendPrice(): Promise<void> {
    const intent = { kind: 'set', value: { amountMinor: 4990, currency: 'PLN' } } as const;
    const edits = [{ offerId: mine.offerId, field: 'price', intent }] as const;
    await call(page, 'offers.edit', { title: 'Cena', origin: 'by-hand', edits });
    await call(page, 'changes.send', { answered: 'all' });
    await vi.waitUntil(async () => (await call(page, 'changes.counts', {})).confirmed === 1, PATIENCE);
  }

  function forget(): void {
    const database = new Database(join(folder, must(globSync('shops/*.sqlite', { cwd: folder })[0])));
    const at = Date.now() - 48 * HOUR_MS;
    database.prepare(`INSERT INTO journal_gap VALUES ('offers', ?, ?)`).run(at - 30 * HOUR_MS, at);
    database.close();
  }

  beforeAll(async () => {
    demo = await launchDemo({ offers: 40, seed: 7 });
    await demo.admin('settings', {
      purchasesPerHour: 0,
      commandDelayMs: 20,
      eventDelayMs: 0,
      listDelayMs: 0,
    });
    opened = await openWindow(must(program), folder);
    page = opened.page;
    const { auth, api, upload, adminAddress: admin, adminToken } = demo;
    await call(page, 'accounts.connect', { environment: 'demo', auth, api, upload, admin, adminToken });
    await call(page, 'accounts.sign-in', { write: true });
    await call(page, 'sync.start', {});
    await page.reload();
    await page.locator('#cell-5-2').waitFor({ timeout: 60_000 });
    const { offers } = await call(page, 'offers.list', { statuses: ['ACTIVE'], after: null, limit: 40 });
    const plain = offers.filter(({ format, price }) => format === 'BUY_NOW' && price?.currency === 'PLN');
    [mine, theirs] = [must(plain[0]), must(plain[1])];
    await demo.admin('day', { orders: 5 });
    await demo.admin(`offers/${theirs.offerId}`, { name: 'Lampa przemianowana gdzie indziej' });
    await sendPrice();
    await call(page, 'sync.start', {});
  }, 120_000);

  afterAll(async () => {
    await opened?.close();
    await demo?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is one list of all journals, newest first, under its days', async () => {
    await toActivity();
    await lines('Bought').first().waitFor({ timeout: 30_000 });
    await lines('Price changed').first().waitFor();
    await lines(/Category/)
      .first()
      .waitFor();
    const times = await page
      .locator('main time')
      .evaluateAll((all) => all.map((time) => Date.parse(time.getAttribute('datetime') ?? '')));
    expect(times).toEqual(times.toSorted((left, right) => right - left));
    await expect
      .poll(() => page.getByRole('navigation').locator('[aria-current=page]').innerText())
      .toBe('Shop');
    expect(await opened.barriers()).toEqual([]);
  });

  it('tells what is its own from what others did, though Allegro’s clock is a day ahead', async () => {
    await button('You').click();
    await expect.poll(() => lines(/./).count()).toBe(1);
    expect(await lines(/./).innerText()).toMatch(new RegExp(`Price changed[\\s\\S]*${MINE}`));
    await button('Outside Stragan').click();
    await lines('Lampa przemianowana gdzie indziej').first().waitFor();
    expect(await lines('Price changed').count()).toBe(0);
    await button('Outside Stragan').click();
    expect(await pressed()).toEqual([]);
  });

  it('says between when nothing is known', async () => {
    forget();
    await button('Orders').click();
    await lines(/nothing known/).waitFor({ state: 'detached' });
    await button('Offers').click();
    await lines(/Offers: nothing known from .* to .* keeps this journal for 24 hours/).waitFor();
    expect(await lines('Bought').count()).toBe(0);
  });

  it('leads by keyboard to the offer and back, and to the order and back', async () => {
    await button('You').click();
    await page.getByRole('main').getByRole('listitem').getByRole('button', { name: mine.title }).focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'The offer' });
    await panel.getByText(mine.title).first().waitFor();
    await button('Activity').click();
    await title('Activity').waitFor();
    expect(await pressed()).toEqual(['Offers', 'You']);
    await button('You').click();
    await button('Orders').click();
    await lines('Bought').first().getByRole('button').focus();
    await page.keyboard.press('Enter');
    await title('Orders').waitFor();
    await page
      .getByRole('complementary')
      .getByText(/Client_/)
      .first()
      .waitFor();
    await button('Activity').click();
    await title('Activity').waitFor();
    expect(await pressed()).toEqual(['Orders']);
    await page.keyboard.press('Alt+4');
    await title('Shop').waitFor();
  });

  it('is there in Polish and in the dark', async () => {
    await toActivity();
    await call(page, 'app.preferences', { language: 'pl', theme: 'dark' });
    await title('Aktywność').waitFor();
    await lines('Zakup').first().waitFor();
    expect(await opened.barriers()).toEqual([]);
    expect(opened.complaints).toEqual([]);
  });
});
