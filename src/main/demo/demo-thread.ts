import { parentPort, workerData } from 'node:worker_threads';
import { startDemo } from './shell.ts';
import type { DemoOptions, RunningDemo } from './shell.ts';

/** What the thread is given as workerData. */
export type DemoThreadData = Pick<DemoOptions, 'settings' | 'statePath'>;

/** What the thread posts: its addresses once they answer, or why they never will; "closed" after "close". */
export type DemoThreadMessage =
  | { readonly kind: 'ready'; readonly addresses: Omit<RunningDemo, 'close'> }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'closed' };

/** In the app nobody reads the log but a curious seller. */
const LOG_CAP = 2000;

/** The ports are others at the next start, while the app keeps image links in its database. */
const IMAGE_NAME = 'http://image.demo.invalid';

if (parentPort !== null) await run(parentPort, workerData as DemoThreadData);

async function run(
  port: NonNullable<typeof parentPort>,
  { settings, statePath }: DemoThreadData,
): Promise<void> {
  const post = (message: DemoThreadMessage): void => port.postMessage(message);
  try {
    const { close, ...addresses } = await startDemo({
      settings,
      statePath,
      port: 0,
      logCap: LOG_CAP,
      imageName: IMAGE_NAME,
    });
    port.once('message', () => {
      void close().then(() => {
        post({ kind: 'closed' });
        port.close();
      });
    });
    post({ kind: 'ready', addresses });
  } catch (error) {
    post({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}
