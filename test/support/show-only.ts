import type { Page } from 'playwright';

/** Ticks a status in the filter of the offers, as a person does. */
export async function showOnly(page: Page, status: string): Promise<void> {
  const filters = page.getByRole('group', { name: 'Filters' });
  await filters.getByRole('button', { name: /^Status/ }).click();
  await filters.getByRole('checkbox', { name: status, exact: true }).check();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Remove the filter: Status' }).waitFor();
}
