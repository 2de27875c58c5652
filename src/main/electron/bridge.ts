import { ipcMain, type WebFrameMain } from 'electron';
import type { EventName } from '../../shared/contract.ts';
import type { App } from '../app/create-app.ts';
import { isWindowAddress } from './window-files.ts';

const EVENTS = ['store.changed', 'app.changed'] as const satisfies readonly EventName[];

type Listener = { send(channel: string, ...values: unknown[]): void };

/**
 * One channel for calls, one for events. A sender that is not the window's own page is refused, never
 * answered empty.
 */
export function bridge(app: App, window: Listener): void {
  ipcMain.handle('stragan:call', (event, name: unknown, input: unknown) => {
    if (!isOurPage(event.senderFrame)) throw new Error('Refused: not a window of Stragan');
    if (typeof name !== 'string') throw new Error('Refused: not a command');
    return app.callByName(name, input);
  });
  for (const name of EVENTS) app.on(name, (payload) => window.send('stragan:event', name, payload));
}

function isOurPage(frame: WebFrameMain | null): boolean {
  return frame !== null && frame.parent === null && isWindowAddress(frame.url);
}
