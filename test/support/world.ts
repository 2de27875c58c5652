import { openSession } from '../../src/main/demo/oauth/tokens.ts';
import { DEMO_CLIENT_ID } from '../../src/main/demo/oauth/clients.ts';
import { SELLER } from '../../src/main/demo/kinds.ts';
import { ALL_SCOPES } from '../../src/main/demo/oauth/scopes.ts';
import { setFaults, type Faults } from '../../src/main/demo/faults.ts';
import { openShop, type ShopRunner } from '../../src/main/demo/shop-runner.ts';
import { setSwitches, type Switches } from '../../src/main/demo/switches.ts';
import { seededRandom } from '../../src/main/demo/random.ts';
import { DEMO_NAMES } from '../../src/main/engine/addresses.ts';
import { endpointsOf, GROUPS, type GroupName } from '../../src/main/engine/allegro/catalogue.ts';
import type { Collection } from '../../src/main/engine/collections/collection.ts';
import { readTokenAnswer } from '../../src/main/engine/auth/token-pair.ts';
import { openSerialised } from '../../src/main/engine/store/open.ts';
import type { FilePorts } from '../../src/main/engine/file-ports.ts';
import type { WriteDb } from '../../src/main/engine/store/handle.ts';
import type { Edition, Environment } from '../../src/shared/domain/account.ts';
import { must, type AppError, type Result } from '../../src/shared/errors.ts';
import type { CommandName, Commands } from '../../src/shared/contract.ts';
import { EventQueue } from './event-queue.ts';
import { Life } from './world-life.ts';
import { carry, NEAR, type Ways } from './world-network.ts';
import type { WorldWatch } from './world-watch.ts';

export type WorldSettings = {
  readonly seed: number;
  readonly offers: number;
  /** Default: 2026. */
  readonly edition?: Edition;
  /** Default: demo. */
  readonly environment?: Environment;
  readonly switches?: Partial<Switches>;
  /** What the engine knows of; default: all. */
  readonly collections?: readonly Collection[];
  /** False: it reads and sends only what it is told to. Default: true. */
  readonly runsByItself?: boolean;
  /** Default: none. */
  readonly files?: FilePorts;
  /** What is due at the same moment happens in a drawn order. */
  readonly isOrderDrawn?: boolean;
  readonly watch?: WorldWatch;
  /** How long requests and answers are on their way; default: a near network. */
  readonly ways?: Ways;
  /** Of the shop, where it is not that of the dice. */
  readonly shopSeed?: number;
  /** So long before other worlds it begins: what it leaves them is not of a time that is still to come. */
  readonly earlierMs?: number;
  /** What a former life left; default: an empty one. */
  readonly database?: Uint8Array | null;
};

const BEGINNING = Date.UTC(2026, 6, 1, 8);

/**
 * Engine and demo marketplace in one process over virtual time: no socket, no thread, no real clock. A crash
 * ends a life of the engine at the very step it stands on; the next life begins with the database as it was.
 */
export class World {
  readonly queue: EventQueue;
  readonly shop: ShopRunner;
  readonly edition: Edition;
  readonly dice: () => number;
  readonly #vault = new Map<string, string>();
  readonly #netDice: () => number;
  readonly #ways: Ways;
  #saved: Uint8Array | null = null;
  #life: Life | null = null;
  readonly #manner: Pick<WorldSettings, 'collections' | 'environment' | 'runsByItself' | 'files' | 'watch'>;
  isOffline = false;

  constructor(settings: WorldSettings) {
    const {
      seed,
      offers,
      edition = '2026',
      switches,
      isOrderDrawn,
      ways = NEAR,
      earlierMs = 0,
      ...manner
    } = settings;
    this.#saved = settings.database ?? null;
    const order = isOrderDrawn ? seededRandom(seed + 2_000_003) : null;
    this.queue = new EventQueue(BEGINNING - earlierMs, order);
    this.edition = edition;
    this.#manner = manner;
    this.#ways = ways;
    this.dice = seededRandom(seed);
    this.#netDice = seededRandom(seed + 1_000_003);
    this.shop = openShop({
      settings: { seed: settings.shopSeed ?? seed, offers, edition },
      statePath: null,
      clock: () => this.queue.now,
      logCap: null,
    });
    // One shop with one past, whichever world goes on with what another has read of it.
    this.shop.state.table<number>('born').put('at', BEGINNING);
    const wrong = setSwitches(this.shop.state, { ...switches });
    if (wrong.length > 0) throw new Error(`The demo has no switches ${wrong.join(', ')}`);
  }

