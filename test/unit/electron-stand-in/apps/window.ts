import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, ipcMain, protocol } from 'electron';
import { filesFromInside, lookFromInside } from './look-from-inside.ts';
import { tried } from './tried.ts';

const PAGE =
  '<!doctype html><title>Page</title><input type=file><a id=out href=https://example.com/ target=new>out</a>';

const folder = app.commandLine.getSwitchValue('data');
mkdirSync(folder, { recursive: true });
app.setPath('userData', folder);
protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);

void app.whenReady().then(async () => {
  const window = new BrowserWindow({ webPreferences: { preload: here('preload.cjs') } });
  const asked: string[] = [];
  const askedToLeave = new Promise((resolve) => window.webContents.once('will-navigate', resolve));
  const granted = await beforeAnyHandler(window);
  protocol.handle('app', (request) => answer(request));
  ipcMain.handle('echo', (event, value: unknown) => ({ value, from: event.senderFrame?.url }));
  ipcMain.handle('function', () => () => {});
  window.webContents.setWindowOpenHandler(({ url }) => {
    asked.push(`open ${url}`);
    return { action: 'deny' };
  });
  window.webContents.on('will-navigate', (event) => {
    asked.push(`navigate ${event.url}`);
    event.preventDefault();
  });
  await window.loadURL('app://page/start');
  const inside = await lookFromInside(window);
  await askedToLeave;
  const files = await filesFromInside(window, here('preload.cjs'));
  const stays = await window.webContents.executeJavaScript('document.title');
  const sendFunction = await tried(() => window.webContents.send('event', () => {}));
  const esm = await esmPreload();
  const gone = await afterItsEnd(window);
  app.on('window-all-closed', () => {
    process.stdout.write(
      JSON.stringify({ ...granted, ...inside, stays, files, sendFunction, esm, gone, asked }),
    );
    app.quit();
  });
  for (const one of BrowserWindow.getAllWindows()) one.destroy();
});

function answer(request: Request): Response {
  if (request.url === 'app://page/broken') throw new Error('The handler failed');
  return new Response(PAGE, { headers: { 'content-type': 'text/html', 'x-address': request.url } });
}

async function beforeAnyHandler(window: BrowserWindow): Promise<object> {
  return {
    unregistered: await tried(() => window.loadURL('other://page/')),
    unhandled: await tried(() => window.loadURL('app://page/')),
    nonsense: await tried(() => window.loadURL('no address')),
  };
}

async function esmPreload(): Promise<unknown> {
  const window = new BrowserWindow({ webPreferences: { preload: here('esm-preload.mjs') } });
  const failed = new Promise((resolve) => {
    window.webContents.on('preload-error', (_event, _path, error) => resolve(error.message));
  });
  await window.loadURL('app://page/start');
  return failed;
}

async function afterItsEnd(window: BrowserWindow): Promise<object> {
  window.destroy();
  return {
    bounds: await tried(() => window.getBounds()),
    send: await tried(() => window.webContents.send('event')),
    load: await tried(() => window.loadURL('app://page/')),
  };
}

function here(name: string): string {
  return join(import.meta.dirname, name);
}
