import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/setup/find-chromium.mjs';
import { must } from '../../src/shared/errors.ts';
import { readXlsx } from '../../src/shared/table/read-xlsx.ts';
import { writeXlsx } from '../../src/shared/table/write-xlsx.ts';
import { type BrowserWindow, openWindow } from '../support/browser-window.ts';
import { showOnly } from '../support/show-only.ts';
import { call } from '../support/window-call.ts';

const program = findChromium();
const COLUMNS = { title: 2, price: 3, stock: 4 };

// Without a Chromium on this computer there is no window to look at: npm test fetches one.
describe.skipIf(program === null)('many offers at once in the window', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stragan-bulk-'));
  let opened: BrowserWindow;
  let page: Page;

  beforeAll(async () => {
    opened = await openWindow(must(program), folder);
    page = opened.page;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Try the demo shop' }).click();
    await page.locator('#cell-5-2').waitFor({ timeout: 60_000 });
  });

  afterAll(async () => {
    await opened?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('waits for all offers to be there', async () => {
    await expect.poll(() => isListing(page), { timeout: 60_000 }).toBe(false);
    await showOnly(page, 'Active');
    await expect
      .poll(async () => Math.abs((await rowCount(page)) - 1800), { timeout: 60_000 })
      .toBeLessThan(100);
  });

  it('shows in grid and panel the numbers that the diff then shows', async () => {
    for (const row of [1, 2, 3, 4]) await page.locator(`#cell-${row}-0`).click();
    await inSelection(page, 'Price').click();
    await page.getByLabel('Percent').fill('+5');
    await page.getByRole('button', { name: 'Apply to 4 offers' }).waitFor();
    expect(await opened.barriers()).toEqual([]);
    const tried = await Promise.all([1, 2, 3, 4].map((row) => triedPrice(page, row)));
    expect(new Set(tried).size).toBeGreaterThan(1);
    await page.getByRole('button', { name: 'Apply to 4 offers' }).click();
    await expect.poll(() => page.locator('[role=grid] s').count()).toBe(4);
    await page.keyboard.press('Alt+3');
    await expect.poll(() => page.locator('ins').count()).toBe(4);
    const shown = await page.locator('ins').allTextContents();
    expect(shown.map((text) => text.replace(/^after\s*/, ''))).toEqual(expect.arrayContaining(tried));
    await page.getByRole('heading', { name: /Price \+5/ }).waitFor();
  });

  it('leaves the panel beside it free, in the longer words of Polish, too', async () => {
    await page.keyboard.press('Alt+1');
    for (const row of [1, 2, 3]) await page.locator(`#cell-${row}-0`).click();
    for (const language of ['en', 'pl'] as const) {
      await call(page, 'app.preferences', { language });
      const bar = page.getByRole('region', {
        name: language === 'pl' ? 'Zaznaczone oferty' : 'Selected offers',
      });
      const [over, beside] = [await edgesOf(bar), await edgesOf(page.getByRole('complementary'))];
      expect(over.right).toBeLessThanOrEqual(beside.left);
      for (const button of await bar.getByRole('button').all())
        expect((await edgesOf(button)).right).toBeLessThanOrEqual(over.right);
    }
    await call(page, 'app.preferences', { language: 'en' });
    await page.getByRole('button', { name: 'Clear selection' }).click();
  });

  it('changes all that match as one set, and Ctrl+Z takes it back whole', async () => {
    await page.keyboard.press('Alt+1');
    await page.locator('#cell-5-2').waitFor();
    await page.locator('#offers-grid').focus();
    await page.keyboard.press('Control+a');
    await inSelection(page, 'Stock').click();
    await page.getByText('± pieces').click();
    await page.getByLabel('Pieces more or fewer').fill('+2');
    await page.getByRole('button', { name: /^Apply to 1,7\d\d offers/ }).click({ timeout: 20_000 });
    await expect.poll(() => unsent(page), { timeout: 30_000 }).toBeGreaterThan(1700);
    await page.locator('#offers-grid').focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => unsent(page), { timeout: 30_000 }).toBe(4);
  });

  it('copies a block of cells and pastes it elsewhere, naming the cells that stay', async () => {
    await page.locator(`#cell-6-${COLUMNS.price}`).click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Control+c');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\r\n').map((line) => line.split('\t').length)).toEqual([2, 2]);
    await page.locator(`#cell-10-${COLUMNS.price}`).click();
    await page.evaluate(() => navigator.clipboard.writeText('1 234,56\t7\ncheap\t+3'));
    await page.keyboard.press('Control+v');
    await page.getByRole('heading', { name: '1 cell stayed as it was' }).waitFor();
    await page.getByText('Type a price such as').waitFor();
    expect(await opened.barriers()).toEqual([]);
    expect(await page.locator(`#cell-10-${COLUMNS.stock}`).textContent()).toContain('7');
    await page.keyboard.press('Control+z');
    await expect.poll(() => unsent(page)).toBe(4);
    await page.getByRole('button', { name: 'Close' }).click();
  });

  it('fills a block down from its first row', async () => {
    await page.locator(`#cell-12-${COLUMNS.stock}`).click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    const first = await page.locator(`#cell-12-${COLUMNS.stock}`).textContent();
    await page.keyboard.press('Control+d');
    await expect.poll(() => page.locator(`#cell-14-${COLUMNS.stock} b`).textContent()).toBe(first);
    await page.keyboard.press('Control+z');
    await expect.poll(() => unsent(page)).toBe(4);
  });

  it('takes a pasted table, lets a column be corrected, and names the lines left out', async () => {
    const skus = await firstSkus(page, 6);
    const lines = skus.map((sku, index) => `${sku}\t${40 + index},99\t${60 + index},99`);
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    expect(await opened.barriers()).toEqual([]);
    await page.getByRole('menuitem', { name: 'Paste or open a table…' }).click();
    await page.evaluate(
      (text) => navigator.clipboard.writeText(text),
      ['Sygnatura\tStara\tCena', ...lines, 'NOBODY\t1,00\t2,00'].join('\n'),
    );
    await page.keyboard.press('Control+v');
    await page.getByText('None of your offers has “NOBODY”').waitFor();
    expect(await opened.barriers()).toEqual([]);
    await page.getByLabel('What “Stara” is').selectOption('price');
    await expect.poll(() => page.locator('ins').first().textContent()).toContain('40.99');
    expect(await page.getByLabel('What “Cena” is').inputValue()).toBe('none');
    await page.getByRole('button', { name: 'Apply to 6 offers' }).click();
    await page.getByRole('heading', { name: 'Table: Pasted table' }).waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => unsent(page)).toBe(4);
  });

  it('opens a spreadsheet and keeps its codes', async () => {
    const skus = await firstSkus(page, 3);
    const file = join(folder, 'ceny.xlsx');
    const rows = skus.map((sku, index) => [sku, { amountMinor: 5000 + index }]);
    writeFileSync(file, writeXlsx('Ceny', [['SKU', 'Price'], ...rows, ['0012', { amountMinor: 100 }]]));
    await page.keyboard.press('Alt+1');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('open a table');
    await page.keyboard.press('Enter');
    await page.locator('#table-file').setInputFiles(file);
    await page.getByRole('heading', { name: 'ceny.xlsx' }).waitFor();
    await page.getByText('None of your offers has “0012”').waitFor();
    await page.getByRole('button', { name: 'Apply to 3 offers' }).waitFor();
    await page.getByRole('button', { name: 'Another table' }).click();
  });

  it('saves the list as a spreadsheet that it reads again', async () => {
    await page.keyboard.press('Alt+1');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Save this list as XLSX' }).click();
    const saved = await (await download).path();
    const [header, first, ...rest] = readXlsx(readFileSync(saved));
    expect(header?.slice(0, 5)).toEqual(['offer', 'sku', 'ean', 'title', 'price']);
    expect(first?.[0]).toMatch(/^\d{10,}$/);
    expect(rest.length).toBeGreaterThan(1700);
  });

  it('can be applied all the while that offers are being read', async () => {
    await page.keyboard.press('Alt+1');
    await page.locator('#cell-1-0').click();
    await inSelection(page, 'Price').click();
    await page.getByLabel('Percent').fill('+5');
    const apply = page.getByRole('button', { name: 'Apply to 1 offer' });
    await apply.waitFor();
    const timesOff = apply.evaluate(
      (button) =>
        new Promise<number>((resolve) => {
          let times = 0;
          new MutationObserver(() => (times += (button as HTMLButtonElement).disabled ? 1 : 0)).observe(
            button,
            {
              attributes: true,
            },
          );
          setTimeout(() => resolve(times), 2000);
        }),
    );
    const other = must(
      (await call(page, 'offers.list', { statuses: ['ACTIVE'], after: null, limit: 9 })).offers[8],
    );
    for (let stock = 20; stock < 30; stock += 1) await setStock(page, other.offerId, stock);
    expect(await timesOff).toBe(0);
    await page.getByRole('button', { name: 'Cancel' }).click();
  });

  it('finds places, actions and offers by Ctrl+K', async () => {
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill('lampka');
    const options = page.getByRole('dialog').getByRole('option');
    await options
      .filter({ hasText: /Lampka/ })
      .first()
      .waitFor();
    expect(await opened.barriers()).toEqual([]);
    const title = await options.first().locator('span').first().textContent();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#cell-0-2').textContent()).toContain(title);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('changes');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Changes', exact: true }).waitFor();
  });

  it('broke no rule of its policy and complained of nothing', () => {
    expect(opened.complaints).toEqual([]);
  });
});

