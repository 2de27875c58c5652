import type { Scene } from '../stage.ts';

export const DESCRIPTION_SCENES: readonly Scene[] = [
  {
    name: 'description-editor',
    arrive: async (page) => {
      await page.keyboard.press('Alt+1');
      await page.locator('#cell-3-2').click();
      await page.getByRole('button', { name: 'Edit description' }).click();
      const text = page.getByRole('textbox', { name: 'Text of section 1' });
      await text.click();
      await page.keyboard.press('Control+End');
      await page.keyboard.press('Enter');
      await page.keyboard.type('Na zdjęciu lampa z abażurem w kolorze kości słoniowej.');
      await page.getByText('What you type stays here').waitFor();
    },
  },
  {
    name: 'description-pictures',
    arrive: async (page) => {
      const first = page.getByRole('listitem', { name: 'Section 1', exact: true });
      await first.getByRole('button', { name: /^Add a section after/ }).click();
      await first.getByRole('button', { name: 'Picture and text' }).click();
      const added = page.getByRole('listitem', { name: 'Section 2', exact: true });
      await added.getByRole('textbox').click();
      await page.keyboard.type('## W pudełku');
      await added.getByRole('button', { name: /^Another picture/ }).click();
    },
    leave: async (page) => {
      await page.keyboard.press('Control+s');
      await page.getByRole('dialog', { name: /^Description:/ }).waitFor({ state: 'detached' });
    },
  },
  {
    name: 'description-changed',
    arrive: async (page) => {
      await page.getByRole('region', { name: 'Changes not confirmed yet' }).scrollIntoViewIfNeeded();
      await page.getByRole('group', { name: 'New section' }).waitFor();
    },
  },
];
