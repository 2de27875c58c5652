import type { DurablePoint } from './durable-steps.ts';

/**
 * All that the engine knows of the world outside. The real ones are in src/main/ports; a simulation hands in
 * its own clock, randomness and transport, and the same engine runs deterministically.
 */
export type Ports = {
  readonly clock: Clock;
  readonly random: Random;
  readonly transport: Transport;
  readonly vault: Vault;
  readonly durableStep: DurableStep;
  readonly log: Log;
};

export type Clock = {
  /** Epoch milliseconds. */
  now(): number;
  /** Resolves after delayMs; rejects with the signal's reason when it is aborted first. */
  sleep(delayMs: number, signal?: AbortSignal): Promise<void>;
  /** A macrotask's pause, so that a long batch lets others run. */
  yield(): Promise<void>;
};

export type Random = {
  /** 0 <= n < 1 */
  number(): number;
  uuid(): string;
  bytes(count: number): Uint8Array;
};

export type HttpRequest = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | BodyStream | null;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
  /** A success may come as a stream, so that a file need not fit into memory. */
  readonly streams?: boolean;
};

/** A body that is read while it is sent; opened anew for each attempt. */
export type BodyStream = { readonly sizeBytes: number; open(): AsyncIterable<Uint8Array> };

/** Header names in lower case. Redirects are never followed: operations answer 303. */
export type HttpResponse = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** In place of `body`, where it was asked for; ends with a TransportFailure when the rest did not come. */
  readonly stream?: AsyncIterable<Uint8Array>;
};

/** Answers for every status; rejects with a TransportFailure when there was no whole answer. */
export type Transport = (request: HttpRequest) => Promise<HttpResponse>;

/** `sent` false: no byte can have reached the other side, so nothing was done there. */
export class TransportFailure extends Error {
  readonly sent: boolean;
  readonly reason: 'no-connection' | 'timeout' | 'reset' | 'cancelled';
  constructor(sent: boolean, reason: TransportFailure['reason'], message: string) {
    super(message);
    this.name = 'TransportFailure';
    this.sent = sent;
    this.reason = reason;
  }
}

/** Where tokens rest. Keys are account ids; values are JSON of the token pair. */
export type Vault = {
  read(accountId: string): Promise<string | null>;
  write(accountId: string, secret: string): Promise<void>;
  remove(accountId: string): Promise<void>;
};

/**
 * Called before and after every step that must survive a crash, e.g. "before:call.saved",
 * "after:response.received". Does nothing in the product; a simulation or a chaos run ends the process there.
 */
export type DurableStep = (point: DurablePoint) => void;

export type WorkProgress = { readonly done: number; readonly total: number };

/** How work that keeps its thread busy for seconds is seen and stopped from outside. */
export type WorkSigns = {
  /** A wish to stop that came earlier was about other work. */
  begin(): void;
  /** Null: it is over. */
  tell(progress: WorkProgress | null): void;
  isStopWanted(): boolean;
};

/** `detail` must not hold tokens or buyers' data. */
export type Log = (
  level: 'info' | 'warn' | 'error',
  message: string,
  detail?: Readonly<Record<string, unknown>>,
) => void;
