import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/setup/find-chromium.mjs';
import { readTable } from '../../src/main/engine/commands/import-table.ts';
import { must } from '../../src/shared/errors.ts';
import { readXlsx } from '../../src/shared/table/read-xlsx.ts';
import { type BrowserWindow, openWindow } from '../support/browser-window.ts';
import { launchDemo } from '../support/demo-process.ts';
import { call } from '../support/window-call.ts';
import { poison, poisonedLogin, poisonedRefusals, REFUSALS } from './hostile-texts/hostile-shop.ts';
import { PAYLOADS } from './hostile-texts/payloads.ts';
import { type Traces, watchForTraces } from './hostile-texts/traces.ts';

const program = findChromium();
const TEXTS = PAYLOADS.map(({ text }) => text);
const LOGIN = '"><img src=x onerror=canary(-1)>';

// Without a Chromium on this computer there is no window to look at: npm test fetches one.
describe.skipIf(program === null)(`${PAYLOADS.length} texts that would like to be scripts`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'stragan-hostile-'));
  let opened: BrowserWindow;
  let demo: Awaited<ReturnType<typeof launchDemo>>;
  let page: Page;
  let traces: Traces;
  let offerIds: readonly string[];

  beforeAll(async () => {
    opened = await openWindow(must(program), join(folder, 'data'));
    page = opened.page;
    demo = await launchDemo({ offers: 240, seed: 3 });
    const { auth, api, upload, adminAddress: admin, adminToken } = demo;
    await demo.admin('faults', poisonedLogin(LOGIN));
    await page.getByRole('button', { name: 'Try the demo shop' }).waitFor();
    traces = await watchForTraces(page);
    await call(page, 'accounts.connect', { environment: 'demo', auth, api, upload, admin, adminToken });
    await call(page, 'sync.start', { full: true });
    const { viewId } = await call(page, 'offers.open', {});
    offerIds = (await call(page, 'offers.ids', { viewId })).offerIds;
    await poison(demo, offerIds);
    await call(page, 'sync.start', { full: true, details: true });
    await page.locator('#cell-5-2').waitFor({ timeout: 60_000 });
  }, 240_000);

  afterAll(async () => {
    await opened?.close();
    await demo?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are there to be seen', async () => {
    expect(PAYLOADS.length).toBeGreaterThanOrEqual(200);
    const { offers } = await call(page, 'offers.list', { after: null, limit: 200 });
    expect(new Set(offers.map(({ title }) => title)).size).toBe(200);
    expect(offers.every(({ title }) => TEXTS.includes(title))).toBe(true);
  });

  it('stay texts in the list and in the panel of each offer', async () => {
    const both = (index: number) =>
      page.evaluate((id) => {
        const [heading, row] = ['aside h2', id].map((place) => document.querySelector(place)?.textContent);
        return { heading, row };
      }, `#cell-${index}-2`);
    await page.locator('#cell-0-2').click();
    for (const [index] of offerIds.entries()) {
      // A dense row has number and SKU beside the title.
      const isShown = async () => {
        const { heading, row } = await both(index);
        return heading !== undefined && row?.startsWith(heading);
      };
      await expect.poll(isShown, { timeout: 10_000, interval: 15 }).toBe(true);
      await page.keyboard.press('ArrowDown');
    }
    expect(TEXTS).toContain((await both(offerIds.length - 1)).heading);
    await traces.look('offers');
  });

  it('stay texts in the account and in the title of the window', async () => {
    expect(await page.title()).toContain(LOGIN);
    await page.getByRole('button', { name: /DEMO/ }).click();
    await page.getByRole('menuitem', { name: /Account/ }).click();
    await page.getByRole('heading', { name: 'Account' }).waitFor();
    await page.getByText(LOGIN).first().waitFor();
    await traces.look('account');
    await page.keyboard.press('Alt+1');
  });

  it('stay texts in search and palette', async () => {
    for (const text of TEXTS.slice(14, 20)) {
      await page.locator('#search').fill(text);
      await page.keyboard.press('Control+k');
      const palette = page.getByRole('dialog');
      await palette.getByRole('combobox').fill(text);
      await palette.getByRole('option').first().waitFor();
      await traces.look(`palette of ${text}`);
      await page.keyboard.press('Escape');
    }
    await page.locator('#search').fill('');
  });

  it('stay texts as names of photos', async () => {
    const buffer = Buffer.from('no picture');
    const files = TEXTS.map((text) => ({ name: `${text}.jpg`, mimeType: 'image/jpeg', buffer }));
    await page.keyboard.press('Alt+5');
    await page.locator('#photo-files').setInputFiles(files);
    await expect
      .poll(() => page.locator('li[aria-busy=false]').count(), { timeout: 60_000 })
      .toBeGreaterThan(100);
    await page
      .getByRole('button', { name: /^Show .* more/ })
      .first()
      .click();
    await page
      .getByText(/It holds nothing but text/)
      .first()
      .waitFor();
    await traces.look('photos');
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.keyboard.press('Alt+1');
  });

  it('stay texts in a table and as its name', async () => {
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const lines = TEXTS.flatMap((text, row) => [
      [text, text, `${10 + row},99`],
      [`${text}?`, text, text],
    ]);
    const table = [['sku', TEXTS[1] ?? '', 'price'], ...lines].map((line) => line.map(quoted).join(';'));
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Paste or open a table…' }).click();
    const name = `${TEXTS[2]}.csv`;
    await page
      .locator('#table-file')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(table.join('\n')) });
    await page
      .getByText(/None of your offers has/)
      .first()
      .waitFor();
    await traces.look('table');
    await page.getByRole('button', { name: /^Apply to/ }).click();
    await page.getByRole('heading', { name: `Table: ${name}` }).waitFor();
    await traces.look('changes of the table');
  });

  it('stay texts in changes, in what stops them and in what refuses them', async () => {
    const edits = offerIds.map((offerId, index) => ({
      offerId,
      field: 'title' as const,
      intent: { kind: 'set' as const, value: TEXTS[(index + 7) % TEXTS.length] ?? '' },
    }));
    const { changeSetId } = await call(page, 'offers.edit', {
      title: TEXTS[3] ?? '',
      origin: 'bulk',
      edits,
    });
    await page.keyboard.press('Alt+3');
    await page.getByRole('heading', { name: TEXTS[3] ?? '' }).waitFor();
    await traces.look('changes');
    await call(page, 'changes.drop', { changeSetId: must(changeSetId) });
    const { sets } = await call(page, 'changes.sets', {});
    for (const { changeSetId: each } of sets) await call(page, 'changes.drop', { changeSetId: each });

    await demo.admin('faults', poisonedRefusals());
    await call(page, 'accounts.sign-in', { write: true });
    const renamed = offerIds.slice(0, REFUSALS).map((offerId, index) => ({
      offerId,
      field: 'externalId' as const,
      intent: { kind: 'set' as const, value: `SAFE-${index}` },
    }));
    await call(page, 'offers.edit', { title: 'Refused', origin: 'by-hand', edits: renamed });
    await call(page, 'changes.send', { answered: 'all' });
    await page.getByRole('button', { name: `Refused ${REFUSALS}` }).click({ timeout: 120_000 });
    await page
      .getByText(TEXTS[0] ?? '')
      .first()
      .waitFor();
    await traces.look('refusals');
  });

  it('are saved as texts, which no spreadsheet computes', async () => {
    await page.keyboard.press('Alt+1');
    await page.locator('#cell-5-2').waitFor();
    const files = new Map<string, Buffer>();
    for (const item of ['CSV', 'XLSX']) {
      await page.getByRole('button', { name: 'Table', exact: true }).click();
      const saved = page.waitForEvent('download');
      await page.getByRole('menuitem', { name: new RegExp(item) }).click();
      files.set(item, readFileSync(await (await saved).path()));
    }
    const cells = readXlsx(must(files.get('XLSX')));
    const lines = readTable(must(files.get('CSV')).toString('utf8'));
    const columnOf = (column: number) => cells.slice(1).map((row) => row[column]);
    const [titles, skus] = [columnOf(3), columnOf(1)];
    expect(new Set(titles).size).toBe(TEXTS.length);
    expect(lines.rows.map((row) => row.cells[3])).toEqual(titles);
    expect(lines.rows.map((row) => row.cells[1])).toEqual(skus);
    expect(TEXTS).toEqual(expect.arrayContaining(titles));
  });

  it('left no trace: no script, no request elsewhere, no dialog, no breach of the policy', async () => {
    await traces.look('the end');
    expect(traces.found).toEqual([]);
    expect(opened.complaints).toEqual([]);
    // The watch is awake.
    await page.evaluate('canary(999)');
    await expect.poll(() => traces.found).toEqual(['payload 999 ran']);
  });
});
