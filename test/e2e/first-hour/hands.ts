import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { call } from '../../support/window-call.ts';
import type { Plan, TableLine, TypedCell } from './draw.ts';
import { idsInGrid, onTheWay } from './shop.ts';

const PATIENCE = { timeout: 120_000 };

async function search(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Alt+1');
  await page.keyboard.press('Control+f');
  await page.locator('#search:focus').waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

export async function showOnlyActive(page: Page): Promise<void> {
  const filters = page.getByRole('group', { name: 'Filters' });
  await filters.getByRole('button', { name: /^Status/ }).click();
  const choice = page.getByRole('checkbox', { name: 'Active', exact: true });
  await choice.check();
  await page.keyboard.press('Escape');
  await choice.waitFor({ state: 'detached' });
}

/** Finds the offer, types over its cell and keeps it with Enter. */
export async function typeIntoCell(page: Page, { offer, field, find, text }: TypedCell): Promise<void> {
  await search(page, find);
  const row = (await idsInGrid(page, { text: find, statuses: ['ACTIVE'] })).indexOf(offer.offerId);
  await expect.poll(() => page.locator(`#cell-${row}-2`).textContent()).toContain(offer.offerId);
  const column = await columnOf(page, field);
  await page.locator(`#cell-${row}-${column}`).click();
  await page.keyboard.press('F2');
  const editor = page.locator('[role=grid] input:not([type=checkbox])');
  await editor.waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await editor.waitFor({ state: 'detached' });
}

const HEADERS = { title: /^Title/, price: /^Price/, stock: /^Stock/ };

async function columnOf(page: Page, field: TypedCell['field']): Promise<number> {
  const headers = await page.getByRole('columnheader').allTextContents();
  return headers.findIndex((header) => HEADERS[field].test(header.trim()));
}

/** Searches a word and ticks the first offers from top to bottom, but for some. */
export async function tick(page: Page, { word, rows, unticked }: Plan): Promise<void> {
  await search(page, word);
  const shown = await idsInGrid(page, { text: word, statuses: ['ACTIVE'] });
  await expect
    .poll(() => page.getByRole('grid').getAttribute('aria-rowcount'))
    .toBe(String(shown.length + 1));
  await page.locator('#cell-0-0').click();
  await scrollTo(page, rows - 1);
  await page.locator(`#cell-${rows - 1}-0`).click({ modifiers: ['Shift'] });
  await page.getByText(`${rows} selected`).waitFor();
  for (const row of unticked.toReversed()) {
    await scrollTo(page, row);
    await page.locator(`#cell-${row}-0`).click();
  }
  await page.getByText(`${rows - unticked.length} selected`).waitFor();
}

const WHEEL_TURN = 300;

async function scrollTo(page: Page, row: number): Promise<void> {
  const cell = page.locator(`#cell-${row}-0`);
  await page.locator('#offers-grid').hover();
  const turn = async () => {
    const first = await firstRowShown(page);
    if ((await cell.count()) === 0) await page.mouse.wheel(0, row < first ? -WHEEL_TURN : WHEEL_TURN);
    return cell.count();
  };
  await expect.poll(turn, { interval: 30 }).toBe(1);
}

async function firstRowShown(page: Page): Promise<number> {
  const index = await page
    .locator('[role=grid] [role=row][aria-rowindex]')
    .nth(1)
    .getAttribute('aria-rowindex');
  return Number(index) - 2;
}

export async function raisePrices(page: Page, { rounding, raised }: Plan): Promise<void> {
  const chosen = page.getByRole('region', { name: 'Selected offers' });
  await chosen.getByRole('button', { name: 'Price', exact: true }).click();
  await page.getByLabel('Percent').click();
  await page.keyboard.type('+5');
  await page.getByLabel('Round to').selectOption({ label: rounding.name });
  await page.getByRole('button', { name: `Apply to ${raised.length} offers` }).click();
  await expect.poll(() => page.getByRole('button', { name: /^Apply to/ }).count()).toBe(0);
}

/** As it comes from a spreadsheet, with a line about an offer that somebody else sells. */
export function tableText(lines: readonly TableLine[]): string {
  const rows = lines.map(({ offer, priceMinor, pieces }) => [offer.sku, comma(priceMinor), String(pieces)]);
  return [['SKU', 'Cena', 'Stan'], ...rows, ['SOMEBODY-ELSES', '1,00', '1']]
    .map((row) => row.join('\t'))
    .join('\r\n');
}

function comma(minor: number): string {
  return (minor / 100).toFixed(2).replace('.', ',');
}

export async function pasteTable(page: Page, lines: readonly TableLine[]): Promise<void> {
  await page.keyboard.press('Alt+1');
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Paste or open a table…' }).click();
  await page.keyboard.press('ControlOrMeta+v');
  await page.getByText('None of your offers has “SOMEBODY-ELSES”').waitFor();
  await page.getByRole('button', { name: `Apply to ${lines.length} offers` }).click();
  await page.getByRole('heading', { name: 'Table: Pasted table' }).waitFor();
}

/** Looks at what will go, says yes to each question, and presses Send. Answers how many were asked. */
export async function checkAndSend(page: Page): Promise<number> {
  await page.keyboard.press('Alt+3');
  await page
    .getByRole('button', { name: /^(Not sent|All waiting)/ })
    .first()
    .click();
  const { questions } = await call(page, 'changes.check', {});
  const boxes = page.getByRole('group', { name: 'Please confirm' }).getByRole('checkbox');
  await expect.poll(() => boxes.count()).toBe(questions.length);
  for (const box of await boxes.all()) await box.check();
  await page.locator('#send').click();
  return questions.length;
}

export async function untilSent(page: Page): Promise<void> {
  await expect.poll(async () => (await call(page, 'app.status', {})).counts.draft, PATIENCE).toBe(0);
  await expect.poll(() => onTheWay(page), PATIENCE).toBe(0);
}

/** Searches for one offer, and sees beside its new value what Allegro still has. */
export async function untilFoundChanged(page: Page, find: string): Promise<void> {
  await search(page, find);
  await expect.poll(() => page.locator('[role=grid] s').count()).toBe(1);
}

export async function untilConflicts(page: Page, count: number): Promise<void> {
  await expect.poll(async () => (await call(page, 'app.status', {})).counts.conflicted).toBe(count);
}

/** A line that is settled goes a moment later: what is pressed until then is still its button. */
export async function untilShown(page: Page, conflicts: number): Promise<void> {
  const lines = page.getByRole('button', { name: 'Take Allegro’s', exact: true });
  await expect.poll(() => lines.count()).toBe(conflicts);
}

export async function untilOffers(page: Page, count: number): Promise<void> {
  await expect.poll(async () => (await call(page, 'offers.counts', {})).total, PATIENCE).toBe(count);
}

/** Agrees, in her own browser, to what Allegro asks about. */
export async function agree(consent: Page): Promise<readonly string[]> {
  const asked = await consent.getByRole('listitem').allTextContents();
  await consent.getByRole('button', { name: 'I agree' }).click();
  await consent.waitForURL(/localhost/);
  await consent.close();
  return asked;
}

/** Which changes the filter above them shows. */
export async function show(page: Page, filter: string): Promise<void> {
  await page.keyboard.press('Alt+3');
  await page.getByRole('group', { name: 'Which changes' }).getByRole('button', { name: filter }).click();
}
