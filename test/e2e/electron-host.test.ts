import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { electronBinary } from '../../scripts/electron-binary.mjs';
import { findChromium } from '../../scripts/setup/find-chromium.mjs';
import type { WindowApi } from '../../src/shared/contract.ts';
import type { DesktopApp, DesktopHost } from '../support/desktop/desktop-app.ts';
import { startDemoProcess } from '../support/demo-process.ts';
import { writePhoto } from '../support/files-shop.ts';
import { electronHost } from '../support/desktop/electron-host.ts';
import { standInHost } from '../support/desktop/stand-in-host.ts';
import { pickingStory } from './electron-host/picking.ts';
import { showOnly } from '../support/show-only.ts';

const electron = electronBinary(resolve(import.meta.dirname, '..', '..'), []);
const chromium = findChromium();

type Stragan = { readonly stragan: WindowApi };
type Truth = { readonly sellingMode?: { readonly price?: { readonly amount: string } } };

const HOSTS = [
  {
    name: 'under the stand-in for Electron',
    missing: chromium === null ? 'no Chromium is installed' : null,
    make: standInHost,
  },
  { name: 'in Electron', missing: electron.why, make: () => electronHost(electron.path ?? '') },
];

// In the folder of one person: what one test leaves, the next one finds.
describe.each(HOSTS.filter(({ missing }) => missing === null))('the desktop program $name', ({ make }) => {
  story(make);
});

it.for(HOSTS.filter(({ missing }) => missing !== null))(
  'the desktop program $name is not tried: $missing',
  (_host, { skip }) => skip(),
);

function story(make: () => DesktopHost): void {
  const folder = mkdtempSync(join(tmpdir(), 'stragan-desktop-'));
  let host: DesktopHost;
  let app: DesktopApp;
  let page: Page;

  beforeAll(async () => {
    host = make();
    await restart();
  }, 180_000);

  afterAll(async () => {
    await app?.kill();
    host?.remove();
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  });

  async function restart(): Promise<void> {
    app = await host.start(folder);
    page = await app.look();
  }

  it('says when its window is open', async () => {
    expect(await app.ready).toMatch(/^Stragan is ready after \d+\.\d s: /);
  });

  it('opens the demo shop from its first screen', async () => {
    await page.getByRole('button', { name: 'Try the demo shop' }).click();
    await page.locator('#cell-5-2').waitFor({ timeout: 60_000 });
  });

  it('sends a price, which the shop then has', async () => {
    await showOnly(page, 'Active');
    const price = await editPrice(page);
    await page.keyboard.press('Alt+3');
    await page.locator('del').first().waitFor();
    for (const question of await page.getByRole('checkbox').all()) await question.check();
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Confirmed 1' }).waitFor({ timeout: 120_000 });
    const [change] = await changes(page);
    const truth = await offerInTheShop(folder, String(change?.objectId));
    expect(change?.state).toBe('confirmed');
    expect(Number(truth.sellingMode?.price?.amount)).toBe(price);
  });

  it('gives its page no Node, and a bridge that nobody can replace', async () => {
    const seen = await page.evaluate(() => {
      const names = ['process', 'require', 'module', 'Buffer', 'ipcRenderer'];
      const { writable, configurable } = Object.getOwnPropertyDescriptor(globalThis, 'stragan') ?? {};
      return { names: names.filter((name) => name in globalThis), writable, configurable };
    });
    expect(seen).toEqual({ names: [], writable: false, configurable: false });
  });

  it('reads photos where they lie, and opens no path that its page makes up', async () => {
    const path = join(folder, 'SKU-none.jpg');
    await writePhoto(path, 1);
    await app.announce([path]);
    await page.keyboard.press('Alt+5');
    await page.locator('#photo-files').setInputFiles(path);
    await page.getByText('1 file needs you').waitFor();
    await expect.poll(() => page.locator('li[aria-busy=false]').count()).toBe(1);
    const madeUp = await page.evaluate(() => {
      const { stragan } = globalThis as unknown as Stragan;
      return stragan.addFiles([new File(['root'], '/etc/passwd')]);
    });
    expect(madeUp).toMatchObject({ ok: true, value: { fileIds: [null] } });
    expect(existsSync(join(folder, 'handed'))).toBe(false);
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.keyboard.press('Alt+3');
  });

  pickingStory(folder, () => ({ app, page }));

  it('goes nowhere, opens nothing, and shows web addresses in the own browser of the system', async () => {
    await app.evaluate(({ shell }) => {
      const opened: string[] = [];
      Object.assign(globalThis, { opened });
      shell.openExternal = async (url) => void opened.push(url);
    }, null);
    const before = page.url();
    await page.evaluate(() => {
      for (const address of ['https://allegro.pl/', 'http://allegro.pl/', 'file:///etc/passwd'])
        window.open(address);
      location.href = 'https://example.com/';
    });
    const opened = () => app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened, null);
    await expect.poll(opened).toEqual(['https://allegro.pl/']);
    await expect.poll(() => page.context().pages().length).toBe(1);
    expect(page.url()).toBe(before);
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length, null)).toBe(1);
  });

  it('grants its page nothing', async () => {
    const asked = await page.evaluate(async () => ({
      notification: await Notification.requestPermission(),
      clipboard: await navigator.clipboard.readText().catch((error: Error) => error.name),
      place: await new Promise((done) =>
        navigator.geolocation.getCurrentPosition(
          () => done('told'),
          ({ code }) => done(code),
        ),
      ),
    }));
    expect(asked).toEqual({ notification: 'denied', clipboard: 'NotAllowedError', place: 1 });
  });

  it('is brought to the front by a second start, which ends at once', async () => {
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize(), null);
    expect(await host.startAgain(folder)).toBe(0);
    const shown = () =>
      app.evaluate(
        ({ BrowserWindow }) =>
          BrowserWindow.getAllWindows().map((window) => window.isVisible() && !window.isMinimized()),
        null,
      );
    await expect.poll(shown).toEqual([true]);
  });

  it('finds its place, its language and its look again after it was closed in order', async () => {
    const place = { x: 40, y: 60, width: 1100, height: 700 };
    await app.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setBounds(to), place);
    const wished = { language: 'pl', theme: 'dark' } as const;
    await page.evaluate(
      (wish) => (globalThis as unknown as Stragan).stragan.call('app.preferences', wish),
      wished,
    );
    await expect.poll(() => firstMenu(app)).toBe('Plik');
    await app.evaluate(({ app: program }) => void setTimeout(() => program.quit(), 50), null);
    expect(await app.ended).toBe(0);

    await restart();
    await page.getByRole('button', { name: 'Ustawienia i pomoc' }).waitFor();
    const bounds = await app.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds(),
      null,
    );
    expect(bounds).toEqual(place);
    expect(await firstMenu(app)).toBe('Plik');
    expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark');
    await page.evaluate(() =>
      (globalThis as unknown as Stragan).stragan.call('app.preferences', { language: 'en' }),
    );
  });

  it('answers no page but its own', async () => {
    const refused = await app.evaluate(async ({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      await window?.loadURL('data:text/html,<title>Stranger</title>');
      const answer = await window?.webContents.executeJavaScript("stragan.call('app.status', {})");
      await window?.loadURL('app://stragan/');
      return answer as unknown;
    }, null);
    expect(refused).toMatchObject({ ok: false, error: { kind: 'bug' } });
    expect((refused as { error: { message: string } }).error.message).toContain('Refused');
  });

  it('loads its page again after a crash, with what was not sent untouched', async () => {
    await page.locator('#cell-5-2').waitFor();
    await editPrice(page);
    await expect.poll(() => drafts(app)).toBe(1);
    await app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      const loaded = new Promise((done) => window?.webContents.once('did-finish-load', () => done(null)));
      window?.webContents.forcefullyCrashRenderer();
      return loaded;
    }, null);
    await expect.poll(() => drafts(app)).toBe(1);
  });

  it('keeps what was not sent when it is killed, and takes its Chromium along', async () => {
    await app.kill();
    await restart();
    await page.getByText('1 change not sent').waitFor();
    expect(await drafts(app)).toBe(1);
  });

  it('broke no rule of its policy, and a breach would have been heard', async () => {
    expect(app.complaints).toEqual([]);
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = 'body { color: red }';
      document.head.append(style);
    });
    await expect.poll(() => app.complaints.join()).toContain('style-src');
  });
}

