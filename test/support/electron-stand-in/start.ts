import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from './app.ts';
import { listenToTest } from './test-channel.ts';

// node --import register.ts start.ts MAIN ARGS: runs MAIN as Electron runs an app's entry. What MAIN does
// before its first pause happens before `ready`.

const [node = '', , main = '', ...words] = process.argv;
process.argv = [node, main, ...words];
Object.defineProperty(process, 'type', { value: 'browser' });
listenToTest();
await import(pathToFileURL(resolve(main)).href);
app.becomeReady();
