import type { BrowserWindow } from 'electron';

/** Runs in the page's own world. */
const LOOK = `(async () => {
  const globals = ['require', 'process', 'module', 'ipcRenderer', '__standIn', 'secretOfThePreload'];
  const heard = new Promise((resolve) => bridge.on((...values) => resolve(values)));
  await bridge.invoke('send-event');
  const thrown = (() => { try { bridge.throws() } catch (error) { return error.message } })();
  const replaced = (() => { bridge.invoke = null; window.bridge = null; return typeof bridge.invoke })();
  const value = { at: new Date(0), none: undefined, list: [1, 'ż'], bytes: new Uint8Array([7]) };
  const permission = await Notification.requestPermission();
  window.open('https://example.com/popup');
  document.querySelector('#out').click();
  location.href = 'https://example.com/away';
  return {
    globals: globals.filter((name) => name in globalThis),
    preload: bridge.told(),
    echo: JSON.parse(JSON.stringify(await bridge.invoke('echo', value))),
    unknown: await bridge.invoke('nobody'),
    functionIn: await bridge.invokeFunction(),
    functionOut: await bridge.invoke('function'),
    heard: await heard,
    thrown,
    replaced,
    permission,
  };
})()`;

/** What a page sees of the bridge and of the world. */
export async function lookFromInside(window: BrowserWindow): Promise<object> {
  const { ipcMain } = await import('electron');
  ipcMain.handle('send-event', () => window.webContents.send('event', 'a', { b: 2 }));
  return (await window.webContents.executeJavaScript(LOOK)) as object;
}

type Announcing = { announceFiles(paths: readonly string[]): void };

const FILES = `(async () => {
  const made = new File(['x'], 'made.txt');
  const [found] = document.querySelector('input').files;
  const [back] = await bridge.back([found]);
  return [bridge.pathOf(found), bridge.pathOf(made), back.name, await back.text() === await found.text()];
})()`;

/** A file that was chosen, seen by the page and by the preload. */
export async function filesFromInside(window: BrowserWindow, path: string): Promise<unknown> {
  const contents = window.webContents;
  (contents as unknown as Announcing).announceFiles([path]);
  contents.debugger.attach();
  const { result } = await contents.debugger.sendCommand('Runtime.evaluate', {
    expression: "document.querySelector('input')",
  });
  await contents.debugger.sendCommand('DOM.setFileInputFiles', { files: [path], objectId: result.objectId });
  return contents.executeJavaScript(FILES);
}
