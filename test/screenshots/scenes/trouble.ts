import { join } from 'node:path';
import { must } from '../../../src/shared/errors.ts';
import { call } from '../../support/window-call.ts';
import { missOffers } from '../../support/miss-offers.ts';
import { answerOtherwise } from '../answer-otherwise.ts';
import type { Scene } from '../stage.ts';

const MISSING = 60;

/** What a seller hopes not to see; nothing of it loses anything. */
export const TROUBLE_SCENES: readonly Scene[] = [
  {
    name: 'missing-offers',
    arrive: async (page, stage) => {
      await call(page, 'sync.stop', {});
      await stage.reopen(() => missOffers(join(stage.folder, 'data'), MISSING));
      await stage
        .page()
        .getByText(/^60 of/)
        .waitFor({ timeout: 30_000 });
    },
    leave: async (_page, stage) => {
      const page = stage.page();
      await page.getByRole('button', { name: 'Keep' }).first().click();
      await page.getByText(/^60 of/).waitFor({ state: 'detached' });
    },
  },
  {
    name: 'crash',
    arrive: async (page) => {
      await answerOtherwise(page, 'app.status', (status) => ({ ...status, dataAsOf: null }));
      await page.reload();
      await page.getByRole('alert').first().waitFor();
    },
    leave: async (page) => {
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await page.reload();
      await page.locator('#cell-5-2').waitFor({ timeout: 30_000 });
    },
  },
  {
    name: 'full-disk',
    arrive: async (page, { folder }) => {
      const trouble = {
        account: null,
        error: { kind: 'storage', reason: 'full', message: 'database or disk is full' },
        isOpen: true,
        dataFolder: join(folder, 'data'),
        unsent: 3,
        copies: [],
      } as const;
      await answerOtherwise(page, 'app.status', (status) => ({ ...status, trouble }));
      await page.reload();
      await page.getByRole('button', { name: 'Try again' }).waitFor({ timeout: 30_000 });
    },
    leave: async (page) => {
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await page.reload();
      await page.locator('#cell-5-2').waitFor({ timeout: 30_000 });
    },
  },
  {
    name: 'offers-offline',
    arrive: async (page, { demo }) => {
      await demo.stop();
      await page.keyboard.press('Shift+F5');
      await page.getByText(/^Offline\./).waitFor({ timeout: 30_000 });
      await page.locator('#cell-2-2').click();
    },
  },
  {
    name: 'changes-offline',
    arrive: async (page, { offers }) => {
      const offerId = must(offers[40]).offerId;
      const edits = [{ offerId, field: 'stock', intent: { kind: 'add', amount: 3 } }] as const;
      await call(page, 'offers.edit', { title: 'Edycja ręczna', origin: 'by-hand', edits });
      await page.keyboard.press('Alt+3');
      await page.getByRole('heading', { name: 'Changes', exact: true }).waitFor();
    },
  },
  {
    name: 'changes-empty',
    arrive: async (page) => {
      await call(page, 'changes.drop', {});
      const { changes } = await call(page, 'collections.changes', { after: null, limit: 200 });
      const { newOffers } = await call(page, 'new-offers.list', { after: null, limit: 200 });
      const changeIds = [...changes, ...newOffers].map(({ changeId }) => changeId);
      await call(page, 'collections.drop', { changeIds });
      await page.getByRole('heading', { name: 'Nothing waits to be sent' }).waitFor();
    },
  },
  {
    name: 'start-known-shop',
    arrive: async (page) => {
      await call(page, 'accounts.close', {});
      await page.getByRole('heading', { name: 'Shops on this computer' }).waitFor();
    },
  },
];
