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
/** In which an offer is made at the demo and read back. */
const PATIENCE = { timeout: 30_000 };

// Without a Chromium on this computer there is no window to look at: npm test fetches one.
describe.skipIf(program === null)('a new offer in the window', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stragan-new-offer-'));
  let demo: Awaited<ReturnType<typeof launchDemo>>;
  let opened: BrowserWindow;
  let page: Page;

  const seen = async () => expect(await opened.barriers()).toEqual([]);
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const side = () => page.getByRole('complementary');
  const dialog = () => page.getByRole('dialog');
  const newOffers = () => page.getByRole('region', { name: 'New offers' });

  async function choose(text: string, at: number): Promise<void> {
    await page.getByLabel('EAN or name of the product').fill(text);
    await page.keyboard.press('Enter');
    await page
      .getByRole('button', { name: /^Choose / })
      .nth(at)
      .click();
    await page.getByLabel('Title', { exact: true }).waitFor();
  }

  /** What Allegro has under this SKU. */
  async function atDemo(sku: string): Promise<readonly string[]> {
    const { offers } = await call(page, 'offers.list', { text: sku, after: null, limit: 10 });
    return offers.map(({ title, status }) => `${title} ${status}`);
  }

  beforeAll(async () => {
    demo = await launchDemo({ offers: 60, seed: 7 });
    opened = await openWindow(must(program), folder);
    page = opened.page;
    const { auth, api, upload, adminAddress: admin, adminToken } = demo;
    await call(page, 'accounts.connect', { environment: 'demo', auth, api, upload, admin, adminToken });
    await page.reload();
    await page.locator('#cell-5-2').waitFor({ timeout: 60_000 });
  }, 120_000);

  afterAll(async () => {
    await opened?.close();
    await demo?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('begins with a product that words find', async () => {
    await button('New offer').click();
    await page.getByLabel('EAN or name of the product').waitFor();
    await seen();
    await choose('lampa', 0);
    await page.getByRole('heading', { name: 'Parameters' }).waitFor();
    await page.getByLabel(/^Stan/).first().waitFor();
    await seen();
  });

  it('says beside the field and at the side what is wrong, and leads there', async () => {
    await page.getByText('Put on sale').first().click();
    await page.getByLabel(/^Price/).fill('12 zł i coś');
    await page.getByLabel('Title', { exact: true }).fill('Lampa');
    await button('Keep and send…').click();
    await page.getByText('This is no price.').nth(1).waitFor();
    await side().getByRole('button', { name: 'The category asks for “Stan”.' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('new-offer-parameter-11323');
    await page.getByText('5 of 75 characters').waitFor();
    await seen();
  });

  it('outlives an end of the program', async () => {
    await page.getByLabel('Title', { exact: true }).fill('Lampa stojąca do czytania');
    await page.getByLabel(/^Price/).fill('129,50');
    await page.getByLabel('Stock', { exact: true }).fill('5');
    await page.getByLabel('SKU', { exact: true }).fill('LAMPA-E2E');
    await page.getByLabel(/^Stan/).first().selectOption({ label: 'Nowy' });
    await page.getByRole('radiogroup', { name: 'Description' }).getByText('My own').click();
    await page.getByRole('textbox', { name: 'Text of section 1' }).click();
    await page.keyboard.type('## Do czytania');
    await button('Add a section after: Section 1').click();
    await button('Picture').click();
    await page.getByRole('group', { name: 'Picture of section 2' }).waitFor();
    await seen();
    const { STRAGAN_SHOTS: place } = process.env;
    if (place) await page.screenshot({ path: join(place, 'new-offer.png') });
    await side().getByRole('heading', { name: 'Ready' }).waitFor();
    await page.reload();
    await page.getByLabel('Title', { exact: true }).waitFor({ timeout: 30_000 });
    expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('Lampa stojąca do czytania');
    expect(await page.getByLabel(/^Price/).inputValue()).toBe('129,50');
    expect(await page.getByLabel('SKU', { exact: true }).inputValue()).toBe('LAMPA-E2E');
    await page
      .getByRole('textbox', { name: 'Text of section 1' })
      .getByRole('heading', { name: 'Do czytania' })
      .waitFor();
    await page.getByRole('group', { name: 'Picture of section 2' }).waitFor();
    await side().getByRole('heading', { name: 'Ready' }).waitFor();
  });

  it('is kept here until its Send, which names it, its price and the account, and asks', async () => {
    await button('Keep here').click();
    await newOffers().getByText('Lampa stojąca do czytania').waitFor();
    expect(await atDemo('LAMPA-E2E')).toEqual([]);
    await newOffers().getByText('Everything that will be sent').click();
    await newOffers().getByText('Nowy', { exact: true }).waitFor();
    await seen();
    await button('Send: Lampa stojąca do czytania').click();
    await dialog().getByText('129.50').waitFor();
    await dialog()
      .getByText(/anna_lampy/)
      .waitFor();
    await dialog()
      .getByText(/buyers see it, and Allegro may charge fees/)
      .waitFor();
    await seen();
    await dialog().getByRole('button', { name: 'Not now' }).click();
    await button('Send: Lampa stojąca do czytania').waitFor();
  });

  it('stands among the offers once it was sent, and no longer among the changes', async () => {
    await button('Send: Lampa stojąca do czytania').click();
    await dialog().getByRole('button', { name: 'Put on sale' }).click();
    await button('Send: Lampa stojąca do czytania').waitFor({ state: 'detached' });
    await expect
      .poll(() => atDemo('LAMPA-E2E'), PATIENCE)
      .toEqual([expect.stringMatching(/^Lampa stojąca do czytania ACTIV/)]);
    await newOffers().waitFor({ state: 'detached' });
  });

  it('can be like another offer, as a draft, and the draft is deleted after a question', async () => {
    await page.keyboard.press('Alt+1');
    await page.locator('#search').fill('LAMPA-E2E');
    await page.locator('#cell-0-2').getByText('Lampa stojąca do czytania').click();
    await button('New offer like this').click();
    await page.getByLabel('Title', { exact: true }).waitFor();
    expect(await page.getByLabel('Stock', { exact: true }).inputValue()).toBe('5');
    await page.getByLabel('Title', { exact: true }).fill('Lampa stojąca do gabinetu');
    await page.getByLabel('SKU', { exact: true }).fill('GABINET-E2E');
    await button('Keep and send…').click();
    await dialog().getByRole('button', { name: 'Save as a draft' }).click();
    await expect.poll(() => atDemo('GABINET-E2E'), PATIENCE).toEqual(['Lampa stojąca do gabinetu INACTIVE']);
    await newOffers().waitFor({ state: 'detached' });
    await page.keyboard.press('Alt+1');
    await page.locator('#search').fill('GABINET-E2E');
    await page.locator('#cell-0-2').getByText('Lampa stojąca do gabinetu').click();
    await button('Delete draft').click();
    await dialog()
      .getByText(/is deleted at Allegro for good/)
      .waitFor();
    await seen();
    await dialog().getByRole('button', { name: 'Confirm and do it' }).click();
    await dialog().waitFor({ state: 'detached' });
    await expect.poll(() => atDemo('GABINET-E2E'), PATIENCE).toEqual(['Lampa stojąca do gabinetu ARCHIVED']);
  });

  it('is made without a network of what is known here, and breaks no rule of the page', async () => {
    await demo.stop();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill('New offer');
    await page.getByRole('option', { name: 'New offer', exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await choose('lampa', 1);
    await page.getByLabel('SKU', { exact: true }).fill('OFFLINE-E2E');
    await button('Keep here').click();
    await newOffers()
      .getByText(/^Lampa/)
      .first()
      .waitFor();
    expect(opened.complaints).toEqual([]);
  });
});
