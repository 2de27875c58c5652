import type { Page } from 'playwright';
import type { Scene } from '../stage.ts';

export const ACCOUNT_SCENES: readonly Scene[] = [
  { name: 'account', arrive: toAccount },
  {
    name: 'account-day',
    arrive: async (page) => {
      await page.getByRole('button', { name: 'Let a day pass' }).click();
      await page.getByText(/stock went down|Nobody bought/).waitFor({ timeout: 60_000 });
    },
  },
  {
    name: 'account-signed-out',
    arrive: async (page) => {
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.getByText('You are signed out', { exact: true }).waitFor();
    },
  },
  {
    name: 'offers-signed-out',
    arrive: async (page) => {
      await page.keyboard.press('Alt+1');
      await page.locator('#cell-5-2').waitFor();
    },
    leave: async (page) => {
      await page.getByRole('button', { name: 'Sign in again' }).click();
      await page.getByText('You are signed out', { exact: true }).waitFor({ state: 'detached' });
    },
  },
];

async function toAccount(page: Page): Promise<void> {
  await page.getByRole('button', { name: /DEMO/ }).click();
  await page.getByRole('menuitem', { name: /Account/ }).click();
  await page.getByRole('heading', { name: 'Account', exact: true }).waitFor();
}
