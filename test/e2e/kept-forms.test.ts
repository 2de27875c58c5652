import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/setup/find-chromium.mjs';
import { must } from '../../src/shared/errors.ts';
import { type BrowserWindow, openWindow } from '../support/browser-window.ts';
import { call } from '../support/window-call.ts';

const program = findChromium();

// Without a Chromium on this computer there is no window to look at: npm test fetches one.
describe.skipIf(program === null)('forms that are open when Stragan is killed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stragan-forms-'));
  let opened: BrowserWindow | null = null;
  let page: Page;

  /** The host is killed with the window; both start anew, at another address. */
  async function startAgain() {
    await opened?.close();
    opened = await openWindow(must(program), folder);
    page = opened.page;
  }

  afterAll(async () => {
    await opened?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('a key that was being typed is there again, its secret is not', async () => {
    await startAgain();
    await page.getByRole('button', { name: 'Connect to Allegro' }).click();
    await page.getByLabel('Client ID').fill('9f1c0d7e');
    await page.getByLabel('Client Secret', { exact: true }).fill('never-to-be-written');
    await page.getByLabel('Name of the application').fill('Lamps of Anna');
    await expect.poll(async () => keptKeys(page, null)).toEqual(['connect']);
    await startAgain();
    await expect.poll(() => page.getByLabel('Client ID').inputValue()).toBe('9f1c0d7e');
    expect(await page.getByLabel('Name of the application').inputValue()).toBe('Lamps of Anna');
    expect(await page.getByLabel('Client Secret', { exact: true }).inputValue()).toBe('');
    expect(everythingIn(join(folder, 'forms'))).not.toContain('never-to-be-written');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(async () => keptKeys(page, null)).toEqual([]);
  });

  it('a cell, a bulk change, a table and a list for a file are there again with their text', async () => {
    await call(page, 'accounts.connect-demo', { offers: 120, seed: 3 });
    await call(page, 'sync.start', { full: true });
    await page.locator('#cell-5-2').waitFor({ timeout: 60_000 });
    await page.keyboard.press('Alt+5');
    await page.getByRole('radiogroup').getByText('Attachments', { exact: true }).click();
    await page.getByLabel('Type').selectOption({ label: 'Energy label' });
    await page.getByText('Pasted list', { exact: true }).click();
    await page.getByLabel('SKUs, EANs or offer numbers').fill('SKU-4100\nSKU-4101');
    await page.getByText('2 offers chosen').waitFor();
    await page.keyboard.press('Alt+1');
    await openTable(page);
    await page.getByRole('textbox', { name: 'Table' }).fill('SKU;Price\nSKU-41');
    await page.keyboard.press('Alt+1');
    for (const row of [1, 2, 3]) await page.locator(`#cell-${row}-0`).click();
    const bar = page.getByRole('region', { name: 'Selected offers' });
    await bar.getByRole('button', { name: 'Price' }).click();
    await page.getByLabel('Percent').fill('+7');
    const apply = await applyWords(page);
    await page.locator('#cell-2-2').dblclick();
    await cellEditor(page).fill('A lamp of which I was just typ');
    const forms = ['attachment', 'bulk', 'bulk-price', 'cell', 'table-text'];
    await expect.poll(() => accountKeys(page)).toEqual(expect.arrayContaining(forms));
    await startAgain();
    const cell = cellEditor(page);
    await expect.poll(() => cell.inputValue(), { timeout: 30_000 }).toBe('A lamp of which I was just typ');
    expect(await page.getByLabel('Percent').inputValue()).toBe('+7');
    expect(await applyWords(page)).toBe(apply);
    await cell.press('Enter');
    await expect.poll(() => accountKeys(page)).not.toContain('cell');
    await page.getByRole('button', { name: apply, exact: true }).click();
    await expect.poll(() => accountKeys(page)).not.toContain('bulk');
  });

  it('what was applied is closed, what was not is still open', async () => {
    await startAgain();
    await page.locator('#cell-5-2').waitFor({ timeout: 30_000 });
    expect(await cellEditor(page).count()).toBe(0);
    expect(await page.getByLabel('Percent').count()).toBe(0);
    await page.keyboard.press('Alt+5');
    const list = page.getByLabel('SKUs, EANs or offer numbers');
    await expect.poll(() => list.inputValue()).toBe('SKU-4100\nSKU-4101');
    expect(await page.getByLabel('Type').inputValue()).toBe('ENERGY_LABEL');
    await page.keyboard.press('Alt+1');
    await openTable(page);
    const table = page.getByRole('textbox', { name: 'Table' });
    await expect.poll(() => table.inputValue()).toBe('SKU;Price\nSKU-41');
    expect(must(opened).complaints).toEqual([]);
  });
});

async function keptKeys(page: Page, accountId: string | null): Promise<readonly string[]> {
  const { forms } = await call(page, 'forms.kept', { accountId });
  return Object.keys(forms).toSorted();
}

async function accountKeys(page: Page): Promise<readonly string[]> {
  return keptKeys(page, must((await call(page, 'app.status', {})).account).accountId);
}

function everythingIn(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8')).join('\n');
}

async function openTable(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Paste or open a table…' }).click();
}

function cellEditor(page: Page) {
  return page.locator('#offers-grid input:not([type=checkbox])');
}

/** "Apply to 3 offers", once the preview tells how many. */
async function applyWords(page: Page): Promise<string> {
  const button = page.getByRole('button', { name: /^Apply to [1-9]/ });
  await button.waitFor();
  return (await button.textContent()) ?? '';
}
