import { join } from 'node:path';
import { type DemoProcess, launchDemo } from '../../support/demo-process.ts';
import { freePorts } from '../../support/free-ports.ts';

type Settings = { readonly program: string; readonly folder: string; readonly seed: number };

export const OFFERS = 2000;
const PORTS = 5;

/** A demo marketplace in a process of its own that closes its ports and comes back on them as it was. */
export class Marketplace {
  readonly #settings: Settings;
  #port = 0;
  #open: (DemoProcess & { readonly stop: () => Promise<void> }) | null = null;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  get demo(): DemoProcess {
    if (this.#open === null) throw new Error('The marketplace is closed.');
    return this.#open;
  }

  /** What Stragan is told: where it signs in, asks and uploads. */
  get addresses(): string {
    return [this.demo.auth, this.demo.api, this.demo.upload].join(',');
  }

  async open(): Promise<void> {
    const { program, folder, seed } = this.#settings;
    this.#port ||= await freePorts(PORTS);
    const statePath = join(folder, 'marketplace.jsonl');
    this.#open = await launchDemo({ offers: OFFERS, seed, port: this.#port, statePath, program });
    // Buyers come when the story says so, and commands are carried out as on a quiet day.
    await this.demo.admin('settings', { purchasesPerHour: 0, commandDelayMs: 300 });
  }

  async close(): Promise<void> {
    await this.#open?.stop();
    this.#open = null;
  }
}
