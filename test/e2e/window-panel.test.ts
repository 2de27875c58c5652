import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/setup/find-chromium.mjs';
import type { CommandName, Commands } from '../../src/shared/contract.ts';
import { must } from '../../src/shared/errors.ts';
import { type BrowserWindow, openWindow } from '../support/browser-window.ts';
import { call } from '../support/window-call.ts';

const program = findChromium();

/** Each would tell of itself: by this page's title, by asking the net, or by breaking the policy. */
const HOSTILE = [
  '<h1 onclick="document.title=1" style="position:fixed;inset:0" id="search">Nagłówek</h1>',
  '<script>document.title=2</script><p>po skrypcie</p>',
  '<img src="x" onerror="document.title=3"><img src="https://example.org/p.png">',
  '<svg onload="document.title=4"><style>*{display:none}</style><a href="javascript:1">a</a></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=a()&gt;">',
  '<noscript><p title="</noscript><img src=x onerror=document.title=6>">',
  '<iframe src="javascript:document.title=7" srcdoc="<script>parent.document.title=7</script>"></iframe>',
  '<form action="https://example.org"><input name="attributes"><button>Kup</button></form>',
  '<template><script>document.title=8</script></template><object data="x"></object><embed src="x">',
  '<p><b>gruby</b> <strong>mocny</strong> <a href="https://a.example">odnośnik</a></p><ul><li>raz</li></ul>',
  '<link rel="stylesheet" href="https://example.org/a.css"><base href="//x">',
  '<meta http-equiv="refresh" content="0;url=x">',
  '<p style="background:url(https://example.org/b.png)" class="panel" data-x="1" aria-hidden="true">tło</p>',
];

