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

/** In the demo shop. */
const OFFERS = 2000;

// Without a Chromium on this computer there is no window to look at: npm test fetches one.
describe.skipIf(program === null)('the list of offers narrowed, ordered and walked through', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stragan-filters-'));
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

  it('begins with all offers', async () => {
    await page.getByRole('button', { name: 'Try the demo shop' }).click();
    await page.locator('#cell-5-2').waitFor({ timeout: 60_000 });
    await page.locator(`[role=grid][aria-rowcount="${OFFERS + 1}"]`).waitFor({ timeout: 60_000 });
  });

  it('filters by price as it is typed, in one currency, and says so on a chip', async () => {
    await addFilter(page, 'Price');
    await page.getByLabel('To', { exact: true }).fill('30');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Price up to 30.00 zł' }).waitFor();
    await expect.poll(() => rowCount(page)).toBeLessThan(OFFERS);
    await expect.poll(() => columnTexts(page, 'Price')).not.toContain('Kč');
  });

  it('adds a category by a few letters of its name, with what is below it', async () => {
    await addFilter(page, 'Category');
    await page.getByRole('combobox', { name: 'Find a category' }).fill('dom i ogrod');
    await page.getByRole('option', { name: /^Dom i ogród/ }).waitFor();
    expect(await opened.barriers()).toEqual([]);
    const before = await rowCount(page);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Category Dom i ogród' }).waitFor();
    await expect.poll(() => rowCount(page)).toBeLessThan(before);
  });

  it('says what hides the offers when nothing is left, and shows them all again', async () => {
    await addFilter(page, 'Stock');
    await page.getByLabel('From', { exact: true }).fill('99999');
    await page.keyboard.press('Enter');
    await page.getByText('These filters hide all offers').waitFor();
    expect(await opened.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Remove the filter: Stock from 99,999' }).click();
    await page.locator('#cell-0-2').waitFor();
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect.poll(() => rowCount(page)).toBe(OFFERS + 1);
  });

  it('finds a pasted list and names those that are not here', async () => {
    const numbers = await page.locator('[role=grid] [id$="-2"]').allTextContents();
    const found = numbers.slice(0, 3).map((text) => must(/\d{11}/.exec(text))[0]);
    await addFilter(page, 'List of SKU, EAN or offer numbers…');
    await page.getByLabel('SKU, EAN or offer numbers').fill([...found, 'NO-SUCH-1', 'NO-SUCH-2'].join('\n'));
    await page.getByText('3 of 5 found, 2 not found').waitFor();
    expect(await page.getByLabel('Not found', { exact: true }).inputValue()).toBe('NO-SUCH-1\nNO-SUCH-2');
    await expect.poll(() => rowCount(page)).toBe(3 + 1);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Remove the filter: From a list' }).click();
  });

  it('chooses all of a list that is still being made', async () => {
    await showOnly(page, 'Ended');
    await page.locator('#offers-grid').focus();
    await page.keyboard.press('Control+a');
    const shown = (await rowCount(page)) - 1;
    await page.getByText(`${shown} selected`).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Remove the filter: Status' }).click();
    await expect.poll(() => rowCount(page)).toBe(OFFERS + 1);
  });

  it('is ordered by a heading from the keyboard, and walked through as a spreadsheet', async () => {
    await page.locator('#offers-grid').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    // Nobody waits for the new order: the keys are meant for it.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+End');
    const heading = page.getByRole('columnheader', { name: 'Price' });
    await expect.poll(() => heading.getAttribute('aria-sort')).toBe('ascending');
    const active = () => page.locator('#offers-grid').getAttribute('aria-activedescendant');
    await expect.poll(active).toBe(`cell-${OFFERS - 1}-5`);
    await page.keyboard.press('Control+ArrowLeft');
    await page.keyboard.press('Control+Home');
    await expect.poll(active).toBe('cell-0-0');
    await page.keyboard.press('PageDown');
    await expect.poll(active).not.toBe('cell-0-0');
  });

  it('shows more columns as it gets wider, and those one chose, in rows of the chosen height', async () => {
    const headings = () => page.getByRole('columnheader').count();
    expect(await headings()).toBe(6);
    await page.setViewportSize({ width: 1920, height: 1080 });
    await expect.poll(headings).toBe(11);
    await page.getByRole('columnheader', { name: 'Category' }).getByRole('button').click();
    await expect.poll(() => columnTexts(page, 'Category')).toMatch(/^[\p{L}]/u);
    await page.getByRole('button', { name: 'Columns and rows' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Visits' }).click();
    await page.getByRole('menuitemradio', { name: 'Compact' }).click();
    await expect.poll(headings).toBe(10);
    await expect.poll(async () => (await page.locator('#cell-0-2').boundingBox())?.height).toBe(29);
    expect(await opened.barriers()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.reload();
    await page.locator('#cell-5-2').waitFor();
    await expect.poll(headings).toBe(10);
  });

  it('keeps the title in sight while the other columns are looked through', async () => {
    await page.setViewportSize({ width: 1000, height: 800 });
    const grid = page.locator('#offers-grid');
    const titleFrom = async () => (await page.locator('#cell-0-2').boundingBox())?.x;
    const before = await titleFrom();
    await grid.press('ControlOrMeta+ArrowRight');
    await expect.poll(() => grid.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
    expect(await titleFrom()).toBe(before);
    await grid.press('ArrowLeft');
    await grid.press('ControlOrMeta+ArrowLeft');
    expect(await opened.barriers()).toEqual([]);
  });

  it('broke no rule of its policy and complained of nothing', () => {
    expect(opened.complaints).toEqual([]);
  });
});

async function addFilter(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
}

async function rowCount(page: Page): Promise<number> {
  return Number(await page.getByRole('grid').getAttribute('aria-rowcount'));
}

/** What stands in a column of the rows on screen. */
async function columnTexts(page: Page, heading: string): Promise<string> {
  const slot = await page.getByRole('columnheader', { name: heading }).getAttribute('aria-colindex');
  const cells = page.locator(`[role=gridcell][aria-colindex="${slot}"]`);
  return (await cells.allTextContents()).join(' ');
}
