import type { Page } from 'playwright';
import { prepareShop } from '../prepare-shop.ts';
import type { Scene } from '../stage.ts';

const TITLE = 2;
const PRICE = 3;

export const OFFERS_SCENES: readonly Scene[] = [
  {
    name: 'offers',
    arrive: async (page, stage) => {
      await page.locator('#cell-5-2').waitFor({ timeout: 60_000 });
      await prepareShop(stage);
      await toOffers(page);
      await page.keyboard.press('F5');
      await page.locator('#cell-0-2').filter({ hasText: 'Abażur' }).waitFor();
      await page.locator(`#cell-0-${TITLE}`).click();
    },
  },
  {
    name: 'offers-panel',
    arrive: async (page) => {
      await page.locator(`#cell-3-${TITLE}`).click();
      await page.getByRole('complementary').first().waitFor();
    },
  },
  {
    name: 'offers-search',
    arrive: async (page) => {
      await search(page, 'lampka');
      await page.locator('#cell-0-2').filter({ hasText: /lamp/i }).waitFor();
    },
  },
  {
    name: 'offers-nothing-found',
    arrive: async (page) => {
      await search(page, 'krasnoludek ogrodowy z latarenką');
      await page.getByRole('heading', { name: 'No offer matches' }).waitFor();
    },
    leave: toOffers,
  },
  {
    name: 'edit-title-counter',
    arrive: async (page) => {
      await page.locator(`#cell-3-${TITLE}`).click();
      await page.keyboard.press('F2');
      await editor(page).waitFor();
      await page.keyboard.press('End');
      await page.keyboard.type(' z tasiemką, w pudełku na prezent');
    },
    leave: escape,
  },
  {
    name: 'edit-price-reason',
    arrive: async (page) => {
      await page.locator(`#cell-5-${PRICE}`).click();
      await page.keyboard.press('F2');
      await editor(page).fill('tanio');
      await page.keyboard.press('Enter');
      await page
        .locator('[role=grid] [role=status]')
        .getByText(/49[.,]99/)
        .waitFor();
    },
    leave: escape,
  },
  {
    name: 'edit-stock-ends',
    arrive: async (page) => {
      await page.locator(`#cell-7-${PRICE + 1}`).click();
      await page.keyboard.press('F2');
      await editor(page).fill('0');
    },
    leave: escape,
  },
  {
    name: 'selection',
    arrive: async (page) => {
      for (const row of [2, 3, 4, 5, 6]) await page.locator(`#cell-${row}-0`).click();
      await inSelection(page, 'Price').waitFor();
    },
  },
  {
    name: 'bulk-price-of-some',
    arrive: async (page) => {
      await inSelection(page, 'Price').click();
      await page.getByLabel('Percent').fill('+5');
      await page.getByRole('button', { name: /^Apply to [1-9]/ }).waitFor({ timeout: 30_000 });
    },
  },
  {
    name: 'bulk-price',
    arrive: async (page) => {
      await page.locator('#offers-grid').focus();
      await page.keyboard.press('Control+a');
      await inSelection(page, 'Price').click();
      await page.getByLabel('Percent').fill('+5');
      await page.getByRole('button', { name: /^Apply to 1/ }).waitFor({ timeout: 30_000 });
    },
  },
  {
    name: 'bulk-stock-reason',
    arrive: async (page) => {
      await inSelection(page, 'Stock').click();
      await page.locator('aside, form').getByRole('textbox').first().fill('kilka');
    },
    leave: async (page) => {
      await page.getByRole('button', { name: 'Clear selection' }).click();
    },
  },
  {
    name: 'paste-report',
    arrive: async (page) => {
      await page.locator(`#cell-10-${PRICE}`).click();
      await page.evaluate(() => navigator.clipboard.writeText('cheap\t+3\n12,00\tdużo'));
      await page.keyboard.press('Control+v');
      await page.getByRole('heading', { name: /stayed as/ }).waitFor();
    },
    leave: async (page) => {
      await page.getByRole('button', { name: 'Close' }).click();
      await page.keyboard.press('Control+z');
    },
  },
  {
    name: 'table-menu',
    arrive: async (page) => {
      await page.getByRole('button', { name: 'Table', exact: true }).click();
      await page.getByRole('menuitem').first().waitFor();
    },
    leave: escape,
  },
];

export async function toOffers(page: Page): Promise<void> {
  await page.keyboard.press('Alt+1');
  await search(page, '');
  await page.locator('#cell-5-2').waitFor();
}

async function search(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+f');
  await page.locator('#search').fill(text);
}

function editor(page: Page) {
  return page.locator('[role=grid] input:not([type=checkbox])');
}

async function escape(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
}

function inSelection(page: Page, name: string) {
  return page.getByRole('region', { name: 'Selected offers' }).getByRole('button', { name, exact: true });
}