  get life(): Life {
    return must(this.#life, 'a running engine');
  }

  setFaults(faults: Faults): void {
    setFaults(this.shop.state, faults);
  }

  /**
   * Starts the program: on the database of the former life, or on an empty one after a sign-in. What it would
   * load from disk is loaded by then: virtual time does not wait for that.
   */
  async start(armed?: (life: Life) => void): Promise<void> {
    await loadAllMethods();
    if (!this.#vault.has(ACCOUNT_ID)) this.#signIn();
    const db = opened(openSerialised(this.#saved ?? emptyDatabase()));
    this.#manner.watch?.born(db);
    this.#life = new Life({
      db,
      queue: this.queue,
      seed: Math.floor(this.dice() * 2 ** 31),
      transport: (request, alive) => carry({ ...this.#network(), request, alive }),
      vault: this.#vault,
      accountId: ACCOUNT_ID,
      edition: this.edition,
      ...this.#manner,
      ended: (bytes) => {
        this.#saved = bytes;
      },
    });
    armed?.(this.#life);
    await this.#life.open();
  }

  /** The seller signs in, once more when Allegro has ended the former sign-in. */
  async signInAgain(): Promise<void> {
    this.#signIn();
    await this.life.tokensChanged();
  }

  /** The answer of a command that is to succeed. */
  async answer<K extends CommandName>(name: K, input: Commands[K]['in']): Promise<Commands[K]['out']> {
    const result = await this.ask(name, input);
    if (result === 'crashed' || !result.ok) throw new Error(`${name}: ${JSON.stringify(result)}`);
    return result.value;
  }

  /** What the seller asks of the program; time goes on until it has answered. */
  async ask<K extends CommandName>(
    name: K,
    input: Commands[K]['in'],
  ): Promise<Result<Commands[K]['out']> | 'crashed'> {
    let answered: Result<unknown> | null = null;
    const { life } = this;
    void life.call(name, input).then((result) => {
      answered = result;
    });
    for (let waits = 0; answered === null && !life.isDead; waits += 1) {
      await this.queue.run(waits < 20 ? 100 : 1000);
      if (waits > 3000) throw new Error(`${name} did not answer within ${waits} s`);
    }
    return (answered as Result<Commands[K]['out']> | null) ?? 'crashed';
  }

  /** Kills the engine at the n-th durable step from now, or when the time is up, whichever comes first. */
  async crashWithin(steps: number, forMs: number): Promise<string> {
    this.life.crashAt(steps);
    await this.queue.run(forMs);
    const step = this.life.diedAt ?? 'between steps';
    this.life.kill(step);
    return step;
  }

  /** The database of the engine as it is now. */
  db(): WriteDb {
    return this.life.db;
  }

  #signIn(): void {
    const moment = { state: this.shop.state, now: this.queue.now, random: this.dice };
    const grant = { clientId: DEMO_CLIENT_ID, userId: SELLER.userId, scopes: ALL_SCOPES };
    const pair = must(readTokenAnswer(openSession(moment, grant), this.queue.now), 'a token pair');
    this.#vault.set(ACCOUNT_ID, JSON.stringify(pair));
  }

  #network() {
    return {
      shop: this.shop,
      queue: this.queue,
      dice: this.#netDice,
      addresses: DEMO_NAMES,
      isOffline: () => this.isOffline,
      ways: this.#ways,
      ...(this.#manner.watch ? { watch: this.#manner.watch } : {}),
    };
  }
}

function loadAllMethods(): Promise<unknown> {
  return Promise.all((Object.keys(GROUPS) as readonly GroupName[]).map(endpointsOf));
}

const ACCOUNT_ID = `demo-${SELLER.userId}`;

let empty: Uint8Array | null = null;

/** With its tables: making them takes as long as half a life. */
function emptyDatabase(): Uint8Array {
  if (empty !== null) return empty;
  const db = opened(openSerialised(null));
  empty = db.serialize();
  db.close();
  return empty;
}

function opened<T>(result: Result<T, AppError>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
