import { BrowserWindow, session, shell } from 'electron';
import { WINDOW_ORIGIN } from './window-files.ts';

/** The one window: sandboxed, without Node, and unable to go anywhere else. */
export function openWindow(preloadFile: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1360,
    height: 860,
    minWidth: 960,
    minHeight: 600,
    show: false,
    webPreferences: {
      preload: preloadFile,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  lockNavigation(window);
  void window.loadURL(`${WINDOW_ORIGIN}/`);
  return window;
}

/** What a web page could ask of the computer is never granted. */
export function denyPermissions(): void {
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.defaultSession.setPermissionCheckHandler(() => false);
  session.defaultSession.setDevicePermissionHandler(() => false);
}

/** Links lead to the system's browser, by https only. */
function lockNavigation({ webContents }: BrowserWindow): void {
  webContents.setWindowOpenHandler(({ url }) => {
    if (url.startsWith('https://')) void shell.openExternal(url);
    return { action: 'deny' };
  });
  const keepHere = (event: { preventDefault(): void }, url: string) => {
    if (new URL(url).host !== 'stragan' || !url.startsWith('app:')) event.preventDefault();
  };
  webContents.on('will-navigate', (event) => keepHere(event, event.url));
  webContents.on('will-redirect', (event) => keepHere(event, event.url));
  webContents.on('will-attach-webview', (event) => event.preventDefault());
}
