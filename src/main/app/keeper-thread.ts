import { parentPort, workerData } from 'node:worker_threads';
import { must, ok } from '../../shared/errors.ts';
import { openKeeper } from '../engine/keeper/keeper.ts';
import { openChannel } from '../engine/thread-channel.ts';
import { systemClock } from '../ports/clock.ts';
import { lowerThreadPriority } from '../ports/low-priority.ts';
import { createProgramFiles } from '../ports/program-files.ts';

/** What a host gives the thread when it starts it. */
export type KeeperData = { readonly databasePath: string; readonly blobsFolder: string };

// The thread behind one piece of work on a shop's file: it loads nothing of Allegro, and ends with the work.

const { databasePath, blobsFolder } = workerData as KeeperData;
const channel = openChannel(must(parentPort, 'parent port'), { answer, heard: () => {} });

// Whoever types comes first.
lowerThreadPriority();
const keeper = openKeeper({
  databasePath,
  blobsFolder,
  files: createProgramFiles(),
  clock: systemClock(),
  log: (...line) => channel.tell('log', line),
});

async function answer(name: string, input: unknown): Promise<unknown> {
  if (name === 'thread.open') return ok(null);
  if (name === 'thread.close') return keeper.close();
  const call = input as { name: string; input: unknown };
  return keeper.call(call.name, call.input);
}
