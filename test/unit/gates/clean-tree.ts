import type { Files } from './planted-tree.ts';

/** A house in which each borderline thing stands where it is allowed; every gate is green on it. */
export const CLEAN_TREE: Files = {
  'package.json': `{
  "name": "planted",
  "private": true,
  "type": "module",
  "dependencies": {
    "better-sqlite3": "*"
  },
  "devDependencies": {
    "@vitejs/plugin-react": "*",
    "electron": "*",
    "electron-vite": "*",
    "knip": "*",
    "oxlint": "*",
    "vitest": "*"
  }
}
`,
  'tsconfig.json': `{
  "files": [],
  "references": [{ "path": "./src/shared" }, { "path": "./src/main" }, { "path": "./src/preload" }]
}
`,
  'src/shared/money.ts': `export type Money = { readonly amountMinor: number };

export function doubled(money: Money): Money {
  return { amountMinor: money.amountMinor * 2 };
}
`,
  'src/preload/index.ts': `import { ipcRenderer } from 'electron';

ipcRenderer.send('ready');
`,
  'src/preload/browser.ts': `export {};

await fetch('/status');
`,
  'src/main/index.ts': `import { app } from 'electron';
import { doubled } from '../shared/money.ts';
import { openWindow } from './electron/window.ts';

await app.whenReady();
openWindow(doubled({ amountMinor: 200 }).amountMinor);
`,
  'src/main/electron/window.ts': `import { BrowserWindow } from 'electron';

export function openWindow(width: number): BrowserWindow {
  return new BrowserWindow({ width });
}
`,
  'src/main/cli/main.ts': `import { fetchPage } from '../ports/transport.ts';
import { openStore } from '../engine/store/open.ts';

console.log(openStore('shop.db').open, await fetchPage('http://127.0.0.1'));
`,
  'src/main/ports/transport.ts': `export async function fetchPage(url: string): Promise<string> {
  const answer = await fetch(url);
  return answer.text();
}
`,
  'src/main/engine/worker.ts': `import { fetchPage } from '../ports/transport.ts';
import { parentPort } from 'node:worker_threads';

parentPort?.postMessage(await fetchPage('http://127.0.0.1'));
`,
  'src/main/engine/store/open.ts': `import Database from 'better-sqlite3';

export function openStore(path: string): Database.Database {
  return new Database(path);
}
`,
  'test/unit/borders.test.ts': `import { isInside } from '../../config/borders.ts';

isInside('src/main', 'src');
`,
};
