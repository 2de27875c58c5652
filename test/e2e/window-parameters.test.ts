import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/setup/find-chromium.mjs';
import { must } from '../../src/shared/errors.ts';
import { type BrowserWindow, openWindow } from '../support/browser-window.ts';
import { shoot } from '../support/shoot.ts';
import { call } from '../support/window-call.ts';

const program = findChromium();
/** In which changes are sent and read back. */
const PATIENCE = { timeout: 60_000 };

// Without a Chromium on this computer there is no window to look at: npm test fetches one.
describe.skipIf(program === null)("an offer's parameters in the window", () => {
  const folder = mkdtempSync(join(tmpdir(), 'stragan-parameters-'));
  let opened: BrowserWindow;
  let page: Page;
  let panel: Locator;
  let part: Locator;
  let dialog: Locator;
  let offerId = '';

  const seen = async () => expect(await opened.barriers()).toEqual([]);
  const field = (name: string) => dialog.getByLabel(name, { exact: true });
  const apply = () => dialog.getByRole('button', { name: 'Apply' });
  const shownWords = async () => {
    const { shown } = must((await call(page, 'offers.show', { offerId })).parameters);
    return Object.fromEntries(shown.map(({ name, values }) => [name, values.join()]));
  };

  async function goTo(): Promise<void> {
    await page.locator('#search').fill(offerId);
    await page.locator('#cell-1-2').waitFor({ state: 'detached' });
    await page.locator('#cell-0-2').click();
    await part.getByRole('button', { name: /Edit parameters|Go on filling in/ }).waitFor({ timeout: 20_000 });
  }

  beforeAll(async () => {
    opened = await openWindow(must(program), folder);
    page = opened.page;
    await call(page, 'accounts.connect-demo', { offers: 60, seed: 7 });
    await call(page, 'sync.start', { full: true });
    await page.locator('#cell-5-2').waitFor({ timeout: 60_000 });
    panel = page.getByRole('complementary', { name: 'The offer' });
    part = panel.getByRole('region', { name: 'Parameters' });
    dialog = page.getByRole('dialog', { name: /^Parameters:/ });
    const { offers } = await call(page, 'offers.list', { statuses: ['ACTIVE'], after: null, limit: 20 });
    offerId = must(offers.find(({ format }) => format === 'BUY_NOW')).offerId;
    await goTo();
  });

  afterAll(async () => {
    await opened?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('opens with what the offer says, what its category asks, and what its product brings', async () => {
    await part.getByRole('button', { name: 'Edit parameters' }).click();
    await expect.poll(() => field('Stan *').inputValue()).toBe('11323_1');
    const brought = dialog.getByRole('region', { name: "From the product in Allegro's catalogue" });
    await brought.getByText('Marka').waitFor();
    expect(await apply().isDisabled()).toBe(true);
    await seen();
    await shoot(page, 'parameters-open');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await part.getByText('is not applied yet').count()).toBe(0);
  });

  it('says what a choice makes necessary, and what the category does not take', async () => {
    await part.getByRole('button', { name: 'Edit parameters' }).click();
    await field('Stan *').selectOption({ label: 'Używany' });
    await dialog.getByText('The category asks for “Opis stanu” now').waitFor();
    await field('Opis stanu *').fill('x'.repeat(201));
    await dialog.getByText('“Opis stanu” takes at most 200 characters').waitFor();
    expect(await apply().isDisabled()).toBe(true);
    await seen();
    await shoot(page, 'parameters-trouble');
    await field('Opis stanu *').fill('Rysa na klapie');
    expect(await apply().isEnabled()).toBe(true);
  });

  it('is as it was again when what was typed is discarded', async () => {
    await dialog.getByRole('button', { name: 'Discard…' }).click();
    await dialog.getByRole('button', { name: 'Discard what I typed' }).click();
    await expect.poll(() => field('Stan *').inputValue()).toBe('11323_1');
    // The category asks for it only of what is used.
    expect(await field('Opis stanu').count()).toBe(0);
    expect(await apply().isDisabled()).toBe(true);
  });

  it('outlives an end of the program, open as it was', async () => {
    await field('Stan *').selectOption({ label: 'Używany' });
    await field('Opis stanu *').fill('Rysa na klapie');
    await expect
      .poll(async () => {
        const owner = must((await call(page, 'app.status', {})).account).accountId;
        const { forms } = await call(page, 'forms.kept', { accountId: owner });
        return JSON.stringify(forms[`parameters-${offerId}`] ?? '').includes('Rysa na klapie');
      })
      .toBe(true);
    await page.reload();
    await expect.poll(() => field('Opis stanu *').inputValue(), PATIENCE).toBe('Rysa na klapie');
    await page.keyboard.press('Escape');
    await goTo();
    await part.getByText('is not applied yet').waitFor();
    await part.getByRole('button', { name: 'Go on filling in' }).click();
  });

  it('is shown in the panel as meant, with what changes, once it is applied', async () => {
    await page.keyboard.press('Control+s');
    await dialog.waitFor({ state: 'detached' });
    await part.getByText('Not sent').waitFor();
    await part.getByText('Rysa na klapie').waitFor();
    const edits = panel.getByRole('region', { name: 'Changes not confirmed yet' });
    await edits.getByText('Nowy').waitFor();
    await edits.getByText('Używany').waitFor();
    expect(await shownWords()).toMatchObject({ Stan: 'Używany', 'Opis stanu': 'Rysa na klapie' });
    await seen();
    await edits.scrollIntoViewIfNeeded();
    await shoot(page, 'parameters-panel');
  });

  it('is shown on the Changes screen, and goes to Allegro by Send', async () => {
    await page.keyboard.press('Alt+3');
    const changes = page.getByRole('main');
    await changes.getByText('Rysa na klapie').first().waitFor();
    await seen();
    await shoot(page, 'parameters-changes');
    for (const question of await page.getByRole('checkbox').all()) await question.check();
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('Enter');
    const atAllegro = async () =>
      must((await call(page, 'offers.show', { offerId })).parameters).base.map(({ values }) => values.join());
    await expect.poll(atAllegro, PATIENCE).toContain('Rysa na klapie');
    expect(await atAllegro()).toContain('Używany');
    await expect.poll(async () => (await call(page, 'changes.counts', {})).confirmed, PATIENCE).toBe(1);
  });

  it('is filled in for many offers at once, where their categories have it', async () => {
    await page.keyboard.press('Alt+1');
    await page.locator('#search').fill('');
    await page.locator('#cell-8-2').waitFor();
    await page.locator('#cell-0-0').click();
    await page.locator('#cell-7-0').click({ modifiers: ['Shift'] });
    await page.getByText('8 selected').waitFor();
    const chosen = page.getByRole('region', { name: 'Selected offers' });
    await chosen.getByRole('button', { name: 'Settings…' }).click();
    const many = page.getByRole('complementary', { name: 'Change many offers' });
    await many.getByLabel('Setting').selectOption('Parameters');
    const which = many.getByRole('combobox', { name: 'Parameter', exact: true });
    await which.click();
    await page.getByRole('option', { name: /^Liczba sztuk w ofercie/ }).click();
    await many.getByText(/chosen offers? (is|are) in (a category|categories) without it/).waitFor();
    await many.getByLabel('Liczba sztuk w ofercie', { exact: true }).fill('2,5');
    await many.getByText('“Liczba sztuk w ofercie” takes a whole number from 1 to 10000').waitFor();
    const apply = many.getByRole('button', { name: /^Apply to/ });
    expect(await apply.isDisabled()).toBe(true);
    await which.click();
    await page.getByRole('option', { name: 'Stan', exact: true }).click();
    await many.getByLabel('Stan', { exact: true }).selectOption({ label: 'Odnowiony' });
    await seen();
    await shoot(page, 'parameters-many');
    await apply.click();
    await many.waitFor({ state: 'detached', ...PATIENCE });
    const { changes } = await call(page, 'changes.list', { states: ['draft'], after: null, limit: 50 });
    const titles = new Set(changes.map(({ setTitle }) => setTitle));
    expect([...titles]).toEqual(['Stan: Odnowiony']);
    expect(changes.length).toBeGreaterThan(5);
    expect(changes[0]).toMatchObject({
      field: 'parameters',
      after: [{ name: 'Stan', values: ['Odnowiony'] }],
    });
  });

  it('went on without a breach of the policy', () => {
    expect(opened.complaints).toEqual([]);
  });
});
