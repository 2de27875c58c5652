import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/setup/find-chromium.mjs';
import { must } from '../../src/shared/errors.ts';
import { type BrowserWindow, openWindow } from '../support/browser-window.ts';
import { missOffers } from '../support/miss-offers.ts';

const program = findChromium();

// Without a Chromium on this computer there is no window to look at: npm test fetches one.
describe.skipIf(program === null)('the account in the window', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stragan-account-'));
  let opened: BrowserWindow;
  let page: Page;

  const shot = async (name: string) => {
    const { STRAGAN_SHOTS: place } = process.env;
    if (place) await page.screenshot({ path: join(place, `${name}.png`) });
    expect(await opened.barriers()).toEqual([]);
  };

  beforeAll(async () => {
    opened = await openWindow(must(program), folder);
    page = opened.page;
    await page.getByRole('button', { name: 'Try the demo shop' }).click();
    await page.locator('#cell-5-2').waitFor({ timeout: 60_000 });
  });

  afterAll(async () => {
    await opened?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('says who is signed in, until when, and what Stragan may do', async () => {
    await page.getByRole('button', { name: /DEMO/ }).click();
    await page.getByRole('menuitem', { name: /Account/ }).click();
    await page.getByText('Only look at the shop. Before your first Send it asks for more.').waitFor();
    await page
      .locator('dl dd')
      .filter({ hasText: /^\d\d\/\d\d\/\d{4} \d\d:\d\d$/ })
      .waitFor();
    await shot('account');
  });

  it('lets a day pass in the demo shop, and tells what happened', async () => {
    await page.getByRole('button', { name: 'Let a day pass' }).click();
    await page.getByText(/sales?: stock went down/).waitFor({ timeout: 60_000 });
    await page.getByText(/Lost its shipping rates/).waitFor();
    await shot('day');
  });

  it('keeps everything when signed out, and signs in again by one button', async () => {
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByText('You are signed out', { exact: true }).waitFor();
    await page.getByText('Nothing: nobody is signed in.', { exact: false }).waitFor();
    await shot('signed-out');
    await page.getByRole('button', { name: 'Offers', exact: false }).first().click();
    await page.locator('#cell-5-2').waitFor();
    await page.getByRole('button', { name: 'Sign in again' }).click();
    await page.getByText('You are signed out', { exact: true }).waitFor({ state: 'detached' });
  });

  it('says the same in Polish and in the dark', async () => {
    await page.getByRole('button', { name: 'Settings and help' }).click();
    await page.getByRole('menuitemradio', { name: 'Polski' }).click();
    await page.getByRole('button', { name: 'Ustawienia i pomoc' }).click();
    await page.getByRole('menuitemradio', { name: 'Ciemne' }).click();
    await page.getByRole('button', { name: /DEMO/ }).click();
    await page.getByRole('menuitem', { name: /Konto/ }).click();
    await page.getByRole('button', { name: 'Niech minie dzień' }).click();
    await page.getByText(/liczba sztuk się zmniejszyła/).waitFor({ timeout: 60_000 });
    await shot('account-pl-dark');
  });

  it('leads back to the start, where the shop is listed', async () => {
    await page.getByRole('button', { name: 'Połącz inny sklep' }).click();
    await page.getByRole('heading', { name: 'Sklepy na tym komputerze' }).waitFor();
    expect(opened.complaints).toEqual([]);
  });

  it('asks what to do about offers that went missing, and keeps them', async () => {
    await opened.close();
    missOffers(folder, 60);
    opened = await openWindow(must(program), folder);
    page = opened.page;
    await page.getByRole('button', { name: /anna_lampy/ }).click();
    await page.getByText(/^60 ofert z 2/).waitFor();
    await shot('missing-pl-dark');
    await page.getByRole('button', { name: 'Zachowaj je tutaj' }).click();
    await page.getByText(/^60 ofert z 2/).waitFor({ state: 'detached' });
    await page.locator('#cell-5-2').waitFor();
    expect(opened.complaints).toEqual([]);
  });
});
