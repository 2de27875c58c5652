import type { Page } from 'playwright';
import type { Scene } from '../stage.ts';

export const CONSOLE_SCENES: readonly Scene[] = [
  {
    name: 'console',
    arrive: async (page) => {
      await page.keyboard.press('F1');
      const help = page.getByRole('complementary', { name: 'Help' });
      await help.getByRole('checkbox', { name: /API console/ }).click();
      await help.getByRole('button', { name: 'Open the API console' }).click();
      await page.getByRole('heading', { name: 'API console' }).waitFor();
      if (await help.isVisible()) await page.keyboard.press('F1');
    },
  },
  {
    name: 'console-answer',
    arrive: async (page) => {
      await find(page, 'order events', 'GET /order/events');
      await page.getByLabel('limit').fill('5');
      await page.getByRole('button', { name: 'Call', exact: true }).click();
      await page.getByRole('region', { name: 'Answer' }).getByText('200').waitFor();
    },
  },
  {
    name: 'console-write',
    arrive: async (page) => {
      await find(page, 'tags post', 'POST /sale/offer-tags');
      await page.getByLabel('Body (JSON)').fill('{"name": "Wyprzedaż", "hidden": false}');
      await page.getByRole('button', { name: 'Show what would be sent' }).click();
      await page.getByRole('region', { name: 'This would be sent' }).waitFor();
    },
    leave: async (page) => {
      await page.keyboard.press('Alt+1');
      await page.locator('#cell-5-2').waitFor();
    },
  },
];

async function find(page: Page, words: string, path: string): Promise<void> {
  await page.getByLabel('Find a method').fill(words);
  await page.getByRole('button', { name: path }).first().click();
  await page.getByRole('heading', { level: 2, name: path }).waitFor();
}
