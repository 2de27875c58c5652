import { parentPort, workerData } from 'node:worker_threads';
import type { Addresses } from '../../shared/domain/account.ts';
import { type AppError, type Result, err, must, ok } from '../../shared/errors.ts';
import { throughDemo } from '../app/demo-transport.ts';
import { createBlobFolder } from '../ports/blob-folder.ts';
import { systemClock } from '../ports/clock.ts';
import { createImageTools } from '../ports/image-tools.ts';
import { lowerThreadPriority } from '../ports/low-priority.ts';
import { createSellerDisk } from '../ports/seller-disk.ts';
import { standingBack } from '../ports/standing-back.ts';
import { createDurableStep } from '../ports/durable-step.ts';
import { systemRandom } from '../ports/random.ts';
import { createTransport } from '../ports/transport.ts';
import { addressesOf } from './addresses.ts';
import type { EngineSide } from './engine.ts';
import type { Ports } from './ports.ts';
import { openReader } from './reader.ts';
import { storageErrorOf } from './store/storage-error.ts';
import { openChannel, type Channel } from './thread-channel.ts';
import type { EngineSettings, ReaderData, WriterData } from './worker-data.ts';
import { openWriter, type Writer } from './writer.ts';

// The thread behind one side of an opened shop. What it is, its workerData says; everything else comes by
// message.

const port = must(parentPort, 'parent port');
const data = workerData as WriterData | ReaderData;

let current: EngineSettings = data.settings;
let opening: Promise<Result<EngineSide>> | null = null;

const channel: Channel = openChannel(port, { answer, heard });

function heard(name: string, payload: unknown): void {
  if (name !== 'settings') return;
  current = payload as EngineSettings;
  void opening?.then((side) => {
    if (side.ok && data.side === 'writer') (side.value as Writer).settingsChanged();
  });
}

async function answer(name: string, input: unknown): Promise<unknown> {
  if (name === 'thread.open') {
    opening ??= open();
    const side = await opening;
    return side.ok ? ok(null) : side;
  }
  if (name === 'thread.close') return close();
  const side = await must(opening, 'an open side');
  if (!side.ok) return side;
  if (name === 'thread.call') {
    const call = input as { name: string; input: unknown };
    return side.value.call(call.name, call.input);
  }
  if (name === 'thread.status') return ok((side.value as Writer).status());
  if (name === 'thread.tokens-changed') {
    await (side.value as Writer).tokensChanged();
    return ok(null);
  }
  throw new Error(`A thread does not know ${name}`);
}

async function open(): Promise<Result<EngineSide>> {
  try {
    return ok(await openSide());
  } catch (thrown) {
    return err(failureOf(thrown));
  }
}

function openSide(): Promise<EngineSide> {
  const clock = systemClock();
  const settings = () => current;
  if (data.side === 'reader') return openReader({ databasePath: data.databasePath, clock, settings });
  // Whoever types is answered by the reader and the window: a sync takes what they leave.
  lowerThreadPriority();
  const { account, databasePath, blobsFolder, clientSecret, runsByItself } = data;
  const stopWish = new Int32Array(data.stopWish);
  const direct = createTransport();
  const transport = account.demo === null ? direct : throughDemo(direct, findDemo);
  const ports: Ports = {
    clock: standingBack(clock, new Int32Array(data.searches)),
    random: systemRandom(),
    transport,
    vault: {
      read: async (key) => (await channel.ask('vault.read', key)) as string | null,
      write: async (key, secret) => void (await channel.ask('vault.write', { key, secret })),
      remove: async (key) => void (await channel.ask('vault.remove', key)),
    },
    durableStep: createDurableStep(process.env['STRAGAN_STOP_AT']),
    log: (...line) => channel.tell('log', line),
  };
  return openWriter({
    account,
    databasePath,
    ports,
    addresses: addressesOf(account),
    clientSecret,
    emit: (name, payload) => channel.tell('event', { name, payload }),
    runsByItself,
    settings,
    signs: {
      begin: () => void Atomics.store(stopWish, 0, 0),
      tell: (work) => channel.tell('event', { name: 'work.progress', payload: { work } }),
      isStopWanted: () => Atomics.load(stopWish, 0) === 1,
    },
    files: {
      disk: createSellerDisk(),
      blobs: createBlobFolder(blobsFolder, ports.durableStep),
      images: createImageTools(() => channel.ask('sharp.load', null)),
    },
  });
}

async function findDemo(): Promise<Addresses> {
  return (await channel.ask('demo.addresses', null)) as Addresses;
}

async function close(): Promise<null> {
  const side = await opening;
  if (side?.ok) await side.value.close();
  return null;
}

/**
 * An opening that failed in a foreseen way carries its AppError as `cause`. A disk that is full or cannot be
 * written to may be noticed only by the first thing that is written.
 */
function failureOf(thrown: unknown): AppError {
  const cause = thrown instanceof Error ? thrown.cause : null;
  if (typeof cause === 'object' && cause !== null && 'kind' in cause) return cause as AppError;
  const ofStorage = storageErrorOf(thrown);
  if (ofStorage !== null) return ofStorage;
  return { kind: 'bug', message: thrown instanceof Error ? thrown.message : String(thrown) };
}
