import type { Page } from 'playwright';
import type { Scene } from '../stage.ts';
import { toOffers } from './offers.ts';

export const FILTER_SCENES: readonly Scene[] = [
  {
    name: 'filter-status',
    arrive: async (page) => {
      await toOffers(page);
      await page.getByRole('group', { name: 'Filters' }).getByRole('button', { name: 'Status' }).click();
      await page
        .getByRole('checkbox', { name: /Active/ })
        .first()
        .waitFor();
    },
    leave: escape,
  },
  { name: 'filter-kinds', arrive: openKinds, leave: escape },
  {
    name: 'filter-price',
    arrive: async (page) => {
      await openKinds(page);
      await page.getByRole('menuitem', { name: 'Price' }).click();
      await page.getByLabel('From').first().waitFor();
    },
    leave: escape,
  },
  {
    name: 'filter-category',
    arrive: async (page) => {
      await openKinds(page);
      await page.getByRole('menuitem', { name: 'Category' }).click();
      await page.getByPlaceholder('Find a category').or(page.getByLabel('Find a category')).first().waitFor();
    },
    leave: escape,
  },
  {
    name: 'filter-codes',
    arrive: async (page) => {
      await openKinds(page);
      await page.getByRole('menuitem', { name: /^List of SKU/ }).click();
      await page.getByLabel('SKU, EAN or offer numbers').fill('SKU-4635\nSKU-4807\nNIE-MA-TAKIEGO');
      await page.getByText(/1 not found/).waitFor();
    },
    leave: async (page) => {
      await escape(page);
      await page.getByRole('button', { name: /^Remove the filter/ }).click();
      await toOffers(page);
    },
  },
  {
    name: 'columns-menu',
    arrive: async (page) => {
      await page.getByRole('button', { name: 'Columns and rows' }).click();
      await page.getByText('Row height').waitFor();
    },
    leave: escape,
  },
];

async function openKinds(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('menuitem').first().waitFor();
}

async function escape(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
}
