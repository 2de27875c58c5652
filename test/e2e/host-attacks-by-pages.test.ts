import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/setup/find-chromium.mjs';
import { must } from '../../src/shared/errors.ts';
import { builtWindow, type BuiltWindow } from '../support/desktop/built-window.ts';
import { call } from '../support/window-call.ts';
import { HARM } from './host-attacks/attack.ts';
import type { Spoils } from './host-attacks/assault.ts';
import { serveHostilePage } from './host-attacks/hostile-page.ts';
import { startHost, type RunningHost } from './host-attacks/running-host.ts';

const program = findChromium();
/** To a browser the first is the same site as Stragan, whose cookie goes along; the others are not. */
const PLACES = ['127.0.0.1', 'localhost', 'evil.example'];
const TRIES = 42;

// Without a Chromium on this computer there is no page to attack from: npm test fetches one.
describe.skipIf(program === null)('a hostile page in the browser in which Stragan is open', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stragan-attacked-'));
  let built: BuiltWindow;
  let host: RunningHost;
  let hostile: { readonly server: Server; readonly port: number };
  let browser: Browser;
  let context: BrowserContext;
  let window: Page;

  beforeAll(async () => {
    built = builtWindow();
    host = await startHost(built.browser, folder);
    hostile = await serveHostilePage(host.origin, HARM);
    // A name that its owner lets lead to this computer.
    const rebound = '--host-resolver-rules=MAP evil.example 127.0.0.1';
    browser = await chromium.launch({ executablePath: must(program), args: ['--no-sandbox', rebound] });
    context = await browser.newContext();
    window = await context.newPage();
    await window.goto(`${host.origin}${host.launchPath}`);
    await window.getByRole('button', { name: /demo/i }).waitFor();
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    hostile?.server.close();
    await host?.stop();
    built?.remove();
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  });

  it.each(PLACES)(`gets nothing by ${TRIES} tries at %s`, async (place) => {
    const page = await context.newPage();
    await page.goto(`http://${place}:${hostile.port}/`);
    const spoils: Spoils = await page.evaluate(
      () => (globalThis as unknown as { spoils: Promise<Spoils> }).spoils,
    );
    expect(Object.entries(spoils).filter(([, got]) => got !== 'nothing')).toEqual([]);
    expect(Object.keys(spoils).length).toBe(TRIES);
    await expectUnharmed();
    for (const other of context.pages()) if (other !== window) await other.close();
  });

  it('gets nothing under a name that it lets lead to Stragan itself', async () => {
    const page = await context.newPage();
    for (const name of ['evil.example', 'localhost', 'anything.localhost']) {
      const answer = await page.goto(`http://${name}:${host.port}/`);
      expect(answer?.status()).toBe(403);
      expect(await answer?.text()).toBe('{"refused":"wrong-host"}');
    }
    await expectUnharmed();
    await page.close();
  });

  it('may lead the seller to Stragan, as any link may', async () => {
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${hostile.port}/`);
    await page.evaluate((address) => {
      location.href = address;
    }, host.origin);
    await page.getByRole('button', { name: /demo/i }).waitFor();
    await page.close();
  });

  async function expectUnharmed(): Promise<void> {
    expect(await call(window, 'app.preferences', {})).toMatchObject({ railFolded: false });
    expect(existsSync(join(folder, 'handed'))).toBe(false);
  }
});
