import type { Page } from 'playwright';
import { call } from '../../support/window-call.ts';
import type { Scene } from '../stage.ts';
import { until } from '../until.ts';

const SLOW_COMMAND_MS = 30_000;

export const CHANGES_SCENES: readonly Scene[] = [
  {
    name: 'changes',
    arrive: async (page) => {
      await toChanges(page);
      await page.locator('ins').first().waitFor();
    },
  },
  {
    name: 'changes-not-sent',
    arrive: async (page) => filter(page, 'Not sent'),
  },
  {
    name: 'changes-description',
    arrive: async (page) => page.getByRole('group', { name: 'New section' }).first().scrollIntoViewIfNeeded(),
  },
  {
    name: 'changes-questions',
    arrive: async (page) => {
      await page.getByRole('group', { name: 'Please confirm' }).last().scrollIntoViewIfNeeded();
      await page.locator('#send').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'changes-conflicts',
    arrive: async (page) => filter(page, 'Conflicts'),
  },
  {
    name: 'changes-refused',
    arrive: async (page) => filter(page, 'Refused'),
  },
  {
    name: 'changes-confirmed',
    arrive: async (page) => filter(page, 'Confirmed'),
  },
  {
    name: 'changes-taken-back',
    arrive: async (page) => {
      await page
        .getByRole('button', { name: /Take back/ })
        .first()
        .click();
      await page.getByText(/with the former value/).waitFor();
      await filter(page, 'Not sent');
    },
  },
  {
    name: 'changes-sending',
    arrive: async (page, { demo }) => {
      await demo.admin('settings', { commandDelayMs: SLOW_COMMAND_MS });
      for (const question of await page.getByRole('checkbox').all()) {
        if (await question.isVisible()) await question.check();
      }
      await page.locator('#send').click();
      await filter(page, 'On the way');
    },
    leave: async (page, { demo }) => {
      await demo.admin('settings', { commandDelayMs: 40 });
      await until(async () => {
        const { queued, sending, unsure } = await call(page, 'changes.counts', {});
        return queued + sending + unsure === 0;
      });
    },
  },
];

async function toChanges(page: Page): Promise<void> {
  await page.keyboard.press('Alt+3');
  await page.getByRole('heading', { name: 'Changes', exact: true }).waitFor();
}

async function filter(page: Page, name: string): Promise<void> {
  await page.getByRole('group', { name: 'Which changes' }).getByRole('button', { name }).click();
}
