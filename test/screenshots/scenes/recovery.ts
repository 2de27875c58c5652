import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { StorageError } from '../../../src/shared/contract-recovery.ts';
import { must } from '../../../src/shared/errors.ts';
import { answerOtherwise } from '../answer-otherwise.ts';
import type { Scene } from '../stage.ts';

const FIRST_PAGE = 4096;

/** A file that cannot be used: what is safe, and what to press. */
export const RECOVERY_SCENES: readonly Scene[] = [
  {
    name: 'recovery-damaged',
    arrive: async (_page, stage) => {
      await stage.reopen(() => damage(join(stage.folder, 'data')));
      const page = stage.page();
      const damaged = page.getByRole('heading', { name: 'The file of this shop is damaged' });
      // A shop that was left is chosen first.
      const shop = page.getByRole('main').getByRole('button', { name: /anna_lampy/ });
      await damaged.or(shop).first().waitFor({ timeout: 30_000 });
      if (await shop.first().isVisible()) await shop.first().click();
      await damaged.waitFor({ timeout: 30_000 });
    },
  },
  {
    name: 'recovery-copy-chosen',
    arrive: async (page) => {
      await page
        .getByRole('button', { name: /^Go back to the copy of/ })
        .first()
        .click();
      await page.getByRole('button', { name: 'Cancel' }).waitFor();
    },
    leave: async (page) => page.getByRole('button', { name: 'Cancel' }).click(),
  },
  ...(['full', 'read-only', 'missing', 'busy', 'newer', 'migration'] as const).map((reason) =>
    inTrouble(reason),
  ),
  {
    name: 'recovery-mended',
    arrive: async (page) => {
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await page.reload();
      await page.getByRole('button', { name: /^Save/ }).first().click();
      await page
        .getByRole('navigation')
        .getByRole('button', { name: /^Changes/ })
        .waitFor({ timeout: 60_000 });
    },
  },
];

/** Troubles that this computer does not have. */
function inTrouble(reason: StorageError['reason']): Scene {
  return {
    name: `recovery-${reason}`,
    arrive: async (page: Page) => {
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await answerOtherwise(page, 'app.status', (status) => {
        const trouble = must(status.trouble);
        return { ...status, trouble: { ...trouble, unsent: 38, error: { ...trouble.error, reason } } };
      });
      await page.reload();
      await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
    },
  };
}

/** Its journal would bring the first page back. */
function damage(dataFolder: string): void {
  const shops = join(dataFolder, 'shops');
  const database = join(shops, must(readdirSync(shops).find((name) => name.endsWith('.sqlite'))));
  for (const path of [database, `${database}-wal`].filter((each) => existsSync(each)))
    writeFileSync(path, readFileSync(path).fill(0, 0, FIRST_PAGE));
}
