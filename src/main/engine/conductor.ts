import type { SyncOutcome } from '../../shared/contract-app.ts';
import { err, type AppError, type Result } from '../../shared/errors.ts';
import type { Clock, Log } from './ports.ts';
import { storageErrorOf } from './store/storage-error.ts';
import { Turn } from './turn.ts';

/** What Allegro's last answer said; unknown until there was one. */
export type Connection = 'unknown' | 'online' | 'offline' | 'signed-out';

export type Pull = { readonly full: boolean; readonly signal: AbortSignal };

/** What a run of the outbox left: why it stopped early, and when something of it is to be looked at again. */
export type SendOutcome = { readonly error: AppError | null; readonly nextLookAt: number | null };

export type ConductorParts = {
  readonly clock: Clock;
  readonly log: Log;
  readonly pull: (pull: Pull) => Promise<Result<SyncOutcome, AppError>>;
  /** Reads the names of categories: they are few, and every line shows one. */
  readonly names: (signal: AbortSignal) => Promise<Result<unknown, AppError>>;
  /** Reads what the seller owns besides offers, as far as it is due. */
  readonly collections: (signal: AbortSignal) => Promise<Result<unknown, AppError>>;
  /** Fetches details in the background until there are no more, or the signal says stop. */
  readonly details: (signal: AbortSignal) => Promise<Result<unknown, AppError>>;
  readonly send: (signal: AbortSignal) => Promise<SendOutcome>;
  /** The connection or what is running has changed. */
  readonly changed: () => void;
};

const PULL_EVERY_MS = 60_000;
const OFFLINE_RETRY_MS = [2000, 5000, 10_000, 20_000, 30_000];
/** How long the last answer of Allegro speaks for the connection. */
const PROBE_AFTER_MS = 30_000;

/**
 * What runs when. Pull and send take turns; names, collections and details fill the time between them and
 * stop for either.
 *
 *   unknown, offline --(a try answers)--> pull -> merge -> send what was released -> names
 *          -> collections and details
 *                          ... pull every minute
 *   signed-out: nothing runs until there are new tokens
 */
export class Conductor {
  readonly #parts: ConductorParts;
  readonly #turn = new Turn();
  readonly #closing = new AbortController();
  #pulling = new AbortController();
  #waking = new AbortController();
  #napping = new AbortController();
  #detailing = new AbortController();
  #sendWanted = false;
  #detailsPaused = false;
  #runsByItself = false;
  #connection: Connection = 'unknown';
  #heardAt: number | null = null;
  #failures = 0;
  #storage: AppError | null = null;
  #sending: Promise<void> | null = null;
  #loop: Promise<void> = Promise.resolve();

  constructor(parts: ConductorParts) {
    this.#parts = parts;
  }

  get connection(): Connection {
    return this.#connection;
  }

  /** Why nothing could be written the last time; null when it could. */
  get storage(): AppError | null {
    return this.#storage;
  }

  get isSending(): boolean {
    return this.#sending !== null;
  }

