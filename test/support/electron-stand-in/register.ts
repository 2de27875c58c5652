import { registerHooks } from 'node:module';
import { isMainThread } from 'node:worker_threads';

// node --import register.ts start.ts MAIN: whoever imports `electron` gets the stand-in. Threads inherit this
// file and, as in Electron, find no such module there.

const STAND_IN = 'stand-in:electron';
const REAL = new URL('./electron.ts', import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    if (specifier !== 'electron' && !specifier.startsWith('electron/')) return next(specifier, context);
    if (!isMainThread) throw new Error(`Cannot find module '${specifier}': a thread has no Electron`);
    return { url: STAND_IN, format: 'module', shortCircuit: true };
  },
  load(url, context, next) {
    if (url !== STAND_IN) return next(url, context);
    const from = JSON.stringify(REAL);
    const source = `export * from ${from}; import * as electron from ${from}; export default electron;`;
    return { format: 'module', source, shortCircuit: true };
  },
});
