import { dialog, type BrowserWindow } from 'electron';
import type { Log } from '../engine/ports.ts';

const MOST_IN_A_MINUTE = 3;

/**
 * What was saved is in the engine, so a crashed page is simply loaded again; one that crashes at once is
 * closed.
 */
export function reloadAfterCrash(window: BrowserWindow, log: Log): void {
  let crashes: number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const now = Date.now();
    crashes = [...crashes.filter((at) => now - at < 60_000), now];
    log('error', 'The window crashed', { reason, exitCode, crashes: crashes.length });
    // Electron is still taking leave of the old page here.
    if (crashes.length <= MOST_IN_A_MINUTE) setImmediate(() => reload(window));
    else closeFor(window, reason);
  });
}

function reload(window: BrowserWindow): void {
  if (!window.isDestroyed()) window.webContents.reload();
}

function closeFor(window: BrowserWindow, reason: string): void {
  dialog.showErrorBox('Stragan', `The window keeps crashing (${reason}). Your changes are kept.`);
  window.destroy();
}
