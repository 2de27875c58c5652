import { setTimeout as wait } from 'node:timers/promises';
import type { DemoAddresses } from './programs.ts';

type Logged = { readonly method: string; readonly path: string; readonly status: number | null };

/** How many photos the demo has been given. */
export async function uploadsSeen({ admin, adminToken }: DemoAddresses): Promise<number> {
  const headers = { authorization: `Bearer ${adminToken}` };
  const answer = await fetch(`${admin}/demo/log`, { headers });
  const { requests } = (await answer.json()) as { readonly requests: readonly Logged[] };
  return requests.filter(
    ({ method, path, status }) => method === 'POST' && path === '/sale/images' && status === 201,
  ).length;
}

/** A minute without a single one more is a send that stands still. */
const PATIENCE_MS = 60_000;

/** Looks often until the demo has so many. */
export async function uploadsReached(addresses: DemoAddresses, count: number): Promise<void> {
  let [seen, changedAt] = [0, performance.now()];
  while (seen < count) {
    await wait(30);
    const now = await uploadsSeen(addresses);
    if (now !== seen) [seen, changedAt] = [now, performance.now()];
    if (performance.now() - changedAt > PATIENCE_MS) throw new Error(`${seen} of ${count} photos arrived`);
  }
}
