import { contextBridge, ipcRenderer } from 'electron';
import type { Api, EventName, Events } from '../shared/contract.ts';
import type { Result } from '../shared/errors.ts';

/** window.stragan in Electron: one channel for calls, one for events. */

const listeners = new Map<string, Set<(payload: never) => void>>();

async function call(name: string, input: unknown): Promise<Result<unknown>> {
  try {
    return (await ipcRenderer.invoke('stragan:call', name, input)) as Result<unknown>;
  } catch (error) {
    return {
      ok: false,
      error: { kind: 'bug', message: error instanceof Error ? error.message : String(error) },
    };
  }
}

function on<K extends EventName>(name: K, listener: (payload: Events[K]) => void): () => void {
  const group = listeners.get(name) ?? new Set();
  listeners.set(name, group);
  group.add(listener);
  return () => void group.delete(listener);
}

ipcRenderer.on('stragan:event', (_event, name: string, payload: unknown) => {
  for (const listener of listeners.get(name) ?? []) listener(payload as never);
});

contextBridge.exposeInMainWorld('stragan', { call: call as Api['call'], on } satisfies Api);
