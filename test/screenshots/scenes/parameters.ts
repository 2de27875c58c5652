import type { Page } from 'playwright';
import type { Scene } from '../stage.ts';

export const PARAMETER_SCENES: readonly Scene[] = [
  {
    name: 'parameters-form',
    arrive: async (page) => {
      await page.keyboard.press('Alt+1');
      await page.locator('#cell-4-2').click();
      await page.getByRole('button', { name: 'Edit parameters' }).click();
      await field(page, 'Stan').selectOption({ label: 'Używany' });
      await page.getByText('The category asks for “Opis stanu” now').waitFor();
    },
    leave: async (page) => {
      await field(page, 'Opis stanu').fill('Rysa na podstawie, poza tym jak nowa');
      await page.keyboard.press('Control+s');
      await page.getByRole('dialog', { name: /^Parameters:/ }).waitFor({ state: 'detached' });
    },
  },
  {
    name: 'parameters-changed',
    arrive: async (page) => {
      const edits = page.getByRole('region', { name: 'Changes not confirmed yet' });
      await edits.getByText('Rysa na podstawie').waitFor();
      await edits.scrollIntoViewIfNeeded();
    },
  },
];

function field(page: Page, name: string) {
  return page.getByRole('dialog', { name: /^Parameters:/ }).getByLabel(`${name} *`, { exact: true });
}
