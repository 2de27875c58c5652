import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import type { WindowApi } from '../../../src/shared/contract.ts';
import type { DesktopApp } from '../../support/desktop/desktop-app.ts';
import { writePhoto } from '../../support/files-shop.ts';

type Stragan = { readonly stragan: WindowApi };
type Now = { readonly app: DesktopApp; readonly page: Page };

/** What a person picks by the system's dialogs, over an open demo shop. */
export function pickingStory(folder: string, now: () => Now): void {
  it('picks photos, folders and tables by the dialog of the system', async () => {
    const { app, page } = now();
    const photos = join(folder, 'picked');
    mkdirSync(photos);
    await writePhoto(join(photos, 'IMG_1.jpg'), 2);
    await writePhoto(join(photos, 'IMG_2.jpg'), 3);
    const table = join(folder, 'ceny.csv');
    writeFileSync(table, 'sku;price\nNOBODY;12,50\n');
    await page.keyboard.press('Alt+5');
    await answerDialogs(app, [join(photos, 'IMG_1.jpg')]);
    await page.getByRole('button', { name: 'Choose photos' }).click();
    await expect.poll(() => seenPictures(page)).toBe(1);
    await answerDialogs(app, [photos]);
    await page.getByRole('button', { name: 'Choose a folder' }).click();
    await expect.poll(() => seenPictures(page)).toBe(2);
    await answerDialogs(app, []);
    await page.getByRole('button', { name: 'Choose photos' }).click();
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.keyboard.press('Alt+1');
    await answerDialogs(app, [table]);
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Paste or open a table…' }).click();
    await page.getByRole('button', { name: 'Open a CSV or XLSX file' }).click();
    await page.getByText('None of your offers has “NOBODY”').waitFor();
    await page.getByRole('button', { name: 'Another table' }).click();
    await answerDialogs(app, [join(folder, 'moved.csv')]);
    await page.getByRole('button', { name: 'Open a CSV or XLSX file' }).click();
    await page.getByText('“moved.csv” cannot be read').waitFor();
    await page.keyboard.press('Alt+1');
    await page.locator('#cell-5-2').waitFor();
  });

  it('picks a file to attach by the dialog of the system, and names one that cannot be read', async () => {
    const { app, page } = now();
    const manual = join(folder, 'manual.pdf');
    writeFileSync(manual, '%PDF-1.4\n%%EOF\n');
    await page.keyboard.press('Alt+5');
    await page.getByText('Attachments', { exact: true }).click();
    await answerDialogs(app, [join(folder, 'moved.pdf')]);
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await page.getByText('“moved.pdf” cannot be read').waitFor();
    await answerDialogs(app, [manual]);
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await page.getByText('manual.pdf').waitFor();
    await page.keyboard.press('Alt+1');
    await page.locator('#cell-5-2').waitFor();
  });

  it('tells its page no path, picks no kind that it makes up and shows it only what was picked', async () => {
    const { app, page } = now();
    await answerDialogs(app, [join(folder, 'ceny.csv')]);
    const picked = await page.evaluate(async () => {
      const { stragan } = globalThis as unknown as Stragan;
      const pick = (kind: string) => stragan.pickFiles?.(kind as 'photos');
      return JSON.stringify([await pick('table'), await pick('file'), await pick('/etc/passwd')]);
    });
    expect(picked).not.toContain(folder);
    expect(picked).toContain('Refused: nothing that can be picked');
    const shown = await page.evaluate(async () => {
      const addresses = [
        './picked/1',
        './picked/..%2f..%2fceny.csv',
        './picked/%2fetc%2fpasswd',
        './picked/',
      ];
      const tries = addresses.map((src) => {
        const image = new Image();
        image.src = src;
        return image.decode().then(
          () => 'shown',
          () => 'nothing',
        );
      });
      return Promise.all(tries);
    });
    expect(new Set(shown)).toEqual(new Set(['nothing']));
  });
}

/** The next dialogs are answered so, as if by the seller; an empty list is a dialog that was closed. */
function answerDialogs(app: DesktopApp, paths: readonly string[]): Promise<void> {
  return app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = async () => ({ canceled: filePaths.length === 0, filePaths: [...filePaths] });
  }, paths);
}

/** Photos whose picture is there to be seen. */
function seenPictures(page: Page): Promise<number> {
  return page
    .getByRole('list', { name: 'Photos' })
    .locator('img')
    .evaluateAll((images) => images.filter((image) => (image as HTMLImageElement).naturalWidth > 0).length);
}
