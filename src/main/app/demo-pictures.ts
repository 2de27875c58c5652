import type { Account } from '../../shared/domain/account.ts';
import type { DemoShops } from './demo-shops.ts';

/** The host of the built-in demo shop's pictures: its real port is new at each start. */
const BUILT_IN = 'http://image.demo.invalid';

/** Whose pictures of a demo shop are, and where they are fetched. */
export type DemoPictures = {
  readonly shop: string;
  has(url: URL): boolean;
  addressOf(url: URL): Promise<string>;
};

/** The pictures of the account's demo shop; null for an account at Allegro, and for none. */
export function demoPictures(account: Account | null, demos: Pick<DemoShops, 'start'>): DemoPictures | null {
  if (account?.environment !== 'demo') return null;
  const { accountId: shop, demo, addresses } = account;
  if (demo !== null) {
    return {
      shop,
      has: (url) => url.origin === BUILT_IN,
      addressOf: async (url) => (await demos.start(demo)).image + url.pathname,
    };
  }
  // A demo shop that runs elsewhere serves its pictures on the same host, on a port that its links name.
  const host = new URL(addresses?.upload ?? BUILT_IN).hostname;
  return {
    shop,
    has: ({ protocol, hostname, pathname }) =>
      protocol === 'http:' && hostname === host && pathname.startsWith('/original/'),
    addressOf: async ({ href }) => href,
  };
}
