import { session, shell, type BrowserWindow } from 'electron';
import { isWindowAddress } from './window-files.ts';

/** What a web page could ask of the computer is never granted. */
export function denyPermissions(): void {
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.defaultSession.setPermissionCheckHandler(() => false);
  session.defaultSession.setDevicePermissionHandler(() => false);
}

/** Links lead to the system's browser, by https only. */
export function lockNavigation({ webContents }: BrowserWindow): void {
  webContents.setWindowOpenHandler(({ url }) => {
    if (url.startsWith('https://')) void shell.openExternal(url).catch(() => {});
    return { action: 'deny' };
  });
  const keepHere = (event: { readonly url: string; preventDefault(): void }) => {
    if (!isWindowAddress(event.url)) event.preventDefault();
  };
  webContents.on('will-navigate', keepHere);
  webContents.on('will-redirect', keepHere);
  webContents.on('will-attach-webview', (event) => event.preventDefault());
}
