import { contextBridge, ipcRenderer } from 'electron';
import type { Api, EventName, Events } from '../shared/contract.ts';

/** window.stragan in Electron: one channel for calls, one for events. */
const api: Api = {
  call: (name, input) => ipcRenderer.invoke('stragan:call', name, input),
  on: <K extends EventName>(name: K, listener: (payload: Events[K]) => void) => {
    const heard = (_event: unknown, happened: string, payload: Events[K]) => {
      if (happened === name) listener(payload);
    };
    ipcRenderer.on('stragan:event', heard);
    return () => ipcRenderer.off('stragan:event', heard);
  },
};

contextBridge.exposeInMainWorld('stragan', api);