  /** Where it runs by itself, what the seller released while he was away goes next. */
  async pull(full: boolean): Promise<Result<SyncOutcome, AppError>> {
    const outcome = await this.#pullInTurn(full);
    if (outcome.ok && this.#runsByItself) this.kickSend();
    return outcome;
  }

  stopPull(): void {
    this.#pulling.abort();
    this.#pulling = new AbortController();
  }

  /**
   * The connection as of now: an old answer is tried again, by a pull, so that what is sent next has seen it.
   */
  async probe(): Promise<Connection> {
    const isFresh = this.#heardAt !== null && this.#parts.clock.now() - this.#heardAt < PROBE_AFTER_MS;
    if (!isFresh || this.#connection !== 'online') await this.#pullInTurn(false);
    return this.#connection;
  }

  /** A question of the seller found no connection, or nobody signed in: that speaks for all that follows. */
  failed(error: AppError): void {
    const isKnown = this.#connection === 'offline' || this.#connection === 'signed-out';
    if (!isKnown && (error.kind === 'offline' || error.kind === 'auth')) this.#judge(error);
  }

  /** Sends what is released until none of it is under way any more. */
  kickSend(): void {
    this.#sendWanted = true;
    this.#napping.abort();
    if (this.#sending !== null || this.#closing.signal.aborted) return;
    this.#detailing.abort();
    this.#sending = this.#sendAll()
      .catch((thrown: unknown) => this.#report('sending failed', thrown))
      .finally(() => {
        this.#sending = null;
        this.#parts.changed();
      });
    this.#parts.changed();
  }

  /** No details in the background until they are resumed. */
  pauseDetails(): void {
    this.#detailsPaused = true;
    this.#detailing.abort();
  }

  /** They go on at once rather than after the next pull. */
  resumeDetails(): void {
    if (!this.#detailsPaused) return;
    this.#detailsPaused = false;
    this.#wake();
  }

  /** There are new tokens. */
  signedIn(): void {
    if (this.#connection === 'signed-out') this.#hear('unknown');
    this.#failures = 0;
    this.#heardAt = null;
    this.#wake();
  }

  /** Pulls each minute, tries again when offline, fetches details meanwhile; until closed. */
  runByItself(): void {
    this.#runsByItself = true;
    this.#loop = this.#keepGoing().catch((thrown: unknown) =>
      this.#report('the background work stopped', thrown),
    );
  }

  async close(): Promise<void> {
    this.#closing.abort();
    this.#pulling.abort();
    this.#waking.abort();
    this.#napping.abort();
    await this.#loop;
    await this.#sending;
    await this.#turn.take(async () => {});
  }

  async #keepGoing(): Promise<void> {
    while (!this.#closing.signal.aborted) {
      const waking = this.#waking.signal;
      if (this.#connection !== 'signed-out' || this.#heardAt === null) {
        const pulled = await this.#pullInTurn(false);
        if (pulled.ok) this.kickSend();
      }
      await this.#fillTime(waking);
    }
  }

  /** Until the next pull is due: names and details, as often as a send has stopped them, and then nothing. */
  async #fillTime(waking: AbortSignal): Promise<void> {
    const period = new AbortController();
    const rested = this.#rest(waking).finally(() => period.abort());
    await this.#sending;
    while (this.#connection === 'online' && !period.signal.aborted) {
      const wasStopped = await this.#fillUntil(period.signal);
      if (!wasStopped) break;
      await this.#sending;
    }
    await rested;
  }

  /** Whether a send stopped it. */
  async #fillUntil(due: AbortSignal): Promise<boolean> {
    this.#detailing = new AbortController();
    const stopped = this.#detailing.signal;
    const signal = AbortSignal.any([due, stopped]);
    const named = await this.#written(() => this.#parts.names(signal));
    // Side by side: the details of what somebody looks at wait for no list.
    const { collections, details } = this.#parts;
    const filled =
      named.ok && !this.#detailsPaused
        ? await Promise.all([this.#written(() => collections(signal)), this.#written(() => details(signal))])
        : [named];
    const failed = filled.find(({ ok }) => !ok);
    if (failed?.ok === false) this.#judge(failed.error);
    return stopped.aborted;
  }

  async #rest(waking: AbortSignal): Promise<void> {
    if (waking.aborted || this.#closing.signal.aborted) return;
    await this.#parts.clock.sleep(this.#restMs(), waking).catch(() => undefined);
  }

  #restMs(): number {
    if (this.#connection !== 'offline') return PULL_EVERY_MS;
    const step = Math.min(this.#failures, OFFLINE_RETRY_MS.length) - 1;
    return OFFLINE_RETRY_MS[Math.max(0, step)] ?? PULL_EVERY_MS;
  }

  #pullInTurn(full: boolean): Promise<Result<SyncOutcome, AppError>> {
    return this.#turn.take(async () => {
      const outcome = await this.#written(() => this.#parts.pull({ full, signal: this.#pulling.signal }));
      if (outcome.ok) this.#hear('online');
      else this.#judge(outcome.error);
      return outcome;
    });
  }

  async #sendAll(): Promise<void> {
    let nextLookAt: number | null = null;
    while (!this.#closing.signal.aborted && (this.#sendWanted || nextLookAt !== null)) {
      this.#sendWanted = false;
      // What is sent has seen Allegro's side since the connection was lost, or since the start.
      if (this.#connection !== 'online' && (await this.probe()) !== 'online') return;
      const outcome = await this.#turn.take(() => this.#parts.send(this.#closing.signal));
      if (outcome.error) this.#judge(outcome.error);
      if (this.#connection !== 'online') return;
      nextLookAt = outcome.nextLookAt;
      if (nextLookAt !== null) await this.#nap(nextLookAt - this.#parts.clock.now());
    }
  }

  /** Until something under way is to be looked at again, or more is released. */
  async #nap(delayMs: number): Promise<void> {
    this.#napping = new AbortController();
    if (this.#sendWanted || this.#closing.signal.aborted) return;
    await this.#parts.clock.sleep(Math.max(0, delayMs), this.#napping.signal).catch(() => undefined);
  }

  #judge(error: AppError): void {
    if (error.kind === 'offline') this.#hear('offline');
    else if (error.kind === 'auth') this.#hear('signed-out');
    else if (error.kind === 'rate-limited') this.#hear('online');
  }

  #hear(connection: Connection): void {
    this.#heardAt = this.#parts.clock.now();
    this.#failures = connection === 'offline' ? this.#failures + 1 : 0;
    if (this.#connection === connection) return;
    this.#connection = connection;
    this.#parts.changed();
  }

  #wake(): void {
    this.#waking.abort();
    if (!this.#closing.signal.aborted) this.#waking = new AbortController();
  }

  /** A disk that takes nothing more stops one piece of work, not all that comes after. */
  async #written<T>(work: () => Promise<Result<T, AppError>>): Promise<Result<T, AppError>> {
    try {
      const outcome = await work();
      if (outcome.ok) this.#noteStorage(null);
      return outcome;
    } catch (thrown) {
      const error = storageErrorOf(thrown);
      if (error === null) throw thrown;
      this.#parts.log('error', 'the shop could not be written', { message: error.message });
      this.#noteStorage(error);
      return err(error);
    }
  }

  #noteStorage(error: AppError | null): void {
    if (error === this.#storage) return;
    this.#storage = error;
    this.#parts.changed();
  }

  #report(what: string, thrown: unknown): void {
    const error = storageErrorOf(thrown);
    if (error !== null) this.#noteStorage(error);
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    this.#parts.log('error', what, { message });
  }
}