async function editPrice(page: Page): Promise<number> {
  const headers = await page.getByRole('columnheader').allTextContents();
  const column = headers.findIndex((header) => /price/i.test(header));
  await page.locator(`#cell-0-${column}`).click();
  await page.keyboard.press('F2');
  const editor = page.locator('[role=grid] input:not([type=checkbox])');
  const price = Math.ceil(Number((await editor.inputValue()).replace(',', '.'))) + 1;
  await editor.fill(String(price));
  await page.keyboard.press('Enter');
  await editor.waitFor({ state: 'detached' });
  return price;
}

async function changes(page: Page) {
  const listed = await page.evaluate(() =>
    (globalThis as unknown as Stragan).stragan.call('changes.list', { after: null, limit: 10 }),
  );
  return listed.ok ? listed.value.changes : [];
}

/** Asked from inside the main process: a crashed page is lost to its watcher. */
function drafts(app: DesktopApp): Promise<number | undefined> {
  return app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const counts = await contents?.executeJavaScript("stragan.call('changes.counts', {})");
    return (counts as { value: { draft: number } }).value.draft;
  }, null);
}

function firstMenu(app: DesktopApp): Promise<string | undefined> {
  return app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items[0]?.label, null);
}

/**
 * The shop's own word on an offer: a second one, made of the first one's journal, is asked at its admin's
 * desk.
 */
async function offerInTheShop(folder: string, offerId: string): Promise<Truth> {
  const [journal] = readdirSync(join(folder, 'demo')).filter((name) => name.endsWith('.jsonl'));
  const [, seed, offers] = /^shop-(\d+)-(\d+)/.exec(journal ?? '') ?? [];
  const statePath = join(folder, 'journal-looked-at.jsonl');
  copyFileSync(join(folder, 'demo', journal ?? ''), statePath);
  const shop = await startDemoProcess({ seed: Number(seed), offers: Number(offers), statePath });
  return (await shop.admin(`offers/${offerId}`)) as Truth;
}