function inSelection(page: Page, name: string) {
  return page.getByRole('region', { name: 'Selected offers' }).getByRole('button', { name, exact: true });
}

async function edgesOf(part: Locator): Promise<{ left: number; right: number }> {
  const { x, width } = must(await part.boundingBox());
  return { left: x, right: x + width };
}

async function triedPrice(page: Page, row: number): Promise<string> {
  return (await page.locator(`#cell-${row}-${COLUMNS.price} b`).textContent()) ?? '';
}

async function isListing(page: Page): Promise<boolean> {
  const { sync, dataAsOf } = await call(page, 'app.status', {});
  return sync.running === 'listing' || dataAsOf.offers === null;
}

async function rowCount(page: Page): Promise<number> {
  return Number(await page.getByRole('grid').getAttribute('aria-rowcount'));
}

async function unsent(page: Page): Promise<number> {
  const { counts } = await call(page, 'app.status', {});
  return counts.draft;
}

async function setStock(page: Page, offerId: string, stock: number): Promise<void> {
  const edits = [{ offerId, field: 'stock', intent: { kind: 'set', value: stock } }] as const;
  await call(page, 'offers.edit', { title: 'Stock', origin: 'by-hand', edits });
}

async function firstSkus(page: Page, count: number): Promise<readonly string[]> {
  const { offers } = await call(page, 'offers.list', { statuses: ['ACTIVE'], after: null, limit: 200 });
  const inZloty = offers.filter(
    ({ price, priceRuleId }) => price?.currency === 'PLN' && priceRuleId === null,
  );
  return inZloty.flatMap(({ externalId }) => externalId ?? []).slice(0, count);
}
