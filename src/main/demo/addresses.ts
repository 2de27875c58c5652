import type { DemoState, Host } from './kinds.ts';

export type Addresses = Readonly<Record<Host, string>>;

/** Never stored: the next start listens elsewhere. */
const UNSERVED: Addresses = {
  auth: 'http://auth.demo.invalid',
  api: 'http://api.demo.invalid',
  upload: 'http://upload.demo.invalid',
  image: 'http://image.demo.invalid',
};

/** The public base addresses, for Location headers and image links. */
export function addressesOf(state: DemoState): Addresses {
  return holder(state).addresses;
}

export function setAddresses(state: DemoState, addresses: Addresses): void {
  holder(state).addresses = addresses;
}

function holder(state: DemoState): { addresses: Addresses } {
  return state.memo('addresses', () => ({ addresses: UNSERVED }));
}
