import type { Scene } from '../stage.ts';

/** What lies on this computer, how it comes back, and what may go. */
export const DATA_SCENES: readonly Scene[] = [
  {
    name: 'data',
    arrive: async (page) => {
      await page.getByRole('button', { name: 'Settings and help' }).click();
      await page.getByRole('menuitem', { name: 'Data and copies' }).click();
      await page.getByText('What may go').waitFor();
    },
  },
  {
    name: 'data-copies',
    arrive: async (page) => {
      await page.getByRole('button', { name: 'Make a copy now' }).click();
      const goBack = page.getByRole('button', { name: /^Go back to the copy of/ });
      await goBack.first().click({ timeout: 60_000 });
      await page.getByRole('button', { name: 'Cancel' }).waitFor();
    },
    leave: async (page) => page.getByRole('button', { name: 'Cancel' }).click(),
  },
  {
    name: 'data-rules',
    arrive: async (page) => {
      await page.getByRole('checkbox', { name: /Data of buyers/ }).check();
      await page.getByRole('textbox', { name: /Data of buyers/ }).fill('1');
      await page.getByText(/^Of buyers’ data go/).waitFor();
      await page.getByRole('checkbox', { name: /Data of buyers/ }).scrollIntoViewIfNeeded();
    },
    leave: async (page) => page.getByRole('checkbox', { name: /Data of buyers/ }).uncheck(),
  },
  {
    name: 'story',
    arrive: async (page) => {
      await page.keyboard.press('Alt+3');
      await page
        .getByRole('group', { name: 'Which changes' })
        .getByRole('button', { name: 'Confirmed' })
        .click();
      await page
        .getByRole('button', { name: /^What happened to the change of/ })
        .first()
        .click();
      await page.getByText('You made this change').first().waitFor();
    },
    leave: async (page) =>
      page
        .getByRole('button', { name: /^What happened/ })
        .first()
        .click(),
  },
];
