import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/setup/find-chromium.mjs';
import { must } from '../../src/shared/errors.ts';
import { type BrowserWindow, openWindow } from '../support/browser-window.ts';
import { launchDemo } from '../support/demo-process.ts';
import { call } from '../support/window-call.ts';

const program = findChromium();

// Without a Chromium on this computer there is no window to look at: npm test fetches one.
describe.skipIf(program === null)('the shop besides its offers in the window', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stragan-shop-'));
  let demo: Awaited<ReturnType<typeof launchDemo>>;
  let opened: BrowserWindow;
  let page: Page;

  const seen = async () => expect(await opened.barriers()).toEqual([]);
  const side = () => page.getByRole('complementary').last();
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  async function openList(name: string): Promise<void> {
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill(name);
    await page.getByRole('option', { name }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  }

  beforeAll(async () => {
    demo = await launchDemo({ offers: 120, seed: 7 });
    opened = await openWindow(must(program), folder);
    page = opened.page;
    const { auth, api, upload, adminAddress: admin, adminToken } = demo;
    await call(page, 'accounts.connect', { environment: 'demo', auth, api, upload, admin, adminToken });
    await page.reload();
    await page.locator('#cell-5-2').waitFor({ timeout: 60_000 });
  });

  afterAll(async () => {
    await opened?.close();
    await demo?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is a directory of shelves, one key away', async () => {
    await page.keyboard.press('Alt+4');
    await page.getByRole('region', { name: 'Sales terms' }).waitFor();
    await page.getByRole('button', { name: /^Return terms/ }).waitFor();
    await seen();
  });

  it('reads a list when it is opened, and shows an item by its own words', async () => {
    await page.getByRole('button', { name: /^Return terms/ }).click();
    await page.locator('#shop-row-0').waitFor();
    await page
      .getByText(/read just now/)
      .first()
      .waitFor();
    await page.locator('#shop-list').focus();
    await page.keyboard.press('Home');
    await side().getByText('Everything may be returned').waitFor();
    await seen();
  });

  it('keeps an edit here until it is sent, and tells what is missing beside the field', async () => {
    await button('Edit').click();
    await page.getByLabel('Name').first().fill('');
    await button('Save here').click();
    await page.getByText('Fill this in.').waitFor();
    await page.getByLabel('Name').first().fill('Zwroty bez pytań');
    await seen();
    await button('Save here').click();
    await page.getByText('Saved here, not sent.').waitFor();
    await page.locator('#shop-row-0').getByText('Zwroty bez pytań').waitFor();
    await side().getByText('Not sent').first().waitFor();
  });

  it('makes a new item from a form with a list in it', async () => {
    await openList('Contacts');
    await page.getByRole('button', { name: /^New: contact/ }).click();
    await page.getByLabel('Name').first().fill('Infolinia');
    await page.getByRole('button', { name: /Phone numbers/ }).click();
    await side().getByRole('textbox').nth(1).fill('+48500600799');
    await button('Save here').click();
    await page.getByRole('row').filter({ hasText: 'Infolinia' }).getByText('New, not sent').waitFor();
    await seen();
  });

  it('brings an open form back after the window was closed', async () => {
    await page.getByRole('row').filter({ hasText: 'Infolinia' }).click();
    await button('Edit').click();
    await page.getByLabel('Name').first().fill('Infolinia i zwroty');
    await page.waitForTimeout(600);
    await page.reload();
    await expect.poll(() => page.getByLabel('Name').first().inputValue()).toBe('Infolinia i zwroty');
    await button('Save here').click();
    await page.getByRole('row').filter({ hasText: 'Infolinia i zwroty' }).waitFor();
  });

  it('sends both from the changes, and Allegro has them', async () => {
    await page.keyboard.press('Alt+3');
    await page.getByText('Zwroty bez pytań').first().waitFor();
    await page.getByText('Infolinia i zwroty').first().waitFor();
    await seen();
    await button('Send 2 changes of the shop').click();
    await page
      .getByRole('group', { name: 'Which changes' })
      .getByRole('button', { name: /^Confirmed 2/ })
      .click();
    await page.getByText('Zwroty bez pytań').first().waitFor();
    await openList('Contacts');
    const row = page.getByRole('row').filter({ hasText: 'Infolinia i zwroty' });
    await row.waitFor();
    await row.getByText('New, not sent').waitFor({ state: 'detached' });
    expect(opened.complaints).toEqual([]);
  });

  it('says the same in Polish', async () => {
    await call(page, 'app.preferences', { language: 'pl', theme: 'dark' });
    await page.getByRole('heading', { level: 1, name: 'Kontakty' }).waitFor();
    await page.keyboard.press('Alt+4');
    await button('Sklep').first().click();
    await page.getByRole('region', { name: 'Warunki sprzedaży' }).waitFor();
    await seen();
    expect(opened.complaints).toEqual([]);
  });
});
