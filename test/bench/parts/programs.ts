import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { Worker } from 'node:worker_threads';
import { must } from '../../../src/shared/errors.ts';

const OUT = resolve(import.meta.dirname, '..', '..', '..', 'out', 'main');

export type DemoAddresses = Readonly<Record<'auth' | 'api' | 'upload' | 'admin' | 'adminToken', string>>;

/** The built demo, in which nobody buys. */
export async function startDemo(offers: number, seed: number) {
  const words = ['--offers', String(offers), '--seed', String(seed), '--port', '0'];
  const child = start('demo.js', words);
  // Allegro's computers are others than the seller's: what plays Allegro takes what the window leaves.
  if (process.platform === 'linux') setPriority(must(child.pid), constants.priority.PRIORITY_BELOW_NORMAL);
  const addresses = JSON.parse(await firstLine(child)) as DemoAddresses;
  await fetch(`${addresses.admin}/demo/settings`, {
    method: 'POST',
    headers: { authorization: `Bearer ${addresses.adminToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ purchasesPerHour: 0 }),
  });
  return { addresses, stop: () => stop(child) };
}

/** The built browser host; `address` lets one tab in. */
export async function startBrowserHost(dataFolder: string) {
  const child = start('browser.js', ['--data', dataFolder, '--no-open']);
  const address = must(/^Stragan is ready .*(http:\S+)$/.exec(await firstLine(child))?.[1], 'an address');
  return { address, stop: () => stop(child) };
}

/** See price-road.ts. */
export async function startPriceRoad(api: string) {
  const thread = new Worker(new URL('./price-road.ts', import.meta.url), { workerData: { api } });
  const [address] = (await once(thread, 'message')) as [string];
  return { address, stop: async () => void (await thread.terminate()) };
}

function start(program: string, words: readonly string[]): ChildProcess {
  return spawn(process.execPath, [join(OUT, program), ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
}

async function firstLine(child: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: must(child.stdout) })) return line;
  throw new Error('A program ended without a word');
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
