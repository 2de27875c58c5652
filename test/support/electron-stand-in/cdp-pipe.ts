import { EventEmitter } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { CDPSession } from 'playwright';

export type Cdp = Pick<CDPSession, 'send' | 'on' | 'once' | 'off'>;

type Message = {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly sessionId?: string;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
};

type Waiting = { resolve(result: unknown): void; reject(error: Error): void };

/**
 * Chromium's debugging protocol over a pipe: JSON that a zero byte ends. When the pipe closes, Chromium
 * ends.
 */
export class CdpPipe {
  readonly #out: Writable;
  readonly #emitters = new Map<string, EventEmitter>();
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;

  constructor(out: Writable, into: Readable) {
    this.#out = out;
    out.on('error', () => {});
    let rest = '';
    into.setEncoding('utf8').on('data', (text: string) => {
      const parts = (rest + text).split('\0');
      rest = parts.pop() ?? '';
      for (const part of parts) this.#hear(JSON.parse(part) as Message);
    });
    into.on('close', () => this.#failAll());
  }

  /** The browser itself, or a page that was attached to. */
  session(sessionId = ''): Cdp {
    const emitter = this.#emitters.get(sessionId) ?? new EventEmitter().setMaxListeners(100);
    this.#emitters.set(sessionId, emitter);
    const send = (method: string, params?: object) => this.#ask(sessionId, method, params);
    return {
      send,
      on: emitter.on.bind(emitter),
      once: emitter.once.bind(emitter),
      off: emitter.off.bind(emitter),
    } as unknown as Cdp;
  }

  #ask(sessionId: string, method: string, params: object = {}): Promise<unknown> {
    this.#lastId += 1;
    const id = this.#lastId;
    const to = sessionId === '' ? {} : { sessionId };
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, {
        resolve,
        reject: (error) => reject(new Error(`${method}: ${error.message}`)),
      });
      this.#out.write(`${JSON.stringify({ id, method, params, ...to })}\0`);
    });
  }

  #hear({ id, method, params, sessionId = '', result, error }: Message): void {
    if (id === undefined) {
      this.#emitters.get(sessionId)?.emit(method ?? '', params);
      return;
    }
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(error.message));
    else waiting?.resolve(result);
  }

  #failAll(): void {
    for (const { reject } of this.#waiting.values()) reject(new Error('Chromium ended'));
    this.#waiting.clear();
  }
}
