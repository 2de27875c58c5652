import { SELLER } from '../../src/main/demo/kinds.ts';
import { DEMO_CLIENT_ID } from '../../src/main/demo/oauth/clients.ts';
import { randomUuid, seededRandom } from '../../src/main/demo/random.ts';
import { DEMO_NAMES } from '../../src/main/engine/addresses.ts';
import type { Collection } from '../../src/main/engine/collections/collection.ts';
import { READER_COMMANDS } from '../../src/main/engine/engine.ts';
import type { FilePorts } from '../../src/main/engine/file-ports.ts';
import type { DurablePoint } from '../../src/main/engine/durable-steps.ts';
import type { HttpRequest, HttpResponse, Ports } from '../../src/main/engine/ports.ts';
import { readerOver } from '../../src/main/engine/reader.ts';
import type { WriteDb } from '../../src/main/engine/store/handle.ts';
import { writerOver, type Writer } from '../../src/main/engine/writer.ts';
import type { Account, Edition, Environment } from '../../src/shared/domain/account.ts';
import { must, type Result } from '../../src/shared/errors.ts';
import type { EventQueue } from './event-queue.ts';
import type { WorldWatch } from './world-watch.ts';

export type LifeParts = {
  readonly db: WriteDb;
  readonly queue: EventQueue;
  readonly seed: number;
  readonly transport: (request: HttpRequest, alive: () => boolean) => Promise<HttpResponse>;
  readonly vault: Map<string, string>;
  readonly accountId: string;
  readonly edition: Edition;
  readonly environment?: Environment;
  readonly collections?: readonly Collection[];
  readonly runsByItself?: boolean;
  readonly files?: FilePorts;
  /** The bytes of the database at the end of this life. */
  readonly ended: (bytes: Uint8Array) => void;
  readonly watch?: WorldWatch;
};

const SETTINGS = { askAbovePercent: 30 };

/** The engine from a start to a crash: its sleeps and answers never come once it is dead. */
export class Life {
  readonly db: WriteDb;
  readonly #parts: LifeParts;
  #writer: Writer | null = null;
  #stepsLeft = Number.POSITIVE_INFINITY;
  #fatal: { readonly point: DurablePoint; timesLeft: number } | null = null;
  isDead = false;
  diedAt: string | null = null;

  constructor(parts: LifeParts) {
    this.#parts = parts;
    this.db = parts.db;
  }

  async open(): Promise<void> {
    const { db, accountId, edition, environment = 'demo', runsByItself = true, files } = this.#parts;
    const account: Account = {
      accountId,
      environment,
      userId: SELLER.userId,
      login: SELLER.login,
      clientId: DEMO_CLIENT_ID,
      appName: 'Stragan',
      edition,
      addresses: DEMO_NAMES,
      demo: null,
      secretsIn: 'file',
    };
    this.#writer = await writerOver({
      db,
      account,
      ports: this.#ports(),
      addresses: DEMO_NAMES,
      clientSecret: null,
      emit: () => {},
      runsByItself,
      settings: () => SETTINGS,
      ...(files ? { files } : {}),
      ...this.#known(),
    });
  }

  #known(): { readonly collections?: readonly Collection[] } {
    const { collections } = this.#parts;
    return collections ? { collections } : {};
  }

  call(name: string, input: unknown): Promise<Result<unknown>> {
    const reads = (READER_COMMANDS as readonly string[]).includes(name);
    const side = reads
      ? readerOver({ ...this.#known(), db: this.db, clock: this.#ports().clock, settings: () => SETTINGS })
      : must(this.#writer, 'an open writer');
    return side.call(name, input);
  }

  get connection(): string {
    return must(this.#writer, 'an open writer').status().connection;
  }

  /** The vault has other tokens than it had. */
  async tokensChanged(): Promise<void> {
    await must(this.#writer, 'an open writer').tokensChanged();
  }

  /** The engine dies at the n-th durable step from now. */
  crashAt(steps: number): void {
    this.#stepsLeft = steps;
  }

  /** It dies when it stands there for the n-th time from now. */
  crashAtPoint(point: DurablePoint, times: number): void {
    this.#fatal = { point, timesLeft: times };
  }

  kill(step: string): void {
    if (this.isDead) return;
    this.isDead = true;
    this.diedAt = step;
    this.#parts.ended(this.db.serialize());
    this.#parts.watch?.died(this.db, step);
    this.db.close();
  }

  #step(point: DurablePoint): void {
    this.#parts.watch?.point(point);
    this.#stepsLeft -= 1;
    if (this.#fatal?.point === point) this.#fatal.timesLeft -= 1;
    if (this.#stepsLeft <= 0 || this.#fatal?.timesLeft === 0) this.kill(point);
    if (this.isDead) throw new Error(`crashed at ${point}`);
  }

  #ports(): Ports {
    const { queue, seed, transport, vault } = this.#parts;
    const dice = seededRandom(seed);
    const alive = () => !this.isDead;
    return {
      clock: {
        now: () => queue.now,
        sleep: (delayMs, signal) => sleep(queue, alive, delayMs, signal),
        yield: () => sleep(queue, alive, 0),
      },
      random: {
        number: dice,
        uuid: () => randomUuid(dice),
        bytes: (count) => Uint8Array.from({ length: count }, () => Math.floor(dice() * 256)),
      },
      transport: (request) => transport(request, alive),
      vault: {
        read: async (key) => vault.get(key) ?? null,
        write: async (key, secret) => void vault.set(key, secret),
        remove: async (key) => void vault.delete(key),
      },
      durableStep: (name) => this.#step(name),
      log: this.#parts.watch?.log ?? (() => {}),
    };
  }
}

/** Never comes back to the dead. */
function sleep(
  queue: EventQueue,
  alive: () => boolean,
  delayMs: number,
  signal?: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason as Error);
    const takeBack = queue.in(delayMs, () => {
      if (alive()) resolve();
    });
    const stop = () => {
      takeBack();
      if (alive()) reject(signal?.reason as Error);
    };
    signal?.addEventListener('abort', stop, { once: true });
  });
}
