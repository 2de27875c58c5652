import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import type { CollectionInfo } from '../../src/shared/contract-collections.ts';
import type { Edition } from '../../src/shared/domain/account.ts';
import { must } from '../../src/shared/errors.ts';
import { openWindow } from './browser-window.ts';
import { launchDemo } from './demo-process.ts';
import { rivalAtDemo } from './demo-sign-in.ts';
import { call } from './window-call.ts';

export type WindowShop = Awaited<ReturnType<typeof openWindowShop>>;

const START_MS = 120_000;
const PATIENCE_MS = 15_000;

/** A window on a demo of its own, in which days of trade have passed and the offers are read. */
export async function openWindowShop(
  program: string,
  { edition, days }: { readonly edition: Edition; readonly days: number },
) {
  const folder = mkdtempSync(join(tmpdir(), 'stragan-every-'));
  const [demo, opened] = await Promise.all([
    launchDemo({ offers: 60, seed: 5, edition }),
    openWindow(program, folder),
  ]);
  const { page } = opened;
  page.setDefaultTimeout(START_MS);
  await demo.admin('settings', { purchasesPerHour: 0, limitScale: 100, commandDelayMs: 50 });
  for (let day = 0; day < days; day += 1) await demo.admin('day', {});
  await page.getByRole('button', { name: 'Try the demo shop' }).waitFor();
  const { auth, api, upload, adminAddress: admin, adminToken } = demo;
  const addresses = { auth, api, upload, admin, adminToken };
  await call(page, 'accounts.connect', { environment: 'demo', edition, ...addresses });
  await call(page, 'accounts.sign-in', { write: true });
  await page.locator('#cell-5-2').waitFor();
  page.setDefaultTimeout(PATIENCE_MS);
  const { collections } = await call(page, 'collections.describe', {});
  return {
    page,
    demo,
    barriers: opened.barriers,
    complaints: opened.complaints,
    rival: await rivalAtDemo(demo),
    infoOf: (name: string): CollectionInfo =>
      must(
        collections.find((info) => info.name === name),
        name,
      ),
    /** Allegro can be reached, or cannot, and the window has noticed. */
    async reach(isReachable: boolean): Promise<void> {
      await demo.admin('faults', isReachable ? {} : { offline: true });
      for (;;) {
        const { connection } = await call(page, 'app.status', {});
        if (connection === (isReachable ? 'online' : 'offline')) return;
        await call(page, 'sync.start', {}).catch(() => undefined);
      }
    },
    async close(): Promise<void> {
      await opened.close();
      await demo.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** By the way a seller goes: the palette, or the panel of the item or offer that it is part of. */
export async function openCollection(
  shop: WindowShop,
  name: string,
  within: string | null,
  language: 'en' | 'pl' = 'en',
): Promise<void> {
  const { page } = shop;
  const info = shop.infoOf(name);
  const words = info.words.many[language];
  const outer = info.within === name ? null : info.within;
  if (outer === null || within === null) await choose(page, words, `#places-shop-${name}`);
  else if (outer === 'offers') {
    await choose(page, within, `#offer-${within}`);
    await page.locator('aside').getByRole('button', { name: words, exact: true }).click();
  } else {
    await openCollection(shop, outer, null, language);
    await (await rowOf(page, outer, within)).click();
    const part = page.getByRole('region', { name: words, exact: true });
    await part.getByRole('button').first().click();
  }
  await page.getByRole('heading', { level: 1, name: new RegExp(`^${escaped(words)}`) }).waitFor();
}

async function choose(page: Page, words: string, option: string): Promise<void> {
  const palette = page.locator('[aria-controls=palette-entries]');
  if ((await palette.count()) === 0) await page.keyboard.press('Control+k');
  await palette.fill(words);
  await page.locator(option).click();
}

/** The row of an item in the list that is open, brought into sight by the wheel. */
export async function rowOf(page: Page, name: string, key: string, within?: string): Promise<Locator> {
  const place = within === undefined ? { name } : { name, within };
  const { items } = await call(page, 'collections.list', { ...place, after: null, limit: 200 });
  const at = items.findIndex((item) => item.key === key);
  if (at < 0) throw new Error(`${name} lists no ${key}`);
  const list = page.locator('#shop-list');
  await list.waitFor();
  const row = page.locator(`#shop-row-${at}`);
  await list.hover();
  while ((await row.count()) === 0) await page.mouse.wheel(0, 300);
  return row;
}

function escaped(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
