import type { Codec, Hooks } from './codec.ts';

export type Said =
  | { readonly kind: 'call'; readonly id: number; readonly of: number; readonly values: unknown[] }
  | { readonly kind: 'settled'; readonly id: number; readonly ok: boolean; readonly value: unknown }
  | { readonly kind: 'expose'; readonly name: string; readonly value: unknown };

export type World = {
  say(said: Said): void;
  readonly hear: (listener: (said: Said) => void) => void;
};

/**
 * One side of the bridge between a page's two worlds: events on the window that only both sides know the
 * name of. Functions and promises stay where they are and are called from afar. Goes into pages as text.
 */
export function joinWorlds(
  secret: string,
  mine: 'main' | 'isolated',
  makeCodec: (hooks: Hooks) => Codec,
): World {
  const their = mine === 'main' ? 'isolated' : 'main';
  const dispatch = window.dispatchEvent.bind(window);
  const listen = window.addEventListener.bind(window);
  const kept: object[] = [];
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: unknown): void }>();
  const listeners: ((said: Said) => void)[] = [];
  const sentFiles: File[] = [];
  const gotFiles: File[] = [];
  let lastId = 0;

  const codec = makeCodec({
    keep(value) {
      if (value instanceof File) return sendFile(value);
      kept.push(value);
      const id = kept.length - 1;
      if (typeof value !== 'function') {
        (value as Promise<unknown>).then(
          (result) => say({ kind: 'settled', id: -1 - id, ok: true, value: result }),
          (error) => say({ kind: 'settled', id: -1 - id, ok: false, value: error }),
        );
      }
      return id;
    },
    revive(kind, id) {
      if (kind === 'file') return gotFiles[id];
      if (kind === 'promise') return settledLater(-1 - id);
      return (...values: unknown[]) => callThere(id, values);
    },
  });

  /** What is dragged is the one thing that carries a file from world to world. */
  function sendFile(file: File): number {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(file);
    dispatch(new DragEvent(`${secret}${their}-file`, { dataTransfer }));
    return sentFiles.push(file) - 1;
  }

  function settledLater(id: number): Promise<unknown> {
    return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
  }

  /** The events are dispatched at once, so a function that answers at once has answered when this returns. */
  function callThere(of: number, values: unknown[]): unknown {
    lastId += 1;
    const id = lastId;
    let answer: { ok: boolean; value: unknown } | undefined;
    waiting.set(id, {
      resolve: (value) => (answer = { ok: true, value }),
      reject: (value) => (answer = { ok: false, value }),
    });
    say({ kind: 'call', id, of, values });
    if (answer === undefined) throw new Error('The other world did not answer');
    if (!answer.ok) throw answer.value;
    return answer.value;
  }

  function callHere({ id, of, values }: Said & { kind: 'call' }): void {
    try {
      const value = (kept[of] as (...input: unknown[]) => unknown)(...values);
      say({ kind: 'settled', id, ok: true, value });
    } catch (error) {
      say({ kind: 'settled', id, ok: false, value: error });
    }
  }

  function say(said: Said): void {
    dispatch(new CustomEvent(secret + their, { detail: codec.encode(said) }));
  }

  listen(`${secret}${mine}-file`, (event) => {
    const [file] = (event as DragEvent).dataTransfer?.files ?? [];
    if (file) gotFiles.push(file);
  });
  listen(secret + mine, (event) => {
    const said = codec.decode((event as CustomEvent<string>).detail) as Said;
    if (said.kind === 'call') callHere(said);
    else if (said.kind === 'settled') {
      const { resolve, reject } = waiting.get(said.id) ?? {};
      waiting.delete(said.id);
      (said.ok ? resolve : reject)?.(said.value);
    } else for (const listener of listeners) listener(said);
  });
  return { say, hear: (listener) => void listeners.push(listener) };
}
