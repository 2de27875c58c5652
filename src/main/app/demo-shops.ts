import { join } from 'node:path';
import type { Account, Addresses, DemoShape } from '../../shared/domain/account.ts';
import { must } from '../../shared/errors.ts';
import { DemoThread, type RunningDemo } from './demo-thread-host.ts';

export type { RunningDemo } from './demo-thread-host.ts';

/** Its journal's name and the end of its account's id. */
export function nameOf({ seed, offers, edition = '2026' }: DemoShape): string {
  return edition === '2026' ? `${seed}-${offers}` : `${seed}-${offers}-${edition}`;
}

/**
 * The built-in demo shops of a data folder: each is its seed, its size and a journal; it runs while it is
 * needed.
 */
export class DemoShops {
  readonly #folder: string;
  readonly #running = new Map<string, DemoThread>();

  constructor(dataFolder: string) {
    this.#folder = join(dataFolder, 'demo');
  }

  /** Starts it unless it runs. One that died is started again by the next call. */
  start(shape: DemoShape): Promise<RunningDemo> {
    const name = `shop-${nameOf(shape)}`;
    const running = this.#running.get(name);
    if (running) return running.ready;
    const statePath = join(this.#folder, `${name}.jsonl`);
    const thread = new DemoThread({ settings: { edition: '2026', ...shape }, statePath });
    this.#running.set(name, thread);
    void thread.ended.then(() => this.#running.delete(name));
    return thread.ready;
  }

  async addressesOf(account: Account): Promise<Addresses> {
    const { auth, api, upload } = await this.start(must(account.demo, 'demo shop'));
    return { auth, api, upload };
  }

  async close(): Promise<void> {
    await Promise.all([...this.#running.values()].map((thread) => thread.close()));
  }
}
