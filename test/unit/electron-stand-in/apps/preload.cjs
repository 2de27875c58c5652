const { contextBridge, ipcRenderer, webUtils } = require('electron');

const told = {};
const tried = (name, work) => {
  try {
    told[name] = work() ?? null;
  } catch (error) {
    told[name] = `refused: ${error.message}`;
  }
};
const later = (promise) => promise.catch((error) => `refused: ${error.message}`);

tried('node', () => require('node:fs'));
tried('process', () => process.sandboxed && process.contextIsolated && !('binding' in process));
tried('expose', () => contextBridge.exposeInMainWorld('bridge', bridge()));
tried('exposeTwice', () => contextBridge.exposeInMainWorld('bridge', {}));
globalThis.secretOfThePreload = 1;

function bridge() {
  return {
    told: () => told,
    invoke: (channel, value) => later(ipcRenderer.invoke(channel, value)),
    invokeFunction: () => later(ipcRenderer.invoke('echo', () => {})),
    on: (listener) => void ipcRenderer.on('event', (_event, ...values) => listener(...values)),
    pathOf: (file) => webUtils.getPathForFile(file),
    back: async (files) => files.map((file) => file),
    throws: () => {
      throw new Error('thrown by the preload');
    },
  };
}
