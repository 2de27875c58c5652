import { BrowserWindow, type Rectangle } from 'electron';
import type { Log } from '../engine/ports.ts';
import { lockNavigation } from './window-locks.ts';
import { WINDOW_ORIGIN } from './window-files.ts';

/** A hidden window on Stragan's page: sandboxed, without Node, and unable to go anywhere else. */
export function openWindow(preloadFile: string, place: Partial<Rectangle>, log: Log): BrowserWindow {
  const window = new BrowserWindow({
    width: 1360,
    height: 860,
    ...place,
    minWidth: 960,
    minHeight: 600,
    show: false,
    autoHideMenuBar: true,
    webPreferences: {
      preload: preloadFile,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  lockNavigation(window);
  window.loadURL(`${WINDOW_ORIGIN}/`).catch((error: unknown) => {
    log('error', 'The window could not be loaded', { message: String(error) });
  });
  return window;
}
