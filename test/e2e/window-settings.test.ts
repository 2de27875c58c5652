import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/setup/find-chromium.mjs';
import type { ChangeCounts } from '../../src/shared/contract-changes.ts';
import { must } from '../../src/shared/errors.ts';
import { type BrowserWindow, openWindow } from '../support/browser-window.ts';
import { launchDemo } from '../support/demo-process.ts';
import { showOnly } from '../support/show-only.ts';
import { call } from '../support/window-call.ts';

const program = findChromium();
const OFFERS = 30;
const NAME = 'Lato nad morzem';
const LISTS = ['Size tables', 'Contacts', 'Tags', 'Shipping price lists'];
const SETTINGS = ['Size table', 'Contact', 'Shipping rates'];
const COLLECTIONS = ['size-tables', 'contacts', 'tags', 'shipping-rates'] as const;

// Without a Chromium on this computer there is no window to look at: npm test fetches one.
describe.skipIf(program === null)('what is made offline and put on thirty offers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stragan-settings-'));
  let demo: Awaited<ReturnType<typeof launchDemo>>;
  let opened: BrowserWindow;
  let page: Page;
  let offerIds: readonly string[] = [];

  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const form = () => page.getByRole('complementary', { name: 'Form' });
  const status = () => call(page, 'app.status', {});
  const shot = async (name: string) => {
    const { STRAGAN_SHOTS: place } = process.env;
    if (place) await page.screenshot({ path: join(place, `${name}.png`) });
  };

  async function openList(name: string): Promise<void> {
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill(name);
    await page.getByRole('option', { name }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  }

  async function makeNew(list: string): Promise<void> {
    await openList(list);
    await page.getByRole('button', { name: /^New: / }).click();
    await form().getByLabel('Name').first().fill(NAME);
  }

  async function keep(): Promise<void> {
    await button('Save here').click();
    await page.getByRole('row').filter({ hasText: NAME }).getByText('New, not sent').waitFor();
  }

  async function pick(field: Locator, name: string | RegExp): Promise<void> {
    await field.click();
    await page.getByRole('option', { name }).first().click();
  }

  async function chooseThirty(): Promise<void> {
    await page.locator('#offers-grid').focus();
    await page.keyboard.press('Control+Home');
    await page.locator('#cell-1-0').click();
    const last = page.locator(`#cell-${OFFERS}-0`);
    await page.locator('#offers-grid').hover();
    await expect
      .poll(async () => {
        await page.mouse.wheel(0, 200);
        return last.isVisible();
      })
      .toBe(true);
    await last.click({ modifiers: ['Shift'] });
    await page.getByText(`${OFFERS} selected`).waitFor();
    await page
      .getByRole('region', { name: 'Selected offers' })
      .getByRole('button', { name: 'Settings…' })
      .click();
  }

  beforeAll(async () => {
    demo = await launchDemo({ offers: 80, seed: 7 });
    await demo.admin('settings', { purchasesPerHour: 0 });
    opened = await openWindow(must(program), folder);
    page = opened.page;
    page.setDefaultTimeout(60_000);
    const { auth, api, upload, adminAddress: admin, adminToken } = demo;
    await call(page, 'accounts.connect', { environment: 'demo', auth, api, upload, admin, adminToken });
    await call(page, 'accounts.sign-in', { write: true });
    await page.reload();
    await page.locator('#cell-5-2').waitFor({ timeout: 60_000 });
  }, 300_000);

  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await shot(`failed-${task.id}`);
  });

  afterAll(async () => {
    await opened?.close();
    await demo?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('knows what the shop has, as long as there is a network', async () => {
    await expect
      .poll(async () => (await status()).details, { timeout: 60_000 })
      .toMatchObject({ done: 80, total: 80 });
    for (const name of ['size-table-templates', 'delivery-methods'])
      await call(page, 'collections.refresh', { name });
    for (const list of LISTS) {
      await openList(list);
      await page.locator('#shop-row-0').waitFor();
    }
  });

  it('is made through the forms, without a network', async () => {
    await demo.admin('faults', { offline: true });
    await call(page, 'sync.start', {}).catch(() => null);
    await page
      .getByText(/^Offline/)
      .first()
      .waitFor();

    await makeNew('Tags');
    await keep();

    await makeNew('Contacts');
    await button(/^Add: .*Phone/i).click();
    await form().getByRole('group', { name: 'Phone numbers 1' }).getByRole('textbox').fill('+48500600799');
    await keep();

    await makeNew('Size tables');
    await pick(form().getByRole('combobox', { name: 'Template' }), /./);
    await button('Add: Columns').click();
    await form().getByRole('group', { name: 'Columns 1' }).getByRole('textbox').fill('Rozmiar');
    await button('Add: Values').click();
    await button('Add: Row').click();
    await form().getByRole('group', { name: 'Row 1' }).getByRole('textbox').fill('M');
    await shot('settings-form');
    await keep();

    await makeNew('Shipping price lists');
    await button('Add: Rates').click();
    await pick(form().getByRole('combobox', { name: 'Delivery method' }), 'Kurier Allegro');
    await form().getByLabel('Most pieces in a parcel').fill('3');
    await form().getByRole('textbox', { name: 'First item' }).fill('8,99');
    await form().getByRole('textbox', { name: 'Next item' }).fill('2');
    await form().getByRole('combobox', { name: 'Kind' }).selectOption('Parcels');
    await form().getByRole('combobox', { name: 'Sent from' }).selectOption('Poland');
    await keep();
    expect((await status()).itemCounts).toMatchObject({ draft: LISTS.length });
  });

  it('is put on them by selection, each with one gesture', async () => {
    await page.keyboard.press('Alt+1');
    await showOnly(page, 'Active');
    const { offers } = await call(page, 'offers.list', { statuses: ['ACTIVE'], after: null, limit: 200 });
    expect(offers.length).toBeGreaterThan(OFFERS);
    const panel = page.getByRole('complementary', { name: 'Change many offers' });
    for (const setting of SETTINGS) {
      await chooseThirty();
      await panel.getByLabel('Setting').selectOption(setting);
      await pick(panel.getByRole('combobox', { name: setting, exact: true }), NAME);
      await button(`Apply to ${OFFERS} offers`).click();
      await panel.waitFor({ state: 'detached' });
    }
    await chooseThirty();
    await panel.getByLabel('Setting').selectOption('Tags');
    await pick(panel.getByRole('combobox', { name: 'Tags', exact: true }), NAME);
    expect(await opened.barriers()).toEqual([]);
    await shot('settings-tags');
    await button(`Put on ${OFFERS} offers`).click();
    await panel.waitFor({ state: 'detached' });
    const { counts, itemCounts } = await status();
    expect(counts).toMatchObject({ draft: OFFERS * SETTINGS.length });
    expect(itemCounts).toMatchObject({ draft: LISTS.length + OFFERS });
  });

  it('goes by the Send buttons once there is a network, and offers name the ids of Allegro', async () => {
    const { changes } = await call(page, 'changes.list', { after: null, limit: 200 });
    offerIds = [...new Set(changes.map(({ objectId }) => objectId))];
    expect(offerIds).toHaveLength(OFFERS);
    await page.keyboard.press('Alt+3');
    await button(`Send ${LISTS.length + OFFERS} changes of the shop when online`).click();
    await button(/^Hold back/)
      .first()
      .waitFor();
    await shot('settings-changes');
    expect(await opened.barriers()).toEqual([]);
    await page.locator('#send').click();
    await expect.poll(async () => (await status()).counts.queued).toBe(OFFERS * SETTINGS.length);
    await demo.admin('faults', {});
    await call(page, 'sync.start', {});
    await expect.poll(async () => onTheWay((await status()).itemCounts), { timeout: 120_000 }).toBe(0);
    const { changes: stuck } = await call(page, 'collections.changes', {
      states: ['draft', 'refused', 'conflicted'],
      after: null,
      limit: 200,
    });
    expect(stuck.map(({ collection, error }) => ({ collection, error }))).toEqual([]);
    expect((await status()).itemCounts).toMatchObject({ confirmed: LISTS.length + OFFERS });
    await expect
      .poll(async () => (await status()).counts, { timeout: 180_000 })
      .toMatchObject({ confirmed: OFFERS * SETTINGS.length, queued: 0, refused: 0, conflicted: 0 });

    const ids = Object.fromEntries(
      await Promise.all(COLLECTIONS.map(async (name) => [name, await idOf(name)] as const)),
    );
    for (const offerId of offerIds) {
      expect(await demo.admin(`offers/${offerId}`)).toMatchObject({
        sizeTable: { id: ids['size-tables'] },
        contact: { id: ids['contacts'] },
        delivery: { shippingRates: { id: ids['shipping-rates'] } },
      });
      await call(page, 'collections.refresh', { name: 'offer-tags', within: offerId });
      const { base } = await call(page, 'collections.show', { name: 'offer-tags', key: offerId });
      expect(base).toMatchObject({ tags: [{ id: ids['tags'] }] });
    }
    expect(opened.complaints).toEqual([]);
  });

  it('leads from a setting to the offers that use it, and back to all of them', async () => {
    await openList('Contacts');
    await page.getByRole('row').filter({ hasText: NAME }).click();
    await button(`${OFFERS} offers`).click();
    const remove = button('Remove the filter: Uses');
    await remove.waitFor();
    await page.getByText(`${OFFERS} of 80`).waitFor();
    expect(await opened.barriers()).toEqual([]);
    await shot('settings-uses');
    await remove.click();
    await remove.waitFor({ state: 'detached' });
  });

  /** As Allegro lists it now. */
  async function idOf(name: string): Promise<string> {
    await call(page, 'collections.refresh', { name });
    const { items } = await call(page, 'collections.list', { name, text: NAME, after: null, limit: 9 });
    expect(items).toMatchObject([{ isLocal: false, isGone: false, mark: null }]);
    expect(items[0]?.key).not.toContain('local:');
    return must(items[0]).key;
  }
});

function onTheWay({ queued, sending, unsure }: ChangeCounts): number {
  return queued + sending + unsure;
}
