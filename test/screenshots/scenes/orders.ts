import type { Page } from 'playwright';
import { call } from '../../support/window-call.ts';
import type { Scene } from '../stage.ts';

export const ORDER_SCENES: readonly Scene[] = [
  {
    name: 'orders',
    arrive: async (page) => {
      await call(page, 'accounts.sign-in', { write: true });
      await call(page, 'collections.refresh', { name: 'orders' });
      await page.keyboard.press('Alt+2');
      await list(page).waitFor();
      await list(page).focus();
      await page.keyboard.press('ArrowDown');
      await page.getByRole('complementary', { name: /^The order/ }).waitFor();
    },
  },
  {
    name: 'orders-acts',
    arrive: async (page) => {
      await dispatch(page).click();
      await page.getByRole('menuitem').first().waitFor();
    },
    leave: async (page) => page.keyboard.press('Escape'),
  },
  {
    name: 'orders-ticked',
    arrive: async (page) => {
      await list(page).focus();
      for (const key of ['Home', 'Shift+ArrowDown', 'Shift+ArrowDown']) await page.keyboard.press(key);
      await page.getByText('3 orders ticked').first().waitFor();
    },
  },
  {
    name: 'orders-numbers',
    arrive: async (page) => {
      await page.getByRole('button', { name: /^Tracking numbers for/ }).click();
      await page.getByRole('complementary', { name: 'Tracking numbers' }).waitFor();
    },
    leave: async (page) => {
      // The list of carriers is open, and lies over the button.
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Done with 0' }).click();
    },
  },
  {
    name: 'orders-confirm',
    arrive: async (page) => {
      await list(page).focus();
      for (const key of ['Home', 'Shift+ArrowDown', 'Shift+ArrowDown']) await page.keyboard.press(key);
      await page.getByRole('button', { name: /^Set status for/ }).click();
      await page.getByRole('menuitem', { name: 'In progress', exact: true }).click();
      await page.getByRole('dialog').getByText('As Allegro shows it now').waitFor();
    },
    leave: async (page) => {
      await page.getByRole('button', { name: 'Not now' }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'orders-waiting',
    arrive: async (page) => {
      await page.getByRole('button', { name: /^Look at/ }).waitFor();
    },
    leave: async (page) => {
      const { changes } = await call(page, 'collections.changes', { after: null, limit: 200 });
      const acts = changes.filter(({ kind, state }) => kind === 'act' && state === 'draft');
      await call(page, 'collections.drop', { changeIds: acts.map(({ changeId }) => changeId) });
      await page.keyboard.press('Alt+1');
      await page.locator('#cell-5-2').waitFor();
    },
  },
];

function dispatch(page: Page) {
  return page.getByRole('complementary', { name: /^The order/ }).getByRole('button', { name: /^Dispatch, / });
}

function list(page: Page) {
  return page.locator('#orders-list');
}
