import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/setup/find-chromium.mjs';
import { must } from '../../src/shared/errors.ts';
import { type BrowserWindow, openWindow } from '../support/browser-window.ts';
import { call } from '../support/window-call.ts';
import { type DemoProcess, launchDemo } from '../support/demo-process.ts';
import { readTruth } from '../support/demo-truth.ts';
import { writePdf, writePhoto } from '../support/files-shop.ts';

const program = findChromium();

// Without a Chromium on this computer there is no window to look at: npm test fetches one.
describe.skipIf(program === null)('photos from this computer in the window', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stragan-photos-'));
  const photos = join(folder, 'photos');
  let opened: BrowserWindow;
  let demo: Awaited<ReturnType<typeof launchDemo>>;
  let page: Page;
  let offers: readonly { readonly offerId: string; readonly sku: string }[];

  beforeAll(async () => {
    opened = await openWindow(must(program), join(folder, 'data'));
    page = opened.page;
    demo = await launchDemo({ offers: 300, seed: 7 });
    const { auth, api, upload, adminAddress: admin, adminToken } = demo;
    const input = { environment: 'demo', auth, api, upload, admin, adminToken } as const;
    await call(page, 'accounts.connect', input);
    await call(page, 'sync.start', { full: true });
    await page.locator('#cell-5-2').waitFor({ timeout: 60_000 });
    offers = await someOffers(page, 6);
    mkdirSync(photos);
    await Promise.all(offers.map(({ sku }, index) => writePhoto(join(photos, `${sku}.jpg`), index)));
    const tiny = { width: 40, height: 40, channels: 3, background: '#b3261e' } as const;
    await sharp({ create: tiny })
      .png()
      .toFile(join(photos, `${must(offers[0]).sku}_2.png`));
    await writePhoto(join(photos, 'IMG_2291.jpg'), 90);
    writeFileSync(join(photos, 'notes.txt'), 'lamps for November');
  });

  afterAll(async () => {
    await opened?.close();
    await demo?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('says what this place is for', async () => {
    await page.keyboard.press('Alt+5');
    await page.getByRole('heading', { name: 'Drop photos or a folder here' }).waitFor();
    expect(await opened.barriers()).toEqual([]);
  });

  it('finds the offers by SKU and names what it cannot use, with the reason', async () => {
    await page.locator('#photo-folder').setInputFiles(photos);
    await page.getByRole('button', { name: 'Apply to 6 offers' }).waitFor({ timeout: 60_000 });
    expect(await tiles(page)).toBe(9);
    const needs = page.getByRole('complementary', { name: 'Need your choice' });
    await needs.getByText('1 file needs you').waitFor();
    await needs.getByText('No offer has this name.').waitFor();
    await needs.getByText(/the longer side needs 500/).waitFor();
    await needs.getByText(/It holds nothing but text/).waitFor();
    expect(await opened.barriers()).toEqual([]);
  });

  it('takes a folder that is dropped, and counts a photo once that is there twice', async () => {
    const more = join(folder, 'more');
    mkdirSync(more);
    await writePhoto(join(more, `${must(offers[5]).sku}.jpg`), 5);
    await drop(page, more);
    await expect.poll(() => tiles(page)).toBe(10);
    await page.getByRole('button', { name: 'Apply to 6 offers' }).waitFor();
  });

  it('lets the seller choose the offer of a photo', async () => {
    const [, second] = offers;
    const find = page.getByLabel('Find the offer for IMG_2291.jpg');
    await find.fill(must(second).sku);
    await expect.poll(async () => Object.values(await keptFinds(page))).toEqual([must(second).sku]);
    await page.keyboard.press('Alt+1');
    await page.keyboard.press('Alt+5');
    await expect.poll(() => find.inputValue()).toBe(must(second).sku);
    await page
      .getByRole('complementary')
      .getByRole('button', { name: must(second).offerId })
      .click();
    await page.getByText('Every usable photo has an offer.').waitFor();
    await page.getByRole('button', { name: must(second).offerId, pressed: true }).waitFor();
    await page.getByRole('button', { name: 'Change the offer of IMG_2291.jpg' }).click();
    await expect.poll(() => find.evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await opened.barriers()).toEqual([]);
    const { STRAGAN_SHOTS: place } = process.env;
    if (place) await page.screenshot({ path: join(place, 'photos-chosen.png') });
    await page.getByRole('button', { name: 'Apply to 6 offers' }).waitFor();
  });

  it('puts them after the photos there, as one set that says so', async () => {
    await page.getByRole('button', { name: 'Apply to 6 offers' }).click();
    await page.getByRole('heading', { name: '7 photos onto offers' }).waitFor({ timeout: 60_000 });
    await expect.poll(() => page.locator('ins').count()).toBe(6);
    expect(await page.locator('ins').first().textContent()).toMatch(/\d photos?$/);
    await page.getByText('The main photo stays').first().waitFor();
    await expect.poll(() => keptFinds(page)).toEqual({});
    expect(await opened.barriers()).toEqual([]);
  });

  it('sends them, and they are on the offers behind those that were there', async () => {
    const before = await galleries(demo, offers);
    for (const question of await page.getByRole('checkbox').all()) await question.check();
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Confirmed 6' }).click({ timeout: 120_000 });
    const after = await galleries(demo, offers);
    for (const [index, gallery] of after.entries()) {
      const former = must(before[index]);
      expect(gallery.slice(0, former.length)).toEqual(former);
      expect(gallery.length).toBe(former.length + (index === 1 ? 2 : 1));
    }
  });

  it('puts the photos of one offer into another order by the keyboard', async () => {
    const { offerId } = must(offers[1]);
    const [before = []] = await galleries(demo, [{ offerId }]);
    await page.keyboard.press('Alt+1');
    await page.getByLabel('Search offers').fill(offerId);
    await expect.poll(() => page.locator('#offers-grid').getAttribute('aria-rowcount')).toBe('2');
    await page.locator('#cell-0-2').click();
    await page.getByRole('button', { name: 'Edit photos' }).click();
    await page
      .getByRole('button', { name: `Photo ${before.length} of ${before.length}`, exact: true })
      .focus();
    await page.keyboard.press('Alt+Home');
    await page
      .getByRole('button', { name: `Photo 1 of ${before.length}: Main photo`, exact: true })
      .waitFor();
    await page.getByText(`Photo ${before.length} is now 1 of ${before.length}`).waitFor();
    expect(await opened.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Apply', exact: true }).click();
    await page.getByRole('heading', { name: /^Photos of ./ }).waitFor();
    await page.getByText('With a new main photo').waitFor();
    await sendAll(page);
    await expect
      .poll(async () => (await galleries(demo, [{ offerId }]))[0], { timeout: 60_000 })
      .toEqual([before.at(-1), ...before.slice(0, -1)]);
  });

  it('attaches a file to the offers that are selected, and refuses one that Allegro would', async () => {
    writePdf(join(folder, 'manual.pdf'), 'how to use the lamp');
    await page.keyboard.press('Alt+1');
    await page.getByLabel('Search offers').fill('');
    await page.locator('#cell-5-2').waitFor();
    for (const row of [1, 2, 3]) await page.locator(`#cell-${row}-0`).click();
    await page.getByRole('button', { name: 'Attach a file' }).click();
    await page.getByText('3 offers chosen').waitFor();
    await page.getByLabel('Type').selectOption({ label: 'User manual' });
    await page.locator('#attachment-file').setInputFiles(join(photos, 'notes.txt'));
    await page.getByText('It holds nothing but text; taken are PDF.').waitFor();
    expect(await opened.barriers()).toEqual([]);
    await page.locator('#attachment-file').setInputFiles(join(folder, 'manual.pdf'));
    await page.getByRole('button', { name: /^Apply to [1-3] offers?$/ }).click();
    await page
      .getByRole('heading', { name: 'User manual “manual.pdf” onto 3 offers' })
      .waitFor({ timeout: 60_000 });
    await page.locator('ins').getByText('User manual (new file)').first().waitFor();
    expect(await opened.barriers()).toEqual([]);
  });

  it("keeps the handed files apart, and leaves the seller's own alone", () => {
    expect(readdirSync(join(folder, 'data', 'handed')).length).toBe(12);
    expect(readFileSync(join(photos, 'notes.txt'), 'utf8')).toBe('lamps for November');
  });

  it('broke no rule of its policy and complained of nothing', () => {
    expect(opened.complaints).toEqual([]);
  });
});

async function sendAll(page: Page): Promise<void> {
  for (const question of await page.getByRole('checkbox').all()) await question.check();
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Enter');
}

/** As the system hands over what a person drags in. */
async function drop(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 500, y: 500, data });
  }
}

function tiles(page: Page): Promise<number> {
  return page.getByRole('list', { name: 'Photos' }).getByRole('listitem').count();
}

async function someOffers(page: Page, count: number) {
  const { offers } = await call(page, 'offers.list', { statuses: ['ACTIVE'], after: null, limit: 200 });
  return offers
    .flatMap(({ offerId, externalId }) => (externalId ? [{ offerId, sku: externalId }] : []))
    .filter(({ sku }, _index, all) => all.filter((other) => other.sku === sku).length === 1)
    .slice(0, count);
}

/** The photos as the demo's own desk has them. */
async function galleries(demo: DemoProcess, offers: readonly { readonly offerId: string }[]) {
  const truths = await readTruth(
    demo,
    offers.map(({ offerId }) => offerId),
  );
  return offers.map(({ offerId }) => must(truths.get(offerId)?.get('images')) as readonly string[]);
}

/** What is typed to find offers of photos, as a crash would leave it. */
async function keptFinds(page: Page): Promise<object> {
  const { accountId } = must((await call(page, 'app.status', {})).account);
  const { forms } = await call(page, 'forms.kept', { accountId });
  return forms['photo-finds'] ?? {};
}
