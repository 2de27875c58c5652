import type { DurablePoint } from '../../src/main/engine/durable-steps.ts';
import type { HttpRequest, HttpResponse, Log } from '../../src/main/engine/ports.ts';
import type { WriteDb } from '../../src/main/engine/store/handle.ts';

/** Of one request, from the engine to the demo and back. */
export type WatchedRequest = {
  /** It is at the demo: whether it changed anything there. */
  readonly arrived: (applied: boolean) => void;
  /** The engine has its answer, or knows that there is none. */
  readonly answered: (answer: HttpResponse | string) => void;
};

/** Who looks on while a world goes its way, and does harm to it. */
export type WorldWatch = {
  /** An engine has opened its database. */
  readonly born: (db: WriteDb) => void;
  /** The engine dies; its database is as the next life will find it. */
  readonly died: (db: WriteDb, at: string) => void;
  readonly point: (point: DurablePoint) => void;
  readonly sent: (request: HttpRequest) => WatchedRequest;
  /** What somebody between the program and Allegro answers; Allegro never hears of the request. */
  readonly instead: (request: HttpRequest) => HttpResponse | null;
  /**
   * How long a request is under way after the program was told that it broke; null where nothing holds it up.
   */
  readonly lateBy?: (request: HttpRequest) => number | null;
  /** What becomes of an answer on its way: changed, or cut off (null). */
  readonly onTheWay: (request: HttpRequest, answer: HttpResponse) => HttpResponse | null;
  readonly log: Log;
};
