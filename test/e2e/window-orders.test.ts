import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/setup/find-chromium.mjs';
import type { ItemsWhere } from '../../src/shared/contract-collections.ts';
import { must } from '../../src/shared/errors.ts';
import { type BrowserWindow, openWindow } from '../support/browser-window.ts';
import { launchDemo } from '../support/demo-process.ts';
import { type Keyboard, keyboardOf } from '../support/keyboard.ts';
import { call } from '../support/window-call.ts';

const program = findChromium();
const NUMBERED = 5;

// Without a Chromium on this computer there is no window to look at: npm test fetches one.
describe.skipIf(program === null)('the orders of a day, by keyboard alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stragan-orders-'));
  let opened: BrowserWindow;
  let page: Page;
  let keys: Keyboard;
  let demo: Awaited<ReturnType<typeof launchDemo>>;
  /** New orders that the seller sends himself, and those that Allegro sends. */
  let [count, ofAllegro] = [0, 0];

  const keysWhere = async (...where: readonly ItemsWhere[]) => {
    const asked = { name: 'orders', where, withDocuments: true, after: null, limit: 200 };
    return (await call(page, 'collections.list', asked)).items;
  };
  const inStatus = (status: string) => keysWhere({ path: 'fulfillment.status', values: [status] });
  const refresh = () => call(page, 'collections.refresh', { name: 'orders' });
  const isOffline = (is: boolean) => demo.admin('faults', is ? { offline: true } : {});
  const shot = async (name: string) => {
    const { STRAGAN_SHOTS: place } = process.env;
    if (place) await page.screenshot({ path: join(place, `${name}.png`) });
  };
  const dialog = () => page.getByRole('dialog');
  const chooseStatus = async (name: string) => {
    await keys.tabTo(/^Set status for/, { from: 'main' });
    await keys.press('Enter');
    await page.getByRole('menuitem', { name, exact: true }).waitFor();
    while ((await page.evaluate(() => document.activeElement?.textContent)) !== name)
      await keys.press('ArrowDown');
    await keys.press('Enter');
  };

  beforeAll(async () => {
    opened = await openWindow(must(program), folder);
    page = opened.page;
    page.setDefaultTimeout(60_000);
    keys = keyboardOf(page);
    demo = await launchDemo({ offers: 400, seed: 1 });
    const { auth, api, upload, adminAddress: admin, adminToken } = demo;
    await demo.admin('settings', { purchasesPerHour: 0 });
    await page.getByRole('button', { name: 'Try the demo shop' }).waitFor();
    await call(page, 'accounts.connect', { environment: 'demo', auth, api, upload, admin, adminToken });
    await call(page, 'accounts.sign-in', { write: true });
    await page.locator('#cell-5-2').waitFor();
    await demo.admin('day', { orders: 20 });
  }, 240_000);

  afterAll(async () => {
    await opened?.close();
    await demo?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('come with a day, by their stage', async () => {
    await keys.press('Alt+2');
    await page.getByRole('grid', { name: 'Orders' }).waitFor();
    await refresh();
    const untouched = [
      { path: 'status', values: ['READY_FOR_PROCESSING'] },
      { path: 'fulfillment.status', values: ['NEW'] },
    ];
    const all = (await keysWhere(...untouched)).length;
    ofAllegro = (await keysWhere(...untouched, { path: 'fulfillment.provider.id', values: ['ALLEGRO'] }))
      .length;
    count = all - ofAllegro;
    expect(all).toBeGreaterThanOrEqual(20);
    await page.getByRole('button', { name: `New ${all}` }).waitFor();
    expect(await opened.barriers()).toEqual([]);
  });

  it('are prepared offline: nothing leaves, and it is said what waits', async () => {
    await isOffline(true);
    await refresh().catch(() => null);
    await page.getByText('Offline. Keep working').waitFor();
    await page.locator('#orders-list').focus();
    await keys.press('ArrowDown', 'Control+a');
    await page.getByText(`${count} orders ticked`).waitFor();
    await chooseStatus('In progress');
    await page.getByText(`${count} prepared steps wait until you are online`).waitFor();
    expect(await opened.barriers()).toEqual([]);
    await shot('orders-waiting');
  });

  it('say all of it in their columns, beside an open panel and in Polish, too', async () => {
    await page.locator('#orders-list').focus();
    await keys.press('ArrowDown');
    await page.getByRole('complementary').waitFor();
    for (const [language, title] of [
      ['pl', 'Zamówienia'],
      ['en', 'Orders'],
    ] as const) {
      await call(page, 'app.preferences', { language });
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      expect(await cutCells(page)).toEqual([]);
      await shot(`orders-columns-${language}`);
    }
  });

  it('go together once Allegro can be asked, but for the one that the buyer called off', async () => {
    await isOffline(false);
    const unlucky = (await inStatus('NEW')).find(isReadyOfSeller);
    const { key, document } = must(unlucky);
    const { buyer } = document as { readonly buyer: { readonly login: string } };
    await demo.admin(`orders/${key}/cancel`, {});
    await refresh();
    await page.getByRole('button', { name: /^Look at/, disabled: false }).waitFor();
    await keys.tabTo(/^Look at/, { from: 'main' });
    await keys.press('Enter');
    await dialog().getByText('As Allegro shows it now').waitFor();
    const stopped = dialog().getByRole('listitem').filter({ hasText: 'was cancelled meanwhile' });
    expect(await stopped.count()).toBe(1);
    expect(await stopped.textContent()).toContain(buyer.login);
    expect(await opened.barriers()).toEqual([]);
    await shot('orders-dialog');
    await keys.tabTo(`Confirm ${count - 1}`);
    await keys.press('Enter');
    await dialog().getByRole('button', { name: 'Drop 1 that was not done' }).waitFor();
    await keys.tabTo('Drop 1 that was not done');
    await keys.press('Enter');
    await dialog().waitFor({ state: 'detached' });
    await refresh();
    expect((await inStatus('PROCESSING')).length).toBeGreaterThanOrEqual(count - 1);
    expect((await inStatus('CANCELLED')).map((order) => order.key)).toContain(key);
    await page.getByRole('button', { name: `New ${ofAllegro}` }).waitFor();
  });

  it('are given tracking numbers one after the other, offline too', async () => {
    await isOffline(true);
    await refresh().catch(() => null);
    await page.getByText('Offline. Keep working').waitFor();
    await keys.tabTo(/^In progress/, { from: 'main' });
    await keys.press('Enter');
    await page.locator('#orders-list').focus();
    await keys.press('ArrowDown', ...Array.from({ length: NUMBERED - 1 }, () => 'Shift+ArrowDown'));
    await page.getByText(`${NUMBERED} orders ticked`).waitFor();
    await keys.tabTo(/^Tracking numbers for/, { from: 'main' });
    await keys.press('Enter');
    await page.getByLabel('Number', { exact: true }).waitFor();
    expect(await opened.barriers()).toEqual([]);
    await shot('orders-numbers');
    await keys.type('Another', 'ArrowDown', 'Enter', 'Tab');
    await keys.type('Kurier Jan', 'Tab');
    for (let at = 1; at <= NUMBERED; at += 1) await keys.type(`60020030${at}`, 'Enter');
    await page.getByText(`${NUMBERED} prepared steps wait until you are online`).waitFor();
    await isOffline(false);
    await refresh();
    await page.getByRole('button', { name: /^Look at/, disabled: false }).waitFor();
    await keys.tabTo(/^Look at/, { from: 'main' });
    await keys.press('Enter');
    await dialog().getByText('As Allegro shows it now').waitFor();
    await keys.tabTo(`Confirm ${NUMBERED}`);
    await keys.press('Enter');
    await dialog().waitFor({ state: 'detached' });
    await refresh();
    const numbered = await keysWhere(
      { path: 'fulfillment.status', values: ['PROCESSING'] },
      { path: 'fulfillment.shipmentSummary.lineItemsSent', values: ['ALL'] },
    );
    expect(numbered).toHaveLength(NUMBERED);
  });

  it('went on without a breach of the policy', () => {
    expect(opened.complaints).toEqual([]);
  });
});

/** What stands in a cell and does not fit it; names of items may always be longer than their place. */
function cutCells(page: Page): Promise<readonly string[]> {
  const cells = page.locator('#orders-list [role=gridcell]:not(:has(img, b))');
  return cells.evaluateAll((all) =>
    all
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ textContent }) => textContent ?? ''),
  );
}

function isReadyOfSeller({ document }: { readonly document?: unknown }): boolean {
  const order = document as { status: string; fulfillment: { provider: { id: string } } };
  return order.status === 'READY_FOR_PROCESSING' && order.fulfillment.provider.id === 'SELLER';
}
