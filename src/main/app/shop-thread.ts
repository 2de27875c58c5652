import { Worker } from 'node:worker_threads';
import { err, type AppError, type Result } from '../../shared/errors.ts';
import { openChannel, type Channel } from '../engine/thread-channel.ts';

export type ThreadNeeds = {
  /** The thread's program. */
  readonly file: URL;
  /** Given to the thread as workerData; asked at each start. */
  readonly data: () => object;
  /** What the thread may ask of its host: the vault, the demo's addresses. */
  readonly answer: (name: string, input: unknown) => Promise<unknown>;
  readonly heard: (name: string, payload: unknown) => void;
  /** The thread died without being told to end. */
  readonly died: (message: string) => void;
};

/** How long a thread may take to write down what it holds before it is ended. */
const CLOSE_LIMIT_MS = 5000;

/** One side of an opened shop, in its own thread. */
export class ShopThread {
  readonly #worker: Worker;
  readonly #channel: Channel;
  #state: 'running' | 'closing' | 'ended' = 'running';

  constructor(needs: ThreadNeeds) {
    this.#worker = new Worker(needs.file, { workerData: needs.data() });
    this.#channel = openChannel(this.#worker, { answer: needs.answer, heard: needs.heard });
    let message = 'the thread ended by itself';
    this.#worker.on('error', (error) => {
      message = error instanceof Error ? error.message : String(error);
    });
    this.#worker.on('exit', () => {
      const died = this.#state === 'running';
      this.#state = 'ended';
      this.#channel.fail(new Error(message));
      if (died) needs.died(message);
    });
  }

  /** Opens the database and all that stands on it. Nothing is answered before. */
  open(): Promise<Result<unknown>> {
    return this.#ask('thread.open', null);
  }

  call(name: string, input: unknown): Promise<Result<unknown>> {
    return this.#ask('thread.call', { name, input });
  }

  tokensChanged(): Promise<Result<unknown>> {
    return this.#ask('thread.tokens-changed', null);
  }

  tell(name: string, payload: unknown): void {
    if (this.#state === 'running') this.#channel.tell(name, payload);
  }

  status(): Promise<Result<unknown>> {
    return this.#ask('thread.status', null);
  }

  async close(): Promise<void> {
    if (this.#state !== 'running') return;
    this.#state = 'closing';
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise((resolve) => {
      timer = setTimeout(resolve, CLOSE_LIMIT_MS);
    });
    await Promise.race([this.#channel.ask('thread.close', null).catch(() => null), limit]);
    clearTimeout(timer);
    await this.#worker.terminate();
  }

  async #ask(name: string, input: unknown): Promise<Result<unknown>> {
    if (this.#state !== 'running') return err(stopped('it has been closed'));
    try {
      return (await this.#channel.ask(name, input)) as Result<unknown>;
    } catch (error) {
      return err(stopped(error instanceof Error ? error.message : String(error)));
    }
  }
}

function stopped(why: string): AppError {
  return { kind: 'bug', message: `A part of Stragan stopped: ${why}` };
}