// Without a Chromium on this computer there is no window to look at: npm test fetches one.
describe.skipIf(program === null)("an offer's panel", () => {
  const folder = mkdtempSync(join(tmpdir(), 'stragan-panel-'));
  let opened: BrowserWindow;
  let page: Page;
  let panel: Locator;

  beforeAll(async () => {
    opened = await openWindow(must(program), folder);
    page = opened.page;
    await page.getByRole('button', { name: 'Try the demo shop' }).click();
    await page.locator('#cell-5-2').waitFor({ timeout: 60_000 });
    panel = page.getByRole('complementary', { name: 'The offer' });
  });

  afterAll(async () => {
    await opened?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('lets the details in the background be stopped, and shows how far they are', async () => {
    await page.getByRole('button', { name: /^Details [\d,]+ of [\d,]+/ }).click({ timeout: 60_000 });
    await page.getByRole('menuitemradio', { name: 'Stop for now' }).click();
    await page.getByRole('button', { name: /^Details .*, stopped$/ }).waitFor();
    expect(await call(page, 'app.preferences', {})).toMatchObject({ detailsPace: 'paused' });
  });

  it('fetches at once what is looked at, with nothing else being fetched', async () => {
    await page.locator('#cell-8-2').click();
    await panel.getByText('24 hours').or(panel.getByText('days')).first().waitFor({ timeout: 20_000 });
    await expect.poll(() => panel.getByText('being fetched').count()).toBe(0);
    for (const part of ['Photos', 'Parameters', 'Description', 'Settings of the offer'])
      await panel.getByRole('region', { name: part }).waitFor();
    const rates = panel.getByRole('combobox', { name: 'Shipping rates' });
    await expect.poll(() => rates.inputValue()).toMatch(/Paczkomaty|default|Gabaryty|Fulfillment/);
    await panel.getByText(/Since .*, when Stragan first saw this offer/).waitFor();
    expect(await opened.barriers()).toEqual([]);
  });

  it('fetches what is on screen, too', async () => {
    await page.locator('#offers-grid').press('ControlOrMeta+End');
    await page.locator('#cell-1999-2').waitFor();
    for (const row of [1990, 1995]) {
      const read = async () => /\d{11}/.exec((await page.locator(`#cell-${row}-2`).textContent()) ?? '');
      // The place is there before the offer is.
      await expect.poll(read).not.toBeNull();
      const [offerId] = must(await read());
      const state = async () => (await call(page, 'offers.show', { offerId })).detailsState;
      await expect.poll(state, { timeout: 20_000 }).toBe('here');
    }
    await page.locator('#offers-grid').press('ControlOrMeta+Home');
    await page.locator('#cell-8-2').click();
  });

  it('shows each photo larger, and Esc leads back to where it was', async () => {
    const tile = panel.getByRole('button', { name: 'Photo 1 of' });
    await tile.click();
    const large = page.getByRole('dialog', { name: 'Photo 1 of' });
    await large.waitFor();
    expect(await opened.barriers()).toEqual([]);
    await page.keyboard.press('Escape');
    await large.waitFor({ state: 'hidden' });
    expect(await tile.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it('takes a price with the reasons of the grid, and the grid shows it', async () => {
    await panel.getByRole('button', { name: 'Edit: Price' }).click();
    await page.keyboard.type('0');
    await panel.getByText('A price is more than zero').waitFor();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('199.99');
    await page.keyboard.press('Enter');
    await panel.getByRole('heading', { name: 'Changes not confirmed yet' }).waitFor();
    await expect.poll(() => page.locator('#cell-8-3').textContent()).toContain('199.99');
  });

  it('keeps a folded section folded for the next offer', async () => {
    await panel.getByRole('button', { name: /^Parameters/ }).click();
    await page.locator('#cell-9-2').click();
    const fold = panel.getByRole('button', { name: /^Parameters/ });
    await expect.poll(() => fold.getAttribute('aria-expanded')).toBe('false');
  });

  it('shows of a hostile description only its plain parts', async () => {
    await rewrite(page, 'offers.show', (details) => ({
      ...details,
      detailsState: 'here',
      description: {
        base: null,
        shown: { sections: HOSTILE.map((content) => ({ items: [{ type: 'TEXT', content }] })) },
      },
    }));
    await page.locator('#cell-6-2').click();
    const description = panel.getByRole('region', { name: 'Description' });
    await description.getByRole('heading', { name: 'Nagłówek' }).waitFor();
    const seen = await description.evaluate((region) => {
      const written = [...region.querySelectorAll('h4, h5, p, ul, ol, li, b, strong')];
      const body = region.querySelector('h4')?.parentElement?.parentElement;
      return {
        tags: [...new Set([...(body?.querySelectorAll('*') ?? [])].map((each) => each.tagName))],
        attributes: written.flatMap((each) => each.getAttributeNames()),
        words: region.textContent,
      };
    });
    const plain = ['DIV', 'H4', 'H5', 'P', 'UL', 'OL', 'LI', 'B', 'STRONG'];
    expect(seen.tags.filter((tag) => !plain.includes(tag))).toEqual([]);
    expect(seen.attributes).toEqual([]);
    for (const word of ['po skrypcie', 'gruby', 'mocny', 'odnośnik', 'raz', 'tło'])
      expect(seen.words).toContain(word);
    expect(await page.title()).toMatch(/Stragan/);
  });

  it('opens the same description to be edited, with as little of it', async () => {
    await panel.getByRole('button', { name: 'Edit description' }).click();
    const dialog = page.getByRole('dialog', { name: /^Description:/ });
    await dialog.getByRole('heading', { name: 'Nagłówek' }).waitFor();
    await dialog.getByText('has marks that Allegro does not take').first().waitFor();
    const tags = await dialog
      .getByRole('textbox')
      .evaluateAll((all) =>
        all.flatMap((each) => [...each.querySelectorAll('*')].map(({ tagName }) => tagName)),
      );
    const plain = ['H1', 'H2', 'P', 'UL', 'OL', 'LI', 'STRONG', 'BR'];
    expect(tags.filter((tag) => !plain.includes(tag))).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.title()).toMatch(/Stragan/);
  });

  it('says of what is not here yet when it comes', async () => {
    await rewrite(page, 'app.status', (status) => ({ ...status, connection: 'offline' }));
    await rewrite(page, 'offers.show', (details) => ({ ...details, detailsState: 'coming', contents: null }));
    await page.locator('#cell-10-2').click();
    await panel.getByText('it is fetched when you are online').first().waitFor({ timeout: 20_000 });
    await page.unrouteAll({ behavior: 'wait' });
  });

  it('went on without a breach of the policy', () => {
    expect(opened.complaints).toEqual([]);
  });
});

/** What the host answers, changed on its way into the page. */
async function rewrite<K extends CommandName>(
  page: Page,
  name: K,
  change: (value: Commands[K]['out']) => unknown,
): Promise<void> {
  await page.route('**/api/call', async (route) => {
    const asked = route.request().postDataJSON() as { readonly name: string };
    if (asked.name !== name) return route.fallback();
    const response = await route.fetch();
    const result = (await response.json()) as { ok: boolean; value: Commands[K]['out'] };
    return route.fulfill({ response, json: result.ok ? { ok: true, value: change(result.value) } : result });
  });
}
