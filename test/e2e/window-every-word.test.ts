import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/setup/find-chromium.mjs';
import { must } from '../../src/shared/errors.ts';
import { isStrange } from '../support/strange-words.ts';
import { call } from '../support/window-call.ts';
import { openCollection, openWindowShop, rowOf, type WindowShop } from '../support/window-shop.ts';
import { chosenCollections } from './every-collection/chosen-collections.ts';
import { takeAllInHand, type InHand } from './every-collection/item-in-hand.ts';

type Language = 'en' | 'pl';

const program = findChromium();
const CHOSEN = chosenCollections();
const EDIT = { en: 'Edit', pl: 'Edytuj' };
const NEW = { en: /^New: /, pl: /^Dodaj: / };

// Without a Chromium on this computer there is no window to look at: npm test fetches one.
describe.skipIf(program === null)('all that a seller owns, as it is to be seen in the window', () => {
  let shop: WindowShop;
  let page: Page;
  let inHand: ReadonlyMap<string, InHand>;

  beforeAll(async () => {
    shop = await openWindowShop(must(program), { edition: '2026', days: 3 });
    ({ page } = shop);
    inHand = await takeAllInHand(shop, CHOSEN, '2026');
  }, 600_000);
  afterAll(() => shop?.close());

  async function show({ definition: { name }, within, model }: InHand, language: Language): Promise<void> {
    await openCollection(shop, name, within, language);
    if (model === null) return;
    await (await rowOf(page, name, model.key, within ?? undefined)).click();
    await page.locator('aside').last().getByRole('heading', { level: 2 }).first().waitFor();
  }

  async function press(name: string | RegExp): Promise<boolean> {
    const button = page.getByRole('button', { name, exact: true });
    if ((await button.count()) === 0) return false;
    await button.first().click();
    await page.locator('aside form').waitFor();
    return true;
  }

  it.each(['en', 'pl'] as const)('is said in words in %s: lists, panels and forms', async (language) => {
    await call(page, 'app.preferences', { language });
    await page.locator(`html[lang=${language}]`).waitFor();
    const strange: string[] = [];
    for (const one of [...inHand.values()].filter(({ isShown }) => isShown)) {
      const look = async (view: string) => {
        const found = (await linesOf(page)).filter(isStrange);
        strange.push(...found.map((line) => `${one.definition.name}, ${view}: ${line}`));
      };
      await show(one, language);
      await look('list and panel');
      if (one.can.change && (await press(EDIT[language]))) await look('form of a change');
      if (one.can.create && (await press(NEW[language]))) await look('form of a new one');
    }
    expect([...new Set(strange)]).toEqual([]);
  });

  it.each(CHOSEN.map(({ name }) => name))('%s breaks no rule of accessibility', async (name) => {
    const one = inHand.get(name);
    if (!one?.isShown) return;
    await show(one, 'pl');
    expect(await shop.barriers()).toEqual([]);
  });
});

/** All that is to be read, what stands in fields as well. */
async function linesOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')];
    const typed = fields.flatMap(({ value, placeholder }) => [value, placeholder]);
    return [...document.body.innerText.split('\n'), ...typed];
  });
}
