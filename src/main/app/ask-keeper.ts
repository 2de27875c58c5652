import { type AppError, err, type Result } from '../../shared/errors.ts';
import type { Log } from '../engine/ports.ts';
import type { KeeperData } from './keeper-thread.ts';
import { ShopThread } from './shop-thread.ts';
import { threadFile } from './thread-file.ts';

type KeeperNeeds = KeeperData & { readonly log: Log };

/** One piece of work on a shop's file, in a thread that lives as long as the work. */
export async function askKeeper<T>(
  { databasePath, blobsFolder, log }: KeeperNeeds,
  name: `keeper.${string}`,
  input: object,
): Promise<Result<T, AppError>> {
  const thread = new ShopThread({
    file: threadFile('keeper-thread'),
    data: (): KeeperData => ({ databasePath, blobsFolder }),
    answer: (asked) => Promise.reject(new Error(`A keeper asked for ${asked}`)),
    heard: (event, payload) => {
      if (event === 'log') log(...(payload as Parameters<Log>));
    },
    died: (message) => log('error', 'The work on a copy of the shop stopped', { message }),
  });
  try {
    const opened = await thread.open();
    return (opened.ok ? await thread.call(name, input) : err(opened.error)) as Result<T, AppError>;
  } finally {
    await thread.close();
  }
}
