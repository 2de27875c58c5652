import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../../scripts/setup/find-chromium.mjs';
import { must } from '../../../src/shared/errors.ts';

const ROOT = resolve(import.meta.dirname, '..', '..', '..');
const program = findChromium();

type Violating = { violations?: string[] };

// Without a Chromium on this computer there is no window to look at: npm test fetches one.
describe.skipIf(program === null)('the window in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stragan-window-'));
  let host: ChildProcess;
  let browser: Browser;
  let page: Page;
  let address = '';

  beforeAll(async () => {
    execFileSync(process.execPath, ['scripts/run.mjs', 'start', '--browser', '--help'], {
      cwd: ROOT,
      stdio: 'ignore',
    });
    host = startHost(folder);
    address = await addressFrom(host);
    browser = await chromium.launch({ executablePath: must(program), args: ['--no-sandbox'] });
    page = await browser.newPage({ locale: 'en-US' });
    await page.addInitScript(() => {
      const violations: string[] = [];
      (globalThis as Violating).violations = violations;
      document.addEventListener('securitypolicyviolation', (event) => {
        violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
  });

  afterAll(async () => {
    await browser?.close();
    host?.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  it('shows the start screen, and the demo shop behind its button', async () => {
    await page.goto(address);
    expect(new URL(page.url()).search).toBe('');
    await page.getByRole('button', { name: /demo/i }).click();
    await page.getByText('anna_lampy').first().waitFor();
    await page
      .getByText(/SKU-\d{4}/)
      .first()
      .waitFor();
  });

  it('breaks no rule of its own policy', async () => {
    expect(await page.evaluate(() => (globalThis as Violating).violations)).toEqual([]);
  });

  it('has no Node, and the bridge cannot be replaced', async () => {
    const seen = await page.evaluate(() => {
      const names = ['process', 'require', 'module', 'Buffer'].filter((name) => name in globalThis);
      const bridge = Object.getOwnPropertyDescriptor(globalThis, 'stragan');
      return { names, writable: bridge?.writable, configurable: bridge?.configurable };
    });
    expect(seen).toEqual({ names: [], writable: false, configurable: false });
  });

  it('does not open in a tab that was not let in', async () => {
    const stranger = await browser.newContext();
    const tab = await stranger.newPage();
    const answer = await tab.goto(address);
    expect(answer?.status()).toBe(403);
    expect(await tab.evaluate(() => 'stragan' in globalThis)).toBe(false);
    await stranger.close();
  });

  it('says that Stragan was closed instead of hanging, and the host ends in order', async () => {
    const ended = new Promise<number | null>((done) => host.once('exit', done));
    host.kill('SIGTERM');
    expect(await ended).toBe(0);
    const answer = await page.evaluate(() => {
      const bridge = Reflect.get(globalThis, 'stragan') as {
        call(name: string, input: object): Promise<unknown>;
      };
      return bridge.call('app.status', {});
    });
    expect(answer).toMatchObject({ ok: false, error: { kind: 'bug' } });
  });
});

function startHost(data: string): ChildProcess {
  const words = [join(ROOT, 'out', 'main', 'browser.js'), '--data', data, '--no-open'];
  return spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
}

async function addressFrom({ stdout }: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: must(stdout) })) {
    const match = /^Stragan is ready .*(http:\S+)$/.exec(line);
    if (match) return must(match[1]);
  }
  throw new Error('The host ended without an address');
}
