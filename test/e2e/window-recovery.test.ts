import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/setup/find-chromium.mjs';
import { must } from '../../src/shared/errors.ts';
import { type BrowserWindow, openWindow } from '../support/browser-window.ts';

const program = findChromium();

// Without a Chromium on this computer there is no window to look at: npm test fetches one.
describe.skipIf(program === null)('copies, what may go, and a damaged file in the window', () => {
  const home = mkdtempSync(join(tmpdir(), 'stragan-recovery-'));
  const folder = join(home, 'data');
  const formerHome = process.env['HOME'];
  let opened: BrowserWindow;
  let page: Page;

  const shot = async (name: string) => {
    const { STRAGAN_SHOTS: place } = process.env;
    if (place) await page.screenshot({ path: join(place, `${name}.png`) });
    expect(await opened.barriers()).toEqual([]);
  };
  const open = async () => {
    opened = await openWindow(must(program), folder);
    page = opened.page;
  };
  const choose = async (menu: string, item: string) => {
    await page.getByRole('button', { name: menu }).click();
    await page.getByRole('menuitemradio', { name: item }).click();
  };

  beforeAll(async () => {
    mkdirSync(join(home, 'Documents'));
    // Exports go to the documents of whoever starts it.
    process.env['HOME'] = home;
    await open();
    await page.getByRole('button', { name: 'Try the demo shop' }).click();
    await page.locator('#cell-5-2').waitFor({ timeout: 60_000 });
  }, 180_000);

  afterAll(async () => {
    process.env['HOME'] = formerHome;
    await opened?.close();
    rmSync(home, { recursive: true, force: true });
  });

  it('lists dated copies, and makes one by a button', async () => {
    await page.locator('#cell-0-2').dblclick();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('A title of mine');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Settings and help' }).click();
    await page.getByRole('menuitem', { name: 'Data and copies' }).click();
    await page.getByText('There is no copy yet.').waitFor();
    await page.getByRole('button', { name: 'Make a copy now' }).click();
    await page
      .getByRole('button', { name: /^Go back to the copy of/ })
      .first()
      .waitFor({ timeout: 60_000 });
    await page.getByText('What may go').waitFor();
    await shot('data');
  });

  it('asks before a file of changes is deleted, and says how many unsent ones are in it', async () => {
    const ask = page.getByRole('button', { name: /^Delete the file of .* \(your changes\)/ });
    await ask.click();
    await page.getByText('One change that was not sent then is in it.').waitFor();
    await page.getByText(/\.outbox, of .*, is deleted for good\./).waitFor();
    await shot('delete-copy');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText(/is deleted for good/).waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: /^Delete the file of .* \(everything\)/ }).count()).toBe(0);
  });

  it('shows what rules would take away before anything goes', async () => {
    await page.getByRole('checkbox', { name: /Data of buyers/ }).check();
    const days = page.getByRole('textbox', { name: /Data of buyers/ });
    await expect.poll(() => days.inputValue()).toBe('365 days');
    await page.getByRole('button', { name: 'Save these rules' }).waitFor();
    await shot('what-may-go');
  });

  it('takes everything along by one click', async () => {
    await page.getByRole('button', { name: 'Export everything' }).click();
    await page.getByText(/Everything is in .*Documents/).waitFor({ timeout: 60_000 });
    const [name] = readdirSync(join(home, 'Documents'));
    expect(readdirSync(join(home, 'Documents', must(name)))).toContain('README.txt');
  });

  it('tells the story of a change, for the support of Allegro, too', async () => {
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /^Changes/ })
      .click();
    await page
      .getByRole('button', { name: /^What happened to the change of/ })
      .first()
      .click();
    await page.getByText('You made this change').first().waitFor();
    await page.getByRole('button', { name: 'Copy for Allegro’s support' }).waitFor();
    await shot('story');
  });

  it('is calm about a damaged file: three answers first, then one button mends it', async () => {
    await opened.close();
    const shops = join(folder, 'shops');
    const database = join(shops, must(readdirSync(shops).find((name) => name.endsWith('.sqlite'))));
    // Its journal would bring the first page back.
    for (const path of [database, `${database}-wal`].filter((each) => existsSync(each)))
      writeFileSync(path, readFileSync(path).fill(0, 0, 4096));
    await open();
    await page
      .getByRole('heading', { name: 'The file of this shop is damaged' })
      .waitFor({ timeout: 30_000 });
    await page.getByText('Is my shop on Allegro untouched?').waitFor();
    await page.getByText(/Those of .* are: a copy was made then/).waitFor();
    await shot('damaged');
    await choose('Settings and help', 'Polski');
    await choose('Ustawienia i pomoc', 'Ciemne');
    await page.getByText('Czy moje niewysłane zmiany tu są?').waitFor();
    await shot('damaged-pl-dark');
    await page.getByRole('button', { name: 'Zapisz i napraw' }).click();
    const changes = page.getByRole('navigation').getByRole('button', { name: /^Zmiany/ });
    await changes.waitFor({ timeout: 60_000 });
    await changes.click();
    await page.getByText('A title of mine').first().waitFor();
    await page.getByRole('button', { name: 'Ustawienia i pomoc' }).click();
    await page.getByRole('menuitem', { name: 'Dane i kopie' }).click();
    await page.getByText('uszkodzony', { exact: true }).waitFor();
    await shot('data-pl-dark');
  });

  it('lets go of the damaged file, once it has said that it cannot tell what is in it', async () => {
    const damaged = () => readdirSync(join(folder, 'shops')).filter((name) => name.endsWith('.damaged'));
    expect(damaged()).toHaveLength(1);
    await page.getByRole('button', { name: /^Usuń plik z .* \(uszkodzony\)/ }).click();
    await page.getByText('Nie da się już odczytać, ile jest w nim niewysłanych zmian.').waitFor();
    await shot('delete-damaged-pl-dark');
    await page.getByRole('button', { name: 'Usuń na zawsze' }).click();
    await page.getByText(/^Usunięto plik z/).waitFor();
    await page.getByText('uszkodzony', { exact: true }).waitFor({ state: 'detached' });
    expect(damaged()).toEqual([]);
  });

  it('offers the export again where the shops are chosen', async () => {
    await page.getByRole('button', { name: /DEMO/ }).click();
    await page.getByRole('menuitem', { name: /inny sklep/ }).click();
    await page.getByRole('button', { name: 'Eksportuj wszystko' }).waitFor();
    await page.getByRole('button', { name: /^Przywróć \d/ }).waitFor();
    await shot('start-pl-dark');
  });
});
