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
describe.skipIf(program === null)("an offer's description in the window", () => {
  const folder = mkdtempSync(join(tmpdir(), 'stragan-description-'));
  let opened: BrowserWindow;
  let page: Page;
  let panel: Locator;
  let part: Locator;
  let dialog: Locator;
  let offerId = '';

  const seen = async () => expect(await opened.barriers()).toEqual([]);
  const section = (number: number) =>
    dialog.getByRole('listitem', { name: `Section ${number}`, exact: true });
  const text = (number: number) => dialog.getByRole('textbox', { name: `Text of section ${number}` });
  const tool = (of: Locator, name: string) => of.getByRole('button', { name, exact: true });
  const texts = () =>
    dialog.getByRole('textbox').evaluateAll((all) => all.map(({ textContent }) => textContent));
  const described = async () => must((await call(page, 'offers.show', { offerId })).description);

  /** A copy of HTML from elsewhere, as the clipboard hands it over. */
  async function paste(into: Locator, html: string): Promise<void> {
    await into.evaluate((target, copied) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', copied);
      clipboardData.setData('text/plain', 'plain');
      target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, html);
  }

  beforeAll(async () => {
    opened = await openWindow(must(program), folder);
    page = opened.page;
    await call(page, 'accounts.connect-demo', { offers: 60, seed: 7 });
    await call(page, 'sync.start', { full: true });
    await page.locator('#cell-5-2').waitFor({ timeout: 60_000 });
    panel = page.getByRole('complementary', { name: 'The offer' });
    part = panel.getByRole('region', { name: 'Description' });
    dialog = page.getByRole('dialog', { name: /^Description:/ });
    const { offers } = await call(page, 'offers.list', { statuses: ['ACTIVE'], after: null, limit: 20 });
    offerId = must(offers.find(({ imageUrl }) => imageUrl !== null)).offerId;
    await page.locator('#search').fill(offerId);
    await page.locator('#cell-1-2').waitFor({ state: 'detached' });
    await page.locator('#cell-0-2').click();
    await part.getByRole('button', { name: 'Edit description' }).waitFor({ timeout: 20_000 });
  });

  afterAll(async () => {
    await opened?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('opens as it is, and is not changed by being looked at', async () => {
    await part.getByRole('button', { name: 'Edit description' }).click();
    await text(1).waitFor();
    await section(2).waitFor();
    expect(await dialog.getByRole('button', { name: 'Apply' }).isDisabled()).toBe(true);
    await text(1).click();
    await tool(section(1), 'Heading 1').waitFor();
    await seen();
    await shoot(page, 'open');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await part.getByText('is not applied yet').count()).toBe(0);
  });

  it('is as it was again when what was written is discarded', async () => {
    await part.getByRole('button', { name: 'Edit description' }).click();
    await text(2).click();
    await page.keyboard.type('Nie tak');
    await dialog.getByRole('button', { name: 'Discard…' }).click();
    await dialog.getByRole('button', { name: 'Discard what I typed' }).click();
    await expect.poll(async () => (await texts()).join(' ')).not.toContain('Nie tak');
    expect(await dialog.getByRole('button', { name: 'Apply' }).isDisabled()).toBe(true);
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await dialog.waitFor({ state: 'detached' });
    const button = part.getByRole('button', { name: 'Edit description' });
    expect(await button.evaluate((each) => each === document.activeElement)).toBe(true);
  });

  it('takes headings, bold and lists, and of what is pasted nothing else', async () => {
    await part.getByRole('button', { name: 'Edit description' }).click();
    await section(2).getByRole('button', { name: 'Add a section after: Section 2' }).click();
    await section(2).getByRole('button', { name: 'Text', exact: true }).click();
    const typed = text(3);
    await expect.poll(() => typed.evaluate((each) => each === document.activeElement)).toBe(true);
    await page.keyboard.type('# Nowa lampa');
    expect(await tool(section(3), 'Heading 1').getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Świeci ');
    await page.keyboard.press('ControlOrMeta+b');
    await page.keyboard.type('bardzo jasno');
    await page.keyboard.press('ControlOrMeta+b');
    await page.keyboard.press('Enter');
    await tool(section(3), 'Bulleted list').click();
    await page.keyboard.type('raz');
    await page.keyboard.press('Enter');
    await page.keyboard.type('dwa');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await paste(
      typed,
      '<h3 style="color:red">Z sieci</h3>' +
        '<p onclick="a()"><i>tak</i><br><a href="https://a.example">tam</a></p>',
    );
    await expect.poll(() => typed.innerHTML()).toContain('<p>tam</p>');
    expect((await typed.innerHTML()).replaceAll(/ class="[^"]*"/g, '')).toBe(
      '<h1>Nowa lampa</h1><p>Świeci <strong>bardzo jasno</strong></p>' +
        '<ul><li><p>raz</p></li><li><p>dwa</p></li></ul><h2>Z sieci</h2><p>tak</p><p>tam</p>',
    );
    await seen();
    await shoot(page, 'typed');
  });

  it('takes pictures of the offer, and moves and swaps what it has', async () => {
    await section(3).getByRole('button', { name: 'Add a section after: Section 3' }).click();
    await section(3).getByRole('button', { name: 'Picture and text' }).click();
    await text(4)
      .or(dialog.getByRole('textbox', { name: 'Second text of section 4' }))
      .fill('Obok zdjęcia');
    await section(4).getByRole('button', { name: 'Swap sides: Section 4' }).click();
    await text(4).waitFor();
    await section(4)
      .getByRole('button', { name: /^Another picture/ })
      .click();
    await section(4).getByRole('button', { name: 'Photo 1 of' }).click();
    await section(4).getByRole('button', { name: 'Move up: Section 4' }).click();
    await expect
      .poll(async () => (await texts()).slice(-2))
      .toEqual(['Obok zdjęcia', expect.stringMatching(/^Nowa/)]);
    await section(2).getByRole('button', { name: 'Remove section: Section 2' }).click();
    await expect.poll(async () => (await texts()).length).toBe(3);
    await dialog.getByRole('button', { name: 'Put it back' }).click();
    await expect.poll(async () => (await texts()).length).toBe(4);
    await section(2).getByRole('button', { name: 'Remove section: Section 2' }).click();
    await seen();
    await shoot(page, 'pictures');
  });

  it('outlives an end of the program, open as it was', async () => {
    await expect
      .poll(async () => {
        const owner = must((await call(page, 'app.status', {})).account).accountId;
        const { forms } = await call(page, 'forms.kept', { accountId: owner });
        return JSON.stringify(forms[`description-${offerId}`] ?? '').includes('Obok zdjęcia');
      })
      .toBe(true);
    await page.reload();
    await text(1).waitFor({ timeout: 30_000 });
    await expect.poll(async () => (await texts()).slice(-1)).toEqual([expect.stringMatching(/^Nowa lampa/)]);
    await dialog.getByRole('button', { name: 'Close' }).first().click();
    await page.locator('#search').fill(offerId);
    await page.locator('#cell-1-2').waitFor({ state: 'detached' });
    await page.locator('#cell-0-2').click();
    await part.getByText('is not applied yet').waitFor();
    await part.getByRole('button', { name: 'Go on writing' }).click();
    await text(1).waitFor();
  });

  it('says when it is longer than Allegro takes', async () => {
    await text(1).press('ControlOrMeta+End');
    await page.keyboard.insertText('ą'.repeat(21_000));
    await dialog.getByRole('alert').getByText('does not take a description this long').waitFor();
    expect(await dialog.getByRole('button', { name: 'Apply' }).isDisabled()).toBe(true);
    await page.keyboard.press('ControlOrMeta+z');
    await dialog.getByRole('alert').waitFor({ state: 'detached' });
  });

  it('is shown in the panel as meant, with what changes, once it is applied', async () => {
    const { base } = await described();
    await dialog.getByRole('button', { name: 'Apply' }).click();
    await dialog.waitFor({ state: 'detached' });
    await part.getByText('Not sent').waitFor();
    await part.getByRole('heading', { name: 'Nowa lampa' }).waitFor();
    const edits = panel.getByRole('region', { name: 'Changes not confirmed yet' });
    await edits.getByText('1 section unchanged').waitFor();
    await edits.getByText('New section').first().waitFor();
    await edits.getByText('Removed section').waitFor();
    const { shown } = await described();
    // What was not touched is there byte for byte.
    expect(shown?.sections[0]).toEqual(base?.sections[0]);
    expect(shown?.sections.map(({ items }) => items.map(({ type }) => type))).toEqual([
      ['TEXT', 'IMAGE'],
      ['TEXT', 'IMAGE'],
      ['TEXT'],
    ]);
    expect(must(shown?.sections[2]?.items[0])).toEqual({
      type: 'TEXT',
      content:
        '<h1>Nowa lampa</h1><p>Świeci <b>bardzo jasno</b></p><ul><li>raz</li><li>dwa</li></ul>' +
        '<h2>Z sieci</h2><p>tak</p><p>tam</p>',
    });
    await seen();
    await edits.scrollIntoViewIfNeeded();
    await shoot(page, 'panel');
  });

  it('is shown on the Changes screen before and after', async () => {
    await page.keyboard.press('Alt+3');
    const changes = page.getByRole('main');
    await changes.getByText('Nowa lampa').first().waitFor();
    await changes.getByText('1 section unchanged').waitFor();
    await seen();
    await shoot(page, 'changes');
  });

  it('goes to Allegro by Send, and then stands there as Allegro has it', async () => {
    for (const question of await page.getByRole('checkbox').all()) await question.check();
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await described()).base?.sections.length, PATIENCE).toBe(3);
    const { base, shown } = await described();
    expect(base).toEqual(shown);
    await page.keyboard.press('Alt+1');
    await part.getByRole('heading', { name: 'Nowa lampa' }).waitFor();
    await expect.poll(() => part.getByText('Not sent').count(), PATIENCE).toBe(0);
    await shoot(page, 'sent');
  });

  it('went on without a breach of the policy', () => {
    expect(opened.complaints).toEqual([]);
  });
});
