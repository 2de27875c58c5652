import type { DemoProcess } from '../support/demo-process.ts';
import { type FieldWrite, type LoggedRequest, fieldWritesOf, readRequests } from '../support/demo-writes.ts';

/** A request that changed something, or was meant to. */
export type LoggedWrite = LoggedRequest & { readonly at: number };

const SIGNS_IN = /^\/auth\//u;

/** All that the demo was asked so far, by its own log. */
export class DemoBook {
  readonly #demo: DemoProcess;
  #lastSeq = 0;
  #reading: Promise<void> = Promise.resolve();
  readonly requests: LoggedRequest[] = [];
  /** Of those into fields of offers. */
  readonly writes: FieldWrite[] = [];

  constructor(demo: DemoProcess) {
    this.#demo = demo;
  }

  /** Brings it up to date; one reading at a time. */
  read(): Promise<void> {
    this.#reading = this.#reading.then(async () => {
      const requests = await readRequests(this.#demo, this.#lastSeq);
      this.#lastSeq = requests.at(-1)?.seq ?? this.#lastSeq;
      this.requests.push(...requests);
      this.writes.push(...requests.flatMap(fieldWritesOf));
    });
    return this.#reading;
  }

  /** Requests other than questions. */
  get count(): number {
    return this.requests.filter(isWrite).length;
  }

  allWrites(): readonly LoggedWrite[] {
    return this.requests.filter(isWrite).map((request) => ({ ...request, at: Date.parse(request.time) }));
  }
}

function isWrite({ method, path }: LoggedRequest): boolean {
  return method !== 'GET' && !SIGNS_IN.test(path);
}
