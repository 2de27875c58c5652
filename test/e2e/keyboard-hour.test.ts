import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TFunction } from 'i18next';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/setup/find-chromium.mjs';
import type { ChangeCounts } from '../../src/shared/contract-changes.ts';
import { must } from '../../src/shared/errors.ts';
import { type BrowserWindow, openWindow } from '../support/browser-window.ts';
import { writePhoto } from '../support/files-shop.ts';
import { keyboardOf, type Keyboard } from '../support/keyboard.ts';
import { textsIn } from '../support/texts.ts';
import { call } from '../support/window-call.ts';

const program = findChromium();

// Without a Chromium on this computer there is no window to work in: npm test fetches one.
describe.skipIf(program === null)('the first hour without a mouse', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stragan-keyboard-'));
  let opened: BrowserWindow;
  let page: Page;
  let keys: Keyboard;
  let t: TFunction;

  beforeAll(async () => {
    t = await textsIn('en');
    opened = await openWindow(must(program), join(folder, 'data'));
    page = opened.page;
    keys = keyboardOf(page);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  });

  afterAll(async () => {
    await opened?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('opens the demo shop, and stands in the grid of its offers', async () => {
    await page.getByRole('button', { name: t('start:demo.button') }).waitFor();
    await keys.tabTo(t('start:demo.button'));
    await keys.press('Enter');
    await page.locator('#cell-5-2').waitFor({ timeout: 60_000 });
    await expect.poll(() => hasAllOffers(page), { timeout: 60_000 }).toBe(true);
    await expect.poll(() => keys.where()).toContain('grid');
  });

  it('finds offers, and leads from the search into the list', async () => {
    await search('lampka');
    await expect.poll(() => cell(0, 2).textContent()).toMatch(/lampka/i);
    await keys.press('ArrowDown');
    expect(await keys.where()).toContain('grid');
  });

  it('edits a price, a title and a stock where they stand, and takes one back', async () => {
    await keys.press('ArrowRight', 'F2');
    await keys.type('19,90', 'Enter');
    await expect.poll(() => counts()).toMatchObject({ draft: 1 });
    await keys.press('Control+Insert');
    await keys.type('Lampka nocna z drewna bukowego, ciepłe światło', 'Enter');
    await expect.poll(() => counts()).toMatchObject({ draft: 2 });
    await keys.press('F2', 'Escape');
    expect(await keys.where()).toContain('grid');
    await keys.press('ArrowRight', '4', '2', 'Enter');
    await expect.poll(() => counts()).toMatchObject({ draft: 3 });
    await keys.press('Control+z');
    await expect.poll(() => counts()).toMatchObject({ draft: 2 });
    await keys.press('Control+y');
    await expect.poll(() => counts()).toMatchObject({ draft: 3 });
    await keys.press('Control+s');
    await page.getByText(t('shell:saved-already')).waitFor();
  });

  it('ticks a block of offers and raises their price by a twentieth', async () => {
    await search('');
    await expect.poll(() => rowCount(page)).toBeGreaterThan(1500);
    await keys.press('Enter', 'Control+Home', 'ArrowDown', 'ArrowDown');
    await keys.press('Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', ' ');
    await page.getByText(t('offers:selected', { count: 4 })).waitFor();
    await keys.run(t('palette:price'));
    await expect.poll(() => keys.where()).toContain('input');
    await keys.type('+5');
    await page.getByRole('button', { name: /^Apply to \d/ }).waitFor();
    await keys.tabTo(/^Apply to \d/);
    await keys.press('Enter');
    await expect.poll(() => keys.where()).toContain('grid');
    await expect.poll(async () => (await counts()).draft).toBeGreaterThan(4);
  });

  it('copies a block, pastes it, fills it down, and undoes both', async () => {
    const before = (await counts()).draft;
    await keys.press('Escape', 'Control+Home', 'ArrowRight', 'ArrowRight');
    await keys.press('Shift+ArrowDown', 'Control+c');
    await expect.poll(() => clipboard(page)).toMatch(/\r\n|\n/);
    await page.evaluate(() => navigator.clipboard.writeText('7\n8'));
    await keys.press('Control+Home', 'Control+v');
    await keys.press('Control+z');
    await keys.press('Control+d');
    await expect.poll(async () => (await counts()).draft).toBeLessThanOrEqual(before + 2);
  });

  it('pastes a table', async () => {
    const before = await restingDrafts();
    await keys.run(t('offers:table.open'));
    await expect.poll(() => keys.where()).toContain('textarea');
    await page.evaluate((text) => navigator.clipboard.writeText(text), await priceTable(page));
    await keys.press('Control+v');
    await page.getByRole('button', { name: 'Apply to 5 offers' }).waitFor();
    await keys.tabTo('Apply to 5 offers');
    await keys.press('Enter');
    await page.getByRole('heading', { name: /^Table:/ }).waitFor();
    await expect.poll(async () => (await counts()).draft).toBe(before + 5);
    await expect.poll(() => keys.where()).not.toBe('body');
  });

  it('goes on in Polish, answers what is asked and sends', async () => {
    await keys.run(t('palette:polish'));
    t = await textsIn('pl');
    await page.getByRole('heading', { name: t('shell:place.changes'), exact: true }).waitFor();
    await sendAll();
    await expect.poll(async () => (await counts()).confirmed, { timeout: 120_000 }).toBeGreaterThanOrEqual(8);
    await expect.poll(async () => onTheWay(await counts()), { timeout: 120_000 }).toBe(0);
  });

  it('meets a rival while a day passes, and keeps its own value', async () => {
    await keys.press('Alt+1');
    await search('kubek');
    await expect.poll(() => cell(0, 2).textContent()).toMatch(/kubek/i);
    await keys.press('Enter', 'Control+Insert');
    await keys.type('Kubek ceramiczny z uchem na cztery palce', 'Enter');
    await expect.poll(async () => (await counts()).draft).toBeGreaterThan(0);
    await keys.run(t('shell:account.page'));
    await keys.tabTo(t('account:day.button'));
    await keys.press('Enter');
    await page.getByText(/liczba sztuk się zmniejszyła|Nikt nic nie kupił/).waitFor({ timeout: 60_000 });
    expect(await keys.where()).toContain('button');
    await sendAll();
    await expect.poll(async () => (await counts()).conflicted, { timeout: 120_000 }).toBeGreaterThan(0);
    await keys.tabTo(new RegExp(t('changes:conflict.keep-mine')), { from: 'main' });
    await keys.press('Enter');
    await expect.poll(async () => (await counts()).conflicted, { timeout: 60_000 }).toBe(0);
    await expect.poll(() => keys.where()).not.toBe('body');
    await expect.poll(async () => onTheWay(await counts()), { timeout: 120_000 }).toBe(0);
  });

  it('takes a sent set back', async () => {
    await keys.press('Alt+3');
    await keys.tabTo(new RegExp(`^${t('changes:filter.done')}`));
    await keys.press('Enter');
    await keys.tabTo(/^Przywróć poprzednie wartości/);
    await keys.press('Enter');
    await expect.poll(async () => (await counts()).draft).toBeGreaterThan(0);
    await expect.poll(() => keys.where()).not.toBe('body');
    await sendAll();
    await expect.poll(async () => onTheWay(await counts()), { timeout: 120_000 }).toBe(0);
  });

  it('puts photos onto offers, picked by the palette', async () => {
    const path = join(folder, `${await anySku(page)}.jpg`);
    await writePhoto(path, 3);
    const asked = page.waitForEvent('filechooser');
    await keys.run(t('palette:pick-photos'));
    await (await asked).setFiles(path);
    await page.getByRole('button', { name: /^Zastosuj do \d/ }).waitFor({ timeout: 60_000 });
    await keys.tabTo(/^Zastosuj do \d/);
    await keys.press('Enter');
    await expect.poll(async () => (await counts()).draft, { timeout: 60_000 }).toBe(1);
    await sendAll();
    await expect.poll(async () => (await counts()).draft, { timeout: 60_000 }).toBe(0);
  });

  it('opens help over its work and comes back to where it was', async () => {
    await keys.press('Alt+1');
    await expect.poll(() => keys.where()).toContain('grid');
    await keys.press('F1');
    await page.getByRole('complementary', { name: t('help:title') }).waitFor();
    await keys.press('Escape');
    await expect.poll(() => keys.where()).toContain('grid');
    await keys.press('F5', 'Shift+F5', 'Alt+5');
    await expect.poll(() => keys.where()).not.toBe('body');
  });

  it('broke no rule of its policy and complained of nothing', () => {
    expect(opened.complaints).toEqual([]);
  });

  async function search(text: string): Promise<void> {
    await keys.press('Control+f', 'Control+a', 'Delete');
    if (text) await keys.type(text);
  }

  /** What the check asks may come after the button is reached: then nothing went, and it is pressed again. */
  async function sendAll(): Promise<void> {
    const { draft } = await counts();
    for (let times = 0; times < 3; times += 1) {
      await pressSend();
      for (let waits = 0; waits < 25; waits += 1) {
        if ((await counts()).draft < draft) return;
        await page.waitForTimeout(200);
      }
    }
    throw new Error(`Nothing was sent: ${await page.locator('main').innerText()}`);
  }

  /** Ctrl+Enter leads to what is asked, one after the other, and then to the button that sends. */
  async function pressSend(): Promise<void> {
    await keys.press('Control+Enter');
    for (;;) {
      await expect.poll(() => keys.where()).toMatch(/checkbox|#send/);
      if ((await keys.where()).includes('#send')) break;
      await keys.press(' ', 'Control+Enter');
    }
    await keys.press('Enter');
  }

  function cell(row: number, column: number) {
    return page.locator(`#cell-${row}-${column}`);
  }

  function counts(): Promise<ChangeCounts> {
    return call(page, 'changes.counts', {});
  }

  /** Once what the last keys led to has come to its end. */
  async function restingDrafts(): Promise<number> {
    let last = -1;
    const isSame = async () => {
      const former = last;
      last = (await counts()).draft;
      return last === former;
    };
    await expect.poll(isSame, { interval: 700 }).toBe(true);
    return last;
  }
});

function onTheWay({ queued, sending, unsure }: ChangeCounts): number {
  return queued + sending + unsure;
}

async function hasAllOffers(page: Page): Promise<boolean> {
  const { sync, dataAsOf } = await call(page, 'app.status', {});
  return sync.running !== 'listing' && dataAsOf.offers !== null;
}

async function rowCount(page: Page): Promise<number> {
  return Number(await page.getByRole('grid').getAttribute('aria-rowcount'));
}

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

async function priceTable(page: Page): Promise<string> {
  const skus = (await ordinarySkus(page)).slice(20, 25);
  return ['SKU\tCena', ...skus.map((sku, at) => `${sku}\t${30 + at},49`)].join('\n');
}

async function anySku(page: Page): Promise<string> {
  return must((await ordinarySkus(page))[40]);
}

async function ordinarySkus(page: Page): Promise<readonly string[]> {
  const { offers } = await call(page, 'offers.list', { statuses: ['ACTIVE'], after: null, limit: 200 });
  return offers
    .filter(({ price, priceRuleId }) => price?.currency === 'PLN' && priceRuleId === null)
    .flatMap(({ externalId }) => externalId ?? [])
    .filter((sku, _at, all) => all.filter((other) => other === sku).length === 1);
}
