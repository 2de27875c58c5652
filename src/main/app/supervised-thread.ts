import type { Result } from '../../shared/errors.ts';
import { ShopThread, type ThreadNeeds } from './shop-thread.ts';

type Supervision = Omit<ThreadNeeds, 'died'> & {
  /** `again`: it is being started once more; after a second death the shop must be opened anew. */
  readonly died: (message: string, again: boolean) => void;
};

/** A thread that is started once more when it dies. Calls that were under way are told that it stopped. */
export class SupervisedThread {
  readonly #supervision: Supervision;
  #thread: ShopThread;
  #opening: Promise<Result<unknown>>;
  #restarted = false;

  constructor(supervision: Supervision, after: Promise<unknown> = Promise.resolve()) {
    this.#supervision = supervision;
    this.#thread = this.#start();
    const first = this.#thread;
    this.#opening = after.then(() => first.open());
  }

  get opened(): Promise<Result<unknown>> {
    return this.#opening;
  }

  async run(work: (thread: ShopThread) => Promise<Result<unknown>>): Promise<Result<unknown>> {
    const opened = await this.#opening;
    return opened.ok ? work(this.#thread) : opened;
  }

  tell(name: string, payload: unknown): void {
    this.#thread.tell(name, payload);
  }

  close(): Promise<void> {
    return this.#thread.close();
  }

  #start(): ShopThread {
    return new ShopThread({ ...this.#supervision, died: (message) => this.#died(message) });
  }

  #died(message: string): void {
    const again = !this.#restarted;
    this.#restarted = true;
    this.#supervision.died(message, again);
    if (!again) return;
    this.#thread = this.#start();
    this.#opening = this.#thread.open();
  }
}
