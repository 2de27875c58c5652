import type { EventName, Events } from '../shared/contract.ts';

const listeners = new Map<string, Set<(payload: never) => void>>();

export function on<K extends EventName>(name: K, listener: (payload: Events[K]) => void): () => void {
  const group = listeners.get(name) ?? new Set();
  listeners.set(name, group);
  group.add(listener);
  return () => void group.delete(listener);
}

export function tell(name: string, payload: unknown): void {
  for (const listener of listeners.get(name) ?? []) (listener as (payload: unknown) => void)(payload);
}
