import type { BrowserContext } from 'playwright-core';

/** Selects text in another tab and copies it, as cells are copied out of a spreadsheet. */
export async function copyFromSheet(context: BrowserContext, text: string): Promise<void> {
  const sheet = await context.newPage();
  await sheet.setContent('<textarea></textarea>');
  const cells = sheet.locator('textarea');
  await cells.fill(text);
  await cells.press('ControlOrMeta+a');
  await cells.press('ControlOrMeta+c');
  await sheet.close();
}
