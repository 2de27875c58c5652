import { call } from '../../support/window-call.ts';
import { answerOtherwise } from '../answer-otherwise.ts';
import type { Scene } from '../stage.ts';

const SLOW_LISTING_MS = 7_000;

/** From the first screen to the first offers. */
export const FIRST_SCENES: readonly Scene[] = [
  {
    name: 'start',
    arrive: async (page) => page.getByRole('button', { name: 'Try the demo shop' }).waitFor(),
  },
  {
    name: 'connect-own-key',
    arrive: async (page) => {
      await page.getByRole('button', { name: 'Connect to Allegro' }).click();
      await page.getByLabel('Client ID').waitFor();
    },
  },
  {
    name: 'connect-key-missing',
    arrive: async (page) => {
      await page.getByRole('button', { name: 'Connect', exact: true }).click();
      await page.getByText('Stragan needs this').first().waitFor();
    },
  },
  {
    // Where the system keeps secrets safely this is the next scene already.
    name: 'connect-no-safe-place',
    arrive: async (page) => {
      await page.getByLabel('Client ID').fill('0123456789abcdef0123456789abcdef');
      await page.getByLabel('Name of the application').fill('moj-stragan');
      await page.getByRole('button', { name: 'Connect', exact: true }).click();
      await page.locator('form [role=status]').or(page.getByRole('checkbox')).waitFor();
    },
  },
  {
    name: 'connect-waiting',
    arrive: async (page) => {
      const inFile = page.getByRole('checkbox');
      if (await inFile.isVisible()) {
        await inFile.check();
        await page.getByRole('button', { name: 'Connect', exact: true }).click();
      }
      await page.locator('form [role=status]').waitFor();
    },
    leave: async (page) => {
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.locator('form [role=status]').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'connect-built-in-key',
    arrive: async (page) => {
      await answerOtherwise(page, 'app.status', (status) => ({ ...status, hasBuiltInKey: true }));
      await page.reload();
      // A form that was open before is open again.
      const connect = page.getByRole('button', { name: 'Connect', exact: true });
      const open = page.getByRole('button', { name: 'Connect to Allegro' });
      await connect.or(open).waitFor();
      if (await open.isVisible()) await open.click();
      await connect.waitFor();
    },
    leave: async (page) => {
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await page.reload();
    },
  },
  {
    name: 'first-asking',
    arrive: async (page, { demo }) => {
      await demo.admin('faults', { rules: [{ path: '/^.sale.offers$/', latencyMs: SLOW_LISTING_MS }] });
      const { auth, api, upload, adminAddress: admin, adminToken } = demo;
      const addresses = { environment: 'demo', auth, api, upload, admin, adminToken } as const;
      await call(page, 'accounts.connect', addresses);
      void call(page, 'sync.start', {}).catch(() => undefined);
      await page.getByRole('button', { name: 'Stop' }).waitFor();
    },
  },
  {
    name: 'first-offers',
    arrive: async (page) => page.locator('#cell-5-2').waitFor({ timeout: 2 * SLOW_LISTING_MS }),
    leave: async (_page, { demo }) => void (await demo.admin('faults', { rules: [] })),
  },
];
