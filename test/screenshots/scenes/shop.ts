import type { Page } from 'playwright';
import { must } from '../../../src/shared/errors.ts';
import { call } from '../../support/window-call.ts';
import type { Scene } from '../stage.ts';

const READ = [
  'orders',
  'return-policies',
  'warranties',
  'contacts',
  'tags',
  'size-tables',
  'size-table-templates',
  'shipping-rates',
  'delivery-methods',
  'message-threads',
  'payment-operations',
];

/** Everything besides offers: the directory, lists, items of each shape, forms, and changes that wait. */
export const SHOP_SCENES: readonly Scene[] = [
  { name: 'shop-directory', arrive: toDirectory },
  {
    name: 'shop-gone',
    arrive: async (page) => {
      await page.getByText(/^No longer at Allegro/).click();
      await page.getByText(/^No longer at Allegro/).scrollIntoViewIfNeeded();
    },
  },
  { name: 'shop-list', arrive: async (page) => toList(page, 'Return terms') },
  { name: 'shop-record', arrive: firstRow },
  {
    name: 'shop-form',
    arrive: async (page) => {
      await page.getByRole('button', { name: 'Edit', exact: true }).click();
      await page.getByLabel('Name').first().waitFor();
    },
  },
  {
    name: 'shop-form-problems',
    arrive: async (page) => {
      await page.getByLabel('Name').first().fill('');
      await page.getByRole('button', { name: 'Save here' }).click();
      await page.getByText('Fill this in.').first().waitFor();
    },
    leave: async (page) => page.getByRole('button', { name: 'Cancel' }).click(),
  },
  {
    name: 'shop-matrix',
    arrive: async (page) => {
      await toList(page, 'Shipping price lists');
      await firstRow(page);
      await page.getByRole('table').first().waitFor();
    },
  },
  {
    name: 'shop-sizes',
    arrive: async (page) => {
      await toList(page, 'Size tables');
      await firstRow(page);
      await page.getByRole('table').first().waitFor();
    },
  },
  {
    name: 'shop-conversation',
    arrive: async (page) => {
      await toList(page, 'Messages');
      await firstRow(page);
      await page.locator('aside ol li').first().waitFor();
    },
  },
  {
    name: 'shop-act',
    arrive: async (page) => {
      await page.getByRole('button', { name: 'Answer' }).click();
      await page.getByRole('textbox').last().fill('Dzień dobry, paczka wyjdzie dziś.');
    },
  },
  {
    name: 'shop-confirm',
    arrive: async (page) => {
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByRole('button', { name: 'Confirm and do it' }).and(page.locator(':enabled')).waitFor();
    },
    leave: async (page) => page.getByRole('button', { name: 'Not now' }).click(),
  },
  {
    name: 'shop-timeline',
    arrive: async (page) => {
      await toList(page, 'Funds and operations');
      await firstRow(page);
    },
  },
  {
    name: 'changes-of-shop',
    arrive: async (page) => {
      await prepareChanges(page);
      await page.keyboard.press('Alt+3');
      await page.getByRole('heading', { name: 'Changes', exact: true }).waitFor();
      await page.getByRole('region', { name: 'Shop' }).scrollIntoViewIfNeeded();
    },
  },
];

async function toDirectory(page: Page): Promise<void> {
  for (const name of READ) await call(page, 'collections.refresh', { name });
  await page.keyboard.press('Alt+4');
  await backToDirectory(page);
}

async function backToDirectory(page: Page): Promise<void> {
  const title = page.getByRole('heading', { level: 1 });
  await title.waitFor();
  while ((await title.innerText()) !== 'Shop') {
    await page
      .getByRole('main')
      .getByRole('button', { name: /^(Shop|Back)$/ })
      .click();
  }
}

async function toList(page: Page, name: string): Promise<void> {
  await backToDirectory(page);
  await page
    .getByRole('main')
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .first()
    .click();
  await page.locator('#shop-row-0').waitFor();
}

async function firstRow(page: Page): Promise<void> {
  await page.locator('#shop-row-0').click();
  await page.locator('aside dl').first().waitFor();
}

/** One changed, one new, one to be deleted. */
async function prepareChanges(page: Page): Promise<void> {
  const first = async (name: string) => {
    const { items } = await call(page, 'collections.list', { name, after: null, limit: 1 });
    const { key } = must(items[0], name);
    const { document } = await call(page, 'collections.show', { name, key });
    return { name, key, document: document as Record<string, unknown> };
  };
  const policy = await first('return-policies');
  const address = { ...(policy.document['address'] as object), street: 'Nowa 12/4' };
  const renamed = { ...policy.document, name: 'Zwroty 14 dni, nowy adres', address };
  await call(page, 'collections.change', { ...policy, document: renamed });
  const contact = { name: 'Infolinia', emails: [{ address: 'pomoc@lampy-anny.pl' }], phones: [] };
  await call(page, 'collections.create', { name: 'contacts', document: contact });
  const tag = await first('tags');
  await call(page, 'collections.remove', { name: tag.name, key: tag.key });
}
