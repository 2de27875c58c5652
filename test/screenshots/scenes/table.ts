import type { Page } from 'playwright';
import { priceTable } from '../prepare-shop.ts';
import type { Scene } from '../stage.ts';

export const TABLE_SCENES: readonly Scene[] = [
  {
    name: 'table-entry',
    arrive: async (page) => {
      await page.keyboard.press('Alt+1');
      await page.getByRole('button', { name: 'Table', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Paste or open a table…' }).click();
      await page.getByRole('heading', { name: 'Paste or open a table' }).waitFor();
    },
  },
  {
    name: 'table-preview',
    arrive: async (page, stage) => {
      await paste(page, priceTable(stage, 40));
      await page.getByRole('button', { name: /^Apply to \d+ offers/ }).waitFor();
    },
  },
  {
    name: 'table-problems',
    arrive: async (page, stage) => {
      await another(page);
      const [head, ...lines] = priceTable(stage, 12).split('\n');
      const broken = [
        'NIE-MA-TAKIEGO\t10,00',
        '5,90112E+12\t19,99',
        `${lines[0]}`,
        `${lines[3]?.split('\t')[0]}\tdużo`,
      ];
      await paste(page, [head, ...lines, ...broken].join('\n'));
      await page.getByText('None of your offers has “NIE').waitFor();
    },
  },
  {
    name: 'table-no-key',
    arrive: async (page) => {
      await another(page);
      await paste(page, 'Nazwa\tUwagi\nlampka\tnowa\nkubek\tstary');
      await page
        .getByText(/No column/)
        .first()
        .waitFor();
    },
    leave: async (page) => {
      await another(page);
      await page.keyboard.press('Alt+1');
    },
  },
];

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('Control+v');
}

async function another(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Another table' }).click();
  await page.getByRole('heading', { name: 'Paste or open a table' }).waitFor();
}
