import type { DemoAddresses } from './programs.ts';
import { say } from './report.ts';
import type { Tab } from './tab.ts';

/** The first sync: the whole shop over HTTP. The account's id. */
export async function fillShop(tab: Tab, addresses: DemoAddresses): Promise<string> {
  const { accountId } = await tab.ask('accounts.connect', { environment: 'demo', ...addresses });
  const { offers } = await tab.ask('sync.start', {});
  say(`${offers} offers are in.`);
  return accountId;
}
