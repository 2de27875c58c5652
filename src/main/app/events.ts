import type { EventName, Events } from '../../shared/contract.ts';

const PAUSE_MS = 200;

export type Listener<K extends EventName> = (payload: Events[K]) => void;

/**
 * What windows hear. store.changed comes at most five times a second, with the tables of the pause put
 * together.
 */
export class EventHub {
  readonly #listeners = new Map<EventName, Set<(payload: never) => void>>();
  readonly #tables = new Set<string>();
  #timer: NodeJS.Timeout | null = null;

  on<K extends EventName>(name: K, listener: Listener<K>): () => void {
    const listeners = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, listeners);
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  emit<K extends EventName>(name: K, payload: Events[K]): void {
    if (name === 'store.changed') this.#gather((payload as Events['store.changed']).tables);
    else this.#send(name, payload);
  }

  close(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#listeners.clear();
  }

  #gather(tables: readonly string[]): void {
    for (const table of tables) this.#tables.add(table);
    if (this.#timer === null) this.#flush();
  }

  #flush(): void {
    this.#timer = null;
    if (this.#tables.size === 0) return;
    const tables = [...this.#tables];
    this.#tables.clear();
    this.#timer = setTimeout(() => this.#flush(), PAUSE_MS);
    this.#send('store.changed', { tables });
  }

  #send<K extends EventName>(name: K, payload: Events[K]): void {
    for (const listener of this.#listeners.get(name) ?? []) (listener as Listener<K>)(payload);
  }
}
