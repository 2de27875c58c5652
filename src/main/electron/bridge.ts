import { BrowserWindow, ipcMain, type WebFrameMain } from 'electron';
import { z } from 'zod';
import { EVENT_NAMES } from '../../shared/contract.ts';
import type { PickKind } from '../../shared/contract-files.ts';
import type { App } from '../app/create-app.ts';
import { openHanded } from '../app/open-handed.ts';
import type { FilePicker } from './file-picker.ts';
import { isWindowAddress } from './window-files.ts';

const handedPaths = z.array(z.string().min(1)).max(20_000);

const pickKind = z.enum(['photos', 'folder', 'file', 'table']) satisfies z.ZodType<PickKind>;

type Listener = { send(channel: string, ...values: unknown[]): void };

/**
 * One channel for calls, two for files, one for events. A sender that is not the window's own page is
 * refused, never answered empty.
 */
export function bridge(app: App, window: Listener, picker: FilePicker): void {
  ipcMain.handle('stragan:call', (event, name: unknown, input: unknown) => {
    if (!isOurPage(event.senderFrame)) throw new Error('Refused: not a window of Stragan');
    if (typeof name !== 'string') throw new Error('Refused: not a command');
    return app.callByName(name, input);
  });
  ipcMain.handle('stragan:files', (event, paths: unknown) => {
    if (!isOurPage(event.senderFrame)) throw new Error('Refused: not a window of Stragan');
    const parsed = handedPaths.safeParse(paths);
    if (!parsed.success) throw new Error('Refused: not a list of files');
    return openHanded(app, parsed.data);
  });
  ipcMain.handle('stragan:pick', (event, kind: unknown) => {
    if (!isOurPage(event.senderFrame)) throw new Error('Refused: not a window of Stragan');
    const parsed = pickKind.safeParse(kind);
    if (!parsed.success) throw new Error('Refused: nothing that can be picked');
    return picker.pick(parsed.data, BrowserWindow.fromWebContents(event.sender));
  });
  for (const name of EVENT_NAMES) app.on(name, (payload) => window.send('stragan:event', name, payload));
}

function isOurPage(frame: WebFrameMain | null): boolean {
  return frame !== null && frame.parent === null && isWindowAddress(frame.url);
}
