import type { Page } from 'playwright';
import type { Scene } from '../stage.ts';

/** What opens over whatever is being done. */
export const OVERLAY_SCENES: readonly Scene[] = [
  { name: 'palette', arrive: openPalette, leave: escape },
  {
    name: 'palette-offers',
    arrive: async (page) => {
      await openPalette(page);
      await page.keyboard.type('lamp');
      await page.getByRole('option', { name: /lamp/i }).first().waitFor();
    },
    leave: escape,
  },
  {
    name: 'palette-nothing',
    arrive: async (page) => {
      await openPalette(page);
      await page.keyboard.type('krasnoludek');
      await page.getByText('Nothing matches.').waitFor();
    },
    leave: escape,
  },
  {
    name: 'help',
    arrive: async (page) => {
      await page.keyboard.press('F1');
      await page.getByRole('complementary', { name: 'Help' }).waitFor();
    },
    leave: async (page) => {
      await page.keyboard.press('F1');
    },
  },
  {
    name: 'settings-menu',
    arrive: async (page) => {
      await page.getByRole('button', { name: 'Settings and help' }).click();
      await page.getByRole('menuitemradio').first().waitFor();
    },
    leave: escape,
  },
  {
    name: 'account-menu',
    arrive: async (page) => {
      await page.getByRole('button', { name: /DEMO/ }).click();
      await page.getByRole('menuitem').first().waitFor();
    },
    leave: escape,
  },
  {
    name: 'rail-folded',
    arrive: async (page) => {
      await page.getByRole('navigation').getByRole('button').last().click();
    },
    leave: async (page) => {
      await page.getByRole('navigation').getByRole('button').last().click();
    },
  },
];

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').waitFor();
}

async function escape(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
}
