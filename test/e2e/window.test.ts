import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/setup/find-chromium.mjs';
import { must } from '../../src/shared/errors.ts';
import { type BrowserWindow, openWindow } from '../support/browser-window.ts';
import { showOnly } from '../support/show-only.ts';

const program = findChromium();

/** The cell of a row on screen; columns are named by the fields they show. */
const COLUMNS = { title: 2, price: 3, stock: 4 };

// Without a Chromium on this computer there is no window to look at: npm test fetches one.
describe.skipIf(program === null)('a first price sent from the window', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stragan-window-'));
  let opened: BrowserWindow;
  let page: Page;

  beforeAll(async () => {
    opened = await openWindow(must(program), folder);
    page = opened.page;
  });

  afterAll(async () => {
    await opened?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('starts without barriers and opens the demo shop by one click', async () => {
    const demo = page.getByRole('button', { name: 'Try the demo shop' });
    await demo.waitFor();
    expect(await opened.barriers()).toEqual([]);
    await demo.click();
    await page.locator('#cell-5-2').waitFor({ timeout: 60_000 });
    await page.getByText('DEMO', { exact: true }).waitFor();
    expect(await opened.barriers()).toEqual([]);
  });

  it('leaves the row there in which one types while more offers arrive', async () => {
    await page.locator('#cell-0-2').dblclick();
    const cell = page.getByRole('textbox', { name: /^Title: / });
    const offer = await cell.getAttribute('aria-label');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('A title of mine', { delay: 200 });
    expect(await cell.inputValue()).toBe('A title of mine');
    expect(await cell.getAttribute('aria-label')).toBe(offer);
    await page.keyboard.press('Escape');
    await cell.waitFor({ state: 'detached' });
  });

  it('says in the form what an own key needs, and sends nothing without it', async () => {
    await page.getByRole('button', { name: /DEMO/ }).click();
    await page.getByRole('menuitem', { name: 'Open another shop' }).click();
    await page.getByRole('button', { name: 'Connect to Allegro' }).click();
    await page.getByText('built without its own key').waitFor();
    await page.getByRole('button', { name: 'Connect', exact: true }).click();
    await expect.poll(() => page.getByText('Stragan needs this to connect').count()).toBe(2);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: /anna_lampy/ }).click();
    await page.locator('#cell-5-2').waitFor();
  });

  it('leaves the keyboard in the search of who presses Alt+1 and Ctrl+F in one go', async () => {
    const focused = await page.evaluate(async () => {
      const press = (key: KeyboardEventInit) => window.dispatchEvent(new KeyboardEvent('keydown', key));
      press({ code: 'Digit1', key: '1', altKey: true });
      press({ code: 'KeyF', key: 'f', ctrlKey: true });
      await new Promise((later) => setTimeout(later, 50));
      return document.activeElement?.id;
    });
    expect(focused).toBe('search');
  });

  it('finds offers while one types, with or without Polish letters', async () => {
    const all = await rowCount(page);
    await page.keyboard.press('Control+f');
    await page.keyboard.type('ladowarka');
    await expect.poll(() => rowCount(page)).toBeLessThan(all);
    await expect.poll(() => page.locator('#cell-0-2').textContent()).toMatch(/ładowark/i);
    await page.keyboard.press('Escape');
    await expect.poll(() => rowCount(page)).toBe(all);
  });

  it('keeps three edits made by keyboard, and shows what Allegro still has', async () => {
    await showOnly(page, 'Active');
    await edit(page, 0, COLUMNS.price, (price) => String(Math.ceil(Number(price)) + 1));
    await edit(page, 1, COLUMNS.stock, () => '+5');
    await edit(page, 2, COLUMNS.title, () => 'Lampka biurkowa z lnianym abażurem');
    await expect.poll(() => page.locator('[role=grid] s').count()).toBe(3);
    await page.getByText('3 changes not sent').waitFor();
    expect(await opened.barriers()).toEqual([]);
  });

  it('keeps a title that cannot be sent in its cell, with the reason', async () => {
    await page.locator(`#cell-3-${COLUMNS.title}`).dblclick();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Short');
    await page.keyboard.press('Enter');
    await page.getByText('12 to 75 are allowed').waitFor();
    expect(await opened.barriers()).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('shows the difference, asks for the right to write, sends, and says confirmed', async () => {
    await page.keyboard.press('Alt+3');
    await expect.poll(() => page.locator('del').count()).toBe(3);
    for (const question of await page.getByRole('checkbox').all()) await question.check();
    expect(await opened.barriers()).toEqual([]);
    await page.keyboard.press('Control+Enter');
    expect(await page.locator('#send').textContent()).toBe('Allow and send 3 changes');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Confirmed 3' }).click({ timeout: 120_000 });
    await expect.poll(() => page.getByText('Confirmed', { exact: true }).count()).toBe(3);
    expect(await opened.barriers()).toEqual([]);
  });

  it('takes the sent changes back as new ones to look at', async () => {
    await page.getByRole('button', { name: 'Take back 3 confirmed' }).click();
    await page.getByRole('button', { name: /Not sent/ }).click();
    await page.locator('ins').first().waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText(/Took back/).waitFor();
  });

  it('speaks Polish and turns dark without being opened again', async () => {
    await page.getByRole('button', { name: 'Settings and help' }).click();
    await page.getByRole('menuitemradio', { name: 'Polski' }).click();
    await page.getByRole('button', { name: 'Ustawienia i pomoc' }).click();
    await page.getByRole('menuitemradio', { name: 'Ciemne' }).click();
    await page.keyboard.press('F1');
    await page.getByRole('heading', { name: 'Pomoc' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('pl');
    expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark');
    expect(await opened.barriers()).toEqual([]);
  });

  it('broke no rule of its policy and complained of nothing', () => {
    expect(opened.complaints).toEqual([]);
  });
});

async function edit(
  page: Page,
  row: number,
  column: number,
  change: (text: string) => string,
): Promise<void> {
  await page.locator(`#cell-${row}-${column}`).click();
  await page.keyboard.press('F2');
  const editor = page.locator('[role=grid] input:not([type=checkbox])');
  await editor.fill(change(await editor.inputValue()));
  await page.keyboard.press('Enter');
  await editor.waitFor({ state: 'detached' });
}

async function rowCount(page: Page): Promise<number> {
  return Number(await page.getByRole('grid').getAttribute('aria-rowcount'));
}
