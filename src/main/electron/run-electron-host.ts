import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app as electron, dialog, shell } from 'electron';
import type { App } from '../app/create-app.ts';
import { defaultDataFolder } from '../app/data-folder.ts';
import { readDemoAt } from '../app/demo-at.ts';
import type { HostPorts } from '../app/host-ports.ts';
import { createPatientApp } from '../app/patient-app.ts';
import { readyLine } from '../app/ready-line.ts';
import { createLogFile } from '../ports/log-file.ts';
import { bridge } from './bridge.ts';
import { closeBeforeQuitting } from './close-before-quitting.ts';
import { argumentOf } from './argument-of.ts';
import { FilePicker } from './file-picker.ts';
import { MainWindow } from './main-window.ts';
import { setMenu } from './menu.ts';
import { createSafeStorageVault } from './safe-storage-vault.ts';
import { storedPreferences } from './stored-preferences.ts';
import { denyPermissions } from './window-locks.ts';
import { registerScheme, serveWindowFiles } from './window-files.ts';

const OUT = fileURLToPath(new URL('..', import.meta.url));

/** The only Stragan on its data folder: its app, its window, and how both end. */
export async function runElectronHost(): Promise<void> {
  const dataFolder = resolve(argumentOf('data', process.argv) ?? defaultDataFolder());
  const ownFolder = makeOwnFolder(dataFolder);
  // Electron's lock goes by this folder: another data folder is another Stragan.
  electron.setPath('userData', ownFolder);
  if (!electron.requestSingleInstanceLock()) return electron.quit();
  registerScheme();
  await electron.whenReady();
  try {
    const host = electronHost(dataFolder);
    const created = await createPatientApp({
      dataFolder,
      host,
      demoAt: readDemoAt(argumentOf('demo-at', process.argv) ?? ''),
    });
    if (created.ok) await show(created.value, dataFolder, host);
    else giveUp(created.error.message);
  } catch (error) {
    giveUp(error instanceof Error ? error.message : String(error));
  }
}

async function show(app: App, dataFolder: string, { log }: HostPorts): Promise<void> {
  const window = new MainWindow({ preloadFile: join(OUT, 'preload', 'index.cjs'), dataFolder, log });
  denyPermissions();
  const picker = new FilePicker(app);
  serveWindowFiles(join(OUT, 'renderer'), app, picker);
  bridge(app, window, picker);
  closeBeforeQuitting(app, log);
  electron.on('second-instance', () => window.show());
  electron.on('activate', () => window.show());
  electron.on('window-all-closed', () => {
    if (process.platform !== 'darwin') electron.quit();
  });
  window.whenFirstShown(() => process.stdout.write(readyLine('its window is open')));
  window.show();
  await setMenu(app);
}

/** Where Chromium keeps what is its own; elsewhere while the data folder cannot be written to. */
function makeOwnFolder(dataFolder: string): string {
  const folder = join(dataFolder, 'electron');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return folder;
  } catch {
    return mkdtempSync(join(tmpdir(), 'stragan-'));
  }
}

function giveUp(message: string): void {
  dialog.showErrorBox('Stragan', message);
  electron.exit(1);
}

function electronHost(dataFolder: string): HostPorts {
  return {
    vault: createSafeStorageVault(join(dataFolder, 'safe-storage')),
    openExternal: (url) => shell.openExternal(url),
    preferences: storedPreferences,
    log: createLogFile({ directory: join(dataFolder, 'logs') }),
    exportsFolder: electron.getPath('documents'),
    runsByItself: true,
  };
}
