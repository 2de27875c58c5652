import { Worker } from 'node:worker_threads';
import { tmpdir } from 'node:os';
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  net,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
} from 'electron';
import { tried } from './tried.ts';

const scheme = [{ scheme: 'app', privileges: { standard: true } }];
const handled = () => new Response('');

const before = await Promise.all([
  tried(() => new BrowserWindow()),
  tried(() => session.defaultSession),
  tried(() => protocol.handle('app', handled)),
  tried(() => screen.getPrimaryDisplay()),
  tried(() => dialog.showOpenDialog({})),
  tried(() => net.fetch('file:///')),
  tried(() => safeStorage.encryptString('x')),
  tried(() => protocol.registerSchemesAsPrivileged(scheme)),
  tried(() => app.isReady()),
]);

void app.whenReady().then(async () => {
  const afterReady = {
    registerSchemes: await tried(() => protocol.registerSchemesAsPrivileged(scheme)),
    handleTwice: await tried(() => {
      protocol.handle('app', handled);
      protocol.handle('app', handled);
    }),
    unhandle: await tried(() => protocol.unhandle('other')),
    ipcTwice: await tried(() => {
      ipcMain.handle('once', () => 1);
      ipcMain.handle('once', () => 2);
    }),
    relativePath: await tried(() => app.setPath('userData', 'somewhere')),
    missingPath: await tried(() => app.setPath('userData', `${tmpdir()}/stragan-not-there`)),
    unknownPath: await tried(() => app.getPath('nowhere' as 'home')),
    emptyItem: await tried(() => Menu.buildFromTemplate([{ label: 'File', submenu: [{}] }])),
    pickNothing: await tried(() => dialog.showOpenDialog({ properties: ['openFile'] })),
    pickByWord: await tried(() => dialog.showOpenDialog({ properties: 'openFile' as never })),
    pickUntitled: await tried(() => dialog.showOpenDialog({ title: 5 as never })),
    pickUnlabelled: await tried(() => dialog.showOpenDialog({ buttonLabel: 5 as never })),
    pickNowhere: await tried(() => dialog.showOpenDialog({ defaultPath: 5 as never })),
    openNonsense: await tried(() => shell.openExternal('nonsense')),
    noSandbox: await tried(() => new BrowserWindow({ webPreferences: { sandbox: false } })),
    foreignSecret: await tried(() => safeStorage.decryptString(Buffer.from('plain'))),
    secret: await tried(() => safeStorage.decryptString(safeStorage.encryptString('zażółć'))),
    backend: safeStorage.getSelectedStorageBackend(),
    valueOfSwitch: app.commandLine.getSwitchValue('data') !== '',
    valueOfFlag: app.commandLine.getSwitchValue('flag'),
    thread: await inThread(new URL('./thread.ts', import.meta.url)),
  };
  app.on('will-quit', () => process.stdout.write(JSON.stringify({ before, ...afterReady })));
  app.quit();
});

function inThread(file: URL): Promise<unknown> {
  const thread = new Worker(file);
  return new Promise((resolve) => thread.once('message', resolve));
}
