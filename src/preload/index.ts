import { contextBridge, ipcRenderer } from 'electron';
import type { Api } from '../shared/contract.ts';
import type { Result } from '../shared/errors.ts';
import { on, tell } from './listeners.ts';

/** window.stragan in Electron: one channel for calls, one for events. */

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

ipcRenderer.on('stragan:event', (_event, name: string, payload: unknown) => tell(name, payload));

contextBridge.exposeInMainWorld('stragan', { call: call as Api['call'], on } satisfies Api);
