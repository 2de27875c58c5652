import { Worker } from 'node:worker_threads';
import type { DemoThreadData, DemoThreadMessage } from '../demo/demo-thread.ts';
import { threadFile } from './thread-file.ts';

export type RunningDemo = Extract<DemoThreadMessage, { kind: 'ready' }>['addresses'];

/** A demo marketplace in a thread of its own, on loopback ports that are new each time. */
export class DemoThread {
  readonly #worker: Worker;
  /** Rejects when the marketplace cannot start. */
  readonly ready: Promise<RunningDemo>;
  readonly ended: Promise<void>;

  constructor(data: DemoThreadData) {
    this.#worker = new Worker(threadFile('demo-thread'), { workerData: data });
    this.ready = new Promise((resolve, reject) => {
      this.#worker.on('message', (message: DemoThreadMessage) => {
        if (message.kind === 'ready') resolve(message.addresses);
        if (message.kind === 'failed') reject(new Error(message.message));
      });
      this.#worker.once('error', reject);
      this.#worker.once('exit', () => reject(new Error('The demo shop ended.')));
    });
    this.ready.catch(() => {});
    this.ended = new Promise((resolve) => {
      this.#worker.once('exit', () => resolve());
    });
  }

  /** Its journal is written with every answer, so nothing is lost by not waiting long. */
  async close(limitMs = 1000): Promise<void> {
    this.#worker.postMessage('close');
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise((resolve) => {
      timer = setTimeout(resolve, limitMs);
    });
    await Promise.race([this.ended, limit]);
    clearTimeout(timer);
    await this.#worker.terminate();
  }
}
