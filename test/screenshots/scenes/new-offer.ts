import type { Page } from 'playwright';
import { call } from '../../support/window-call.ts';
import type { Scene } from '../stage.ts';

const TITLE = 'Lampa stojąca do czytania z regulowanym ramieniem i abażurem z lnu, czarna';

/** From a product in Allegro's catalogue to the question before it is put on sale. */
export const NEW_OFFER_SCENES: readonly Scene[] = [
  {
    name: 'new-offer',
    arrive: async (page) => {
      await page.keyboard.press('Alt+1');
      await page.getByRole('button', { name: 'New offer', exact: true }).click();
      await product(page).waitFor();
    },
  },
  {
    name: 'new-offer-found',
    arrive: async (page) => {
      await product(page).fill('lampa');
      await page.keyboard.press('Enter');
      await chooseButton(page).first().waitFor();
    },
  },
  {
    name: 'new-offer-form',
    arrive: async (page) => {
      await chooseButton(page).first().click();
      await title(page).waitFor();
      await page.getByRole('heading', { name: 'Parameters' }).waitFor();
    },
  },
  {
    name: 'new-offer-problems',
    arrive: async (page) => {
      await page.getByText('Put on sale').first().click();
      await page.getByLabel(/^Price/).fill('12 zł i coś');
      await page.getByRole('button', { name: 'Keep and send…', exact: true }).click();
      await page.getByText('This is no price.').nth(1).waitFor();
    },
  },
  {
    name: 'new-offer-parameters',
    arrive: async (page) => {
      await title(page).fill(TITLE);
      await page.getByLabel(/^Price/).fill('129,50');
      await page.getByLabel('Stock', { exact: true }).fill('5');
      await page.getByLabel('SKU', { exact: true }).fill('LAMPA-CZYT-01');
      await condition(page).selectOption({ label: 'Nowy' });
      await page.getByRole('complementary').getByRole('heading', { name: 'Ready' }).waitFor();
      await page.getByRole('heading', { name: 'Parameters' }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'new-offer-settings',
    arrive: async (page) => {
      await page.getByText('Put on sale').first().scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'new-offer-kept',
    arrive: async (page) => {
      await page.getByRole('button', { name: 'Keep here', exact: true }).click();
      await kept(page).getByText('Everything that will be sent').click();
      await kept(page).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'new-offer-confirm',
    arrive: async (page) => {
      await kept(page)
        .getByRole('button', { name: /^Send: / })
        .click();
      await page
        .getByRole('dialog')
        .getByText(/buyers see it/)
        .waitFor();
    },
    leave: async (page) => {
      await page.getByRole('dialog').getByRole('button', { name: 'Not now' }).click();
      await dropKept(page);
    },
  },
  {
    name: 'new-offer-copy',
    arrive: async (page) => {
      await page.keyboard.press('Alt+1');
      await page.locator('#cell-3-2').click();
      await page.getByRole('button', { name: 'New offer like this', exact: true }).click();
      await title(page).waitFor();
    },
    leave: async (page) => {
      await page.keyboard.press('Alt+1');
      await page.locator('#cell-5-2').waitFor();
    },
  },
];

function product(page: Page) {
  return page.getByLabel('EAN or name of the product');
}

function chooseButton(page: Page) {
  return page.getByRole('button', { name: /^Choose / });
}

function title(page: Page) {
  return page.getByLabel('Title', { exact: true });
}

function condition(page: Page) {
  return page.getByLabel(/^Stan/).first();
}

function kept(page: Page) {
  return page.getByRole('region', { name: 'New offers' });
}

async function dropKept(page: Page): Promise<void> {
  const { changes } = await call(page, 'collections.changes', { after: null, limit: 200 });
  const created = changes.filter(({ kind, collection }) => kind === 'create' && collection === 'new-offers');
  await call(page, 'collections.drop', { changeIds: created.map(({ changeId }) => changeId) });
}
