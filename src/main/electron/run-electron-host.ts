import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app as electron, dialog, shell, type BrowserWindow } from 'electron';
import { createApp, type App } from '../app/create-app.ts';
import { defaultDataFolder } from '../app/data-folder.ts';
import type { HostPorts } from '../app/host-ports.ts';
import { createLogFile } from '../ports/log-file.ts';
import { bridge } from './bridge.ts';
import { setMenu } from './menu.ts';
import { createSafeStorageVault } from './safe-storage-vault.ts';
import { storedPreferences } from './stored-preferences.ts';
import { denyPermissions, openWindow } from './window.ts';
import { registerScheme, serveWindowFiles } from './window-files.ts';

const OUT = fileURLToPath(new URL('..', import.meta.url));

/** The only Stragan of this user session: its app, its window, and how both end. */
export async function runElectronHost(): Promise<void> {
  const dataFolder = resolve(electron.commandLine.getSwitchValue('data') || defaultDataFolder());
  electron.setPath('userData', join(dataFolder, 'electron'));
  if (!electron.requestSingleInstanceLock()) return electron.quit();
  registerScheme();
  await electron.whenReady();
  const created = await createApp({ dataFolder, host: electronHost(dataFolder) });
  if (!created.ok) {
    dialog.showErrorBox('Stragan', created.error.message);
    electron.exit(1);
    return;
  }
  showWindow(created.value);
}

function showWindow(app: App): void {
  let window: BrowserWindow | null = null;
  const open = () => {
    window = openWindow(join(OUT, 'preload', 'index.cjs'));
    window.on('closed', () => {
      window = null;
    });
  };
  setMenu();
  denyPermissions();
  serveWindowFiles(join(OUT, 'renderer'), app);
  bridge(app, () => window);
  open();
  electron.on('second-instance', () => (window ? window.focus() : open()));
  electron.on('activate', () => window ?? open());
  electron.on('window-all-closed', () => {
    if (process.platform !== 'darwin') electron.quit();
  });
  closeBeforeQuitting(app);
}

function closeBeforeQuitting(app: App): void {
  let closed = false;
  electron.on('before-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void app.close().finally(() => {
      closed = true;
      electron.quit();
    });
  });
}

function electronHost(dataFolder: string): HostPorts {
  return {
    vault: createSafeStorageVault(join(dataFolder, 'safe-storage')),
    openExternal: (url) => shell.openExternal(url),
    preferences: storedPreferences,
    log: createLogFile({ directory: join(dataFolder, 'logs') }),
    runsByItself: true,
  };
}
