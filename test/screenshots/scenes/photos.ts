import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { must } from '../../../src/shared/errors.ts';
import type { Scene, Stage } from '../stage.ts';

export const PHOTOS_SCENES: readonly Scene[] = [
  {
    name: 'photos-empty',
    arrive: async (page) => {
      await page.keyboard.press('Alt+5');
      await page.getByRole('heading', { name: 'Drop photos or a folder here' }).waitFor();
    },
  },
  {
    name: 'photos-matched',
    arrive: async (page, stage) => {
      await page.locator('#photo-folder').setInputFiles(await matchingPhotos(stage));
      await page.getByRole('button', { name: /^Apply to \d+ offers/ }).waitFor({ timeout: 60_000 });
    },
  },
  {
    name: 'photos-need-you',
    arrive: async (page, stage) => {
      await shareSku(stage);
      await page.locator('#photo-folder').setInputFiles(await troublesomeFiles(stage));
      await page
        .getByText(/It holds nothing but text/)
        .first()
        .waitFor({ timeout: 60_000 });
      await page.getByText('No offer has this name.').first().waitFor();
    },
  },
  {
    name: 'photos-find-offer',
    arrive: async (page) => {
      await page.getByLabel(/Find the offer for IMG_2291/).fill('lamp');
      await page.getByRole('complementary').getByText(/lamp/i).first().waitFor();
    },
    leave: async (page) => {
      await page.getByRole('button', { name: /^Apply to \d+ offers/ }).click();
      await page.getByRole('heading', { name: /photos onto offers/ }).waitFor({ timeout: 60_000 });
    },
  },
  {
    name: 'gallery-of-one-offer',
    arrive: async (page) => {
      await page.keyboard.press('Alt+1');
      await page.locator('#cell-3-2').click();
      await page.getByRole('button', { name: 'Edit photos' }).click();
      await page.getByRole('button', { name: 'Apply' }).waitFor();
    },
    leave: async (page) => {
      await page.keyboard.press('Escape');
    },
  },
  {
    name: 'attachments-empty',
    arrive: async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('Attach a file');
      await page.keyboard.press('Enter');
      await page.locator('#attachment-file').waitFor({ state: 'attached' });
    },
  },
  {
    name: 'attachments-chosen',
    arrive: async (page, stage) => {
      const path = join(stage.folder, 'instrukcja obsługi lampy.pdf');
      writeFileSync(path, '%PDF-1.4\n% instrukcja\n');
      await page.locator('#attachment-file').setInputFiles(path);
      await page.getByText('Pasted list').click();
      const codes = stage.offers.slice(30, 36).map(({ offerId }) => offerId);
      await page.getByLabel('SKUs, EANs or offer numbers').fill([...codes, 'NIE-MA'].join('\n'));
      await page.getByText('1 code is of no offer here').waitFor();
    },
  },
];

async function matchingPhotos(stage: Stage): Promise<string> {
  const folder = join(stage.folder, 'zdjęcia');
  mkdirSync(folder);
  const offers = stage.offers.slice(3, 13).filter(({ externalId }) => externalId !== null);
  for (const [at, { externalId }] of offers.entries()) {
    await paint(join(folder, `${externalId}.jpg`), at);
    if (at % 3 === 0) await paint(join(folder, `${externalId}_2.jpg`), at + 40);
  }
  return folder;
}

async function troublesomeFiles(stage: Stage): Promise<string> {
  const folder = join(stage.folder, 'aparat');
  mkdirSync(folder);
  await paint(join(folder, 'IMG_2291.jpg'), 90);
  await paint(join(folder, 'IMG_2292 kopia zdjęcia z targu w Łodzi, wersja ostateczna.jpg'), 91);
  await paint(join(folder, `${must(stage.offers[19]).externalId}.jpg`), 92);
  const tiny = { width: 40, height: 40, channels: 3, background: '#b3261e' } as const;
  await sharp({ create: tiny }).png().toFile(join(folder, 'miniatura.png'));
  writeFileSync(join(folder, 'cennik.pdf'), 'lampy na listopad');
  return folder;
}

/** Two offers of one SKU: a photo of that name may mean either. */
async function shareSku({ demo, offers, page }: Stage): Promise<void> {
  const [one, other] = [must(offers[19]), must(offers[18])];
  await demo.admin(`offers/${other.offerId}`, { external: { id: one.externalId } });
  await page().keyboard.press('Shift+F5');
}

async function paint(path: string, number: number): Promise<void> {
  const hue = (number * 47) % 360;
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900">
    <rect width="900" height="900" fill="hsl(${hue} 30% 90%)"/>
    <circle cx="450" cy="380" r="240" fill="hsl(${hue} 45% 55%)"/>
    <rect x="410" y="600" width="80" height="200" fill="hsl(${hue} 30% 35%)"/></svg>`;
  await sharp(Buffer.from(picture)).jpeg().toFile(path);
}
