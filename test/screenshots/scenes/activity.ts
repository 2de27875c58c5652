import type { Page } from 'playwright';
import type { ActivityGap } from '../../../src/shared/domain/activity.ts';
import { call } from '../../support/window-call.ts';
import { answerOtherwise } from '../answer-otherwise.ts';
import type { Scene } from '../stage.ts';

const HOUR_MS = 60 * 60_000;
const EARLIER_EVENTS = 6;

/** What happened in the shop after a day with buyers, with what was sent from here in between. */
export const ACTIVITY_SCENES: readonly Scene[] = [
  {
    name: 'activity',
    arrive: async (page, { demo }) => {
      await demo.admin('day', { orders: 12 });
      await call(page, 'sync.start', {});
      await toActivity(page);
      await page.getByRole('listitem').filter({ hasText: 'Bought' }).first().waitFor({ timeout: 60_000 });
    },
  },
  { name: 'activity-offers', arrive: async (page) => choose(page, 'Offers'), leave: unfilter },
  { name: 'activity-orders', arrive: async (page) => choose(page, 'Orders'), leave: unfilter },
  { name: 'activity-categories', arrive: async (page) => choose(page, 'Categories'), leave: unfilter },
  { name: 'activity-mine', arrive: async (page) => choose(page, 'You'), leave: unfilter },
  {
    name: 'activity-of-others',
    arrive: async (page) => choose(page, 'Outside Stragan'),
    leave: unfilter,
  },
  {
    name: 'activity-gap',
    arrive: async (page) => {
      await answerOtherwise(page, 'activity.list', (answer) => {
        const [newest] = answer.lines;
        const at = newest ? newest.at - 30 * HOUR_MS : 0;
        const gap: ActivityGap = { kind: 'gap', journal: 'offers', at, from: at - 41 * HOUR_MS };
        return { ...answer, lines: [...answer.lines.slice(0, EARLIER_EVENTS), gap], next: null };
      });
      await anew(page);
      await page.getByText(/nothing known/).waitFor();
    },
    leave: async (page) => page.unrouteAll({ behavior: 'ignoreErrors' }),
  },
  {
    name: 'activity-none',
    arrive: async (page) => {
      await answerOtherwise(page, 'activity.list', () => ({ lines: [], next: null }));
      await anew(page);
      await page.getByRole('heading', { name: 'Nothing has happened yet' }).waitFor();
    },
    leave: async (page) => page.unrouteAll({ behavior: 'ignoreErrors' }),
  },
];

async function toActivity(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('Activity');
  await page.getByRole('option', { name: 'Activity' }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Activity' }).waitFor();
}

/** What was answered before is kept: another answer needs another window. */
async function anew(page: Page): Promise<void> {
  await page.reload();
  await page.locator('#cell-5-2').waitFor({ timeout: 30_000 });
  await toActivity(page);
}

async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('main').getByRole('button', { name, exact: true }).click();
  await page.locator('[aria-busy=false]').getByRole('listitem').first().waitFor();
}

async function unfilter(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('button', { pressed: true }).first().click();
}
