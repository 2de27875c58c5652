import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/setup/find-chromium.mjs';
import { must } from '../../src/shared/errors.ts';
import { type BrowserWindow, openWindow } from '../support/browser-window.ts';

const program = findChromium();

// Without a Chromium on this computer there is no window to look at: npm test fetches one.
describe.skipIf(program === null)('the API console', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stragan-console-'));
  let opened: BrowserWindow;
  let page: Page;

  beforeAll(async () => {
    opened = await openWindow(must(program), folder);
    page = opened.page;
    await page.getByRole('button', { name: 'Try the demo shop' }).click();
    await page.locator('#cell-5-2').waitFor({ timeout: 60_000 });
  });

  afterAll(async () => {
    await opened?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const find = (words: string, path: string) => async () => {
    await page.getByLabel('Find a method').fill(words);
    await page.getByRole('button', { name: path }).first().click();
    await page.getByRole('heading', { level: 2, name: path }).waitFor();
  };

  it('is there once it was asked for under Help', async () => {
    await page.keyboard.press('F1');
    const help = page.getByRole('complementary', { name: 'Help' });
    expect(await help.getByRole('button', { name: 'Open the API console' }).count()).toBe(0);
    await help.getByRole('checkbox', { name: /API console/ }).click();
    await help.getByRole('button', { name: 'Open the API console' }).click();
    await page.getByRole('heading', { name: 'API console' }).waitFor();
    expect(await opened.barriers()).toEqual([]);
  });

  it('reads with a method found by words, and tells status, time and Trace-Id', async () => {
    await find('order events', 'GET /order/events')();
    await page.getByLabel('limit').fill('5');
    await page.getByRole('button', { name: 'Call', exact: true }).click();
    const answer = page.getByRole('region', { name: 'Answer' });
    await answer.getByText('200', { exact: true }).waitFor();
    expect(await answer.textContent()).toMatch(/Trace-Id\s*[\w-]{8,}/);
    expect(await answer.locator('pre').textContent()).toContain('"events"');
    expect(await page.content()).not.toMatch(/Bearer|eyJ/);
  });

  it('shows what a write would send before it goes, beside what the method takes', async () => {
    await find('tags post', 'POST /sale/offer-tags')();
    expect(await page.locator('details pre').textContent()).toContain('"name"');
    const body = page.getByLabel('Body (JSON)');
    await body.fill('{"name": ');
    await page.getByText('This is no JSON').waitFor();
    await body.fill('{"name": "Wyprzedaż", "hidden": false}');
    await page.getByRole('button', { name: 'Show what would be sent' }).click();
    await page.getByRole('region', { name: 'This would be sent' }).getByText('Wyprzedaż').waitFor();
    expect(await opened.barriers()).toEqual([]);
  });

  it('broke no rule of its policy and complained of nothing', () => {
    expect(opened.complaints).toEqual([]);
  });
});
