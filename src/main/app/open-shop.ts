import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Account } from '../../shared/domain/account.ts';
import type { AppError, Result } from '../../shared/errors.ts';
import type { Emit } from '../engine/engine.ts';
import type { Log, Vault } from '../engine/ports.ts';
import type { WriterStatus } from '../engine/writer.ts';
import type { EngineSettings, ReaderData, WriterData } from '../engine/worker-data.ts';
import { SupervisedThread } from './supervised-thread.ts';
import { loadSharp } from '../ports/small-picture.ts';
import { RunningSearches } from './running-searches.ts';
import { shopPath, shopsFolder } from './shop-path.ts';
import { threadFile } from './thread-file.ts';

export type ShopNeeds = {
  readonly account: Account;
  readonly dataFolder: string;
  readonly clientSecret: string | null;
  readonly runsByItself: boolean;
  readonly settings: EngineSettings;
  readonly vault: Vault;
  /** Starts the built-in demo shop when the engine first needs it, and says where it is. */
  readonly demoAddresses: () => Promise<unknown>;
  readonly emit: Emit;
  readonly log: Log;
};

/** An account's database with its two threads: the writer and the reader. */
export class OpenShop {
  readonly account: Account;
  readonly #writer: SupervisedThread;
  readonly #reader: SupervisedThread;
  /** Shared with the writer's thread, which cannot hear messages in the middle of its work. */
  readonly #stopWish = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  readonly #searches = new RunningSearches();
  /** Those of now: a thread that is started once more gets them, too. */
  #settings: EngineSettings;

  constructor(needs: ShopNeeds) {
    this.account = needs.account;
    mkdirSync(shopsFolder(needs.dataFolder), { recursive: true, mode: 0o700 });
    const databasePath = shopPath(needs.dataFolder, needs.account.accountId);
    const { account, clientSecret, runsByItself } = needs;
    this.#settings = needs.settings;
    const writerData = (): WriterData => ({
      side: 'writer',
      account,
      databasePath,
      blobsFolder: join(needs.dataFolder, 'blobs'),
      clientSecret,
      runsByItself,
      settings: this.#settings,
      stopWish: this.#stopWish,
      searches: this.#searches.count,
    });
    const readerData = (): ReaderData => ({ side: 'reader', databasePath, settings: this.#settings });
    this.#writer = new SupervisedThread(supervision(needs, 'writer', writerData));
    // The reader's thread starts at once, but the file and its tables are there only once the writer is open.
    this.#reader = new SupervisedThread(supervision(needs, 'reader', readerData), this.#writer.opened);
  }

  /** Whether the database could be opened: storage{newer | migration | corrupt ...} comes here. */
  async opened(): Promise<Result<unknown>> {
    const writer = await this.#writer.opened;
    return writer.ok ? this.#reader.opened : writer;
  }

  call(side: 'reader' | 'writer', name: string, input: unknown): Promise<Result<unknown>> {
    const thread = side === 'reader' ? this.#reader : this.#writer;
    const answer = thread.run((running) => running.call(name, input));
    if (name === 'offers.open') this.#searches.begin(answer);
    return answer;
  }

  async status(): Promise<WriterStatus | null> {
    const status = await this.#writer.run((running) => running.status());
    return status.ok ? (status.value as WriterStatus) : null;
  }

  tokensChanged(): Promise<Result<unknown, AppError>> {
    return this.#writer.run((running) => running.tokensChanged());
  }

  /** What the writer's thread does in one go is to be stopped. */
  stopWork(): void {
    Atomics.store(new Int32Array(this.#stopWish), 0, 1);
  }

  /** Preferences have changed. */
  settingsChanged(settings: EngineSettings): void {
    this.#settings = settings;
    this.#writer.tell('settings', settings);
    this.#reader.tell('settings', settings);
  }

  async close(): Promise<void> {
    await Promise.all([this.#reader.close(), this.#writer.close()]);
  }
}

function supervision(needs: ShopNeeds, side: 'reader' | 'writer', data: () => WriterData | ReaderData) {
  const { vault, emit, log } = needs;
  const answers: Readonly<Record<string, (input: never) => Promise<unknown>>> = {
    'vault.read': (key: string) => vault.read(key),
    'vault.write': ({ key, secret }: { key: string; secret: string }) => vault.write(key, secret),
    'vault.remove': (key: string) => vault.remove(key),
    'demo.addresses': () => needs.demoAddresses(),
    'sharp.load': async () => void (await loadSharp()),
  };
  return {
    file: threadFile('worker'),
    data,
    answer: (name: string, input: unknown) => {
      const answer = answers[name];
      if (answer === undefined) return Promise.reject(new Error(`A thread asked for ${name}`));
      return answer(input as never);
    },
    heard: (name: string, payload: unknown) => heard(name, payload, emit, log),
    died: (message: string, again: boolean) => {
      log('error', `The ${side} stopped: ${message}`, { again });
      emit('app.changed', { what: 'status' });
    },
  };
}

function heard(name: string, payload: unknown, emit: Emit, log: Log): void {
  if (name === 'event') {
    const event = payload as { name: Parameters<Emit>[0]; payload: Parameters<Emit>[1] };
    emit(event.name, event.payload);
  } else if (name === 'log') {
    log(...(payload as Parameters<Log>));
  }
}
