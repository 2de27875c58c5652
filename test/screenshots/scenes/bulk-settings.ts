import type { Page } from 'playwright';
import type { Scene } from '../stage.ts';

/** One setting for many offers. */
export const BULK_SETTING_SCENES: readonly Scene[] = [
  {
    name: 'bulk-setting',
    arrive: async (page) => {
      for (const row of [2, 3, 4, 5, 6]) await page.locator(`#cell-${row}-0`).click();
      await page
        .getByRole('region', { name: 'Selected offers' })
        .getByRole('button', { name: 'Settings…' })
        .click();
      await panel(page).waitFor();
    },
  },
  {
    name: 'bulk-setting-choice',
    arrive: async (page) => {
      await panel(page).getByRole('combobox', { name: 'Shipping rates', exact: true }).click();
      await page.locator('[role=option]:visible').first().waitFor();
    },
  },
  {
    name: 'bulk-setting-chosen',
    arrive: async (page) => {
      await page.locator('[role=option]:visible').first().click();
      await page.getByRole('button', { name: 'Apply to 5 offers' }).and(page.locator(':enabled')).waitFor();
    },
  },
  {
    name: 'bulk-parameter',
    arrive: async (page) => {
      await panel(page).getByLabel('Setting').selectOption('Parameters');
      await panel(page).getByRole('combobox', { name: 'Parameter', exact: true }).click();
      await page.getByRole('option', { name: 'Stan', exact: true }).click();
      await panel(page).getByLabel('Stan', { exact: true }).selectOption({ label: 'Odnowiony' });
    },
  },
  {
    name: 'bulk-setting-set',
    arrive: async (page) =>
      panel(page)
        .getByLabel('Setting')
        .selectOption('Tags')
        .then(() => undefined),
    leave: async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Clear selection' }).click();
    },
  },
];

function panel(page: Page) {
  return page.getByRole('complementary', { name: 'Change many offers' });
}
