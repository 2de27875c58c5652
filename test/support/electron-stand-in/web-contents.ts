import { EventEmitter } from 'node:events';
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { IpcMainInvokeEvent, WebContents, WindowOpenHandlerResponse } from 'electron';
import type { Cdp } from './cdp-pipe.ts';
import { ipcMain } from './ipc-main.ts';
import { createCodec } from './page/codec.ts';
import type { ToApp, ToPage } from './page/isolated-world.ts';
import { fromChromium } from './protocol.ts';
import type { Surface } from './surface.ts';

type Names =
  | 'send'
  | 'getURL'
  | 'isDestroyed'
  | 'setWindowOpenHandler'
  | 'reload'
  | 'forcefullyCrashRenderer';
type OpenHandler = Parameters<WebContents['setWindowOpenHandler']>[0];

export const WORLD = 'Electron Isolated Context';
export const BINDING = '__standIn';

const codec = createCodec();

/** The page of a window, seen from the app. It is there at once; the page follows. */
export class StandInWebContents extends EventEmitter implements Surface<WebContents, Names> {
  readonly id: number;
  #cdp: Cdp | null = null;
  #mainFrameId = '';
  #contextId: string | null = null;
  #address = '';
  #destroyed = false;
  #openHandler: OpenHandler = () => ({ action: 'allow' });

  readonly debugger = {
    attach() {},
    sendCommand: async (method: string, params?: object) => this.#cdp?.send(method as never, params as never),
  } satisfies Surface<WebContents['debugger'], 'attach' | 'sendCommand'>;

  constructor(id: number) {
    super();
    this.id = id;
  }

  /** Called once the page is there. */
  async joinPage(cdp: Cdp, mainFrameId: string): Promise<void> {
    this.#cdp = cdp;
    this.#mainFrameId = mainFrameId;
    cdp.on('Runtime.executionContextCreated', ({ context: { name, uniqueId, auxData } }) => {
      const frameId = (auxData as { frameId?: string } | undefined)?.frameId;
      if (name === WORLD && frameId === this.#mainFrameId) this.#contextId = uniqueId;
    });
    cdp.on('Runtime.executionContextsCleared', () => (this.#contextId = null));
    cdp.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name === BINDING) void this.#hear(codec.decode(payload) as ToApp);
    });
    cdp.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId === undefined) this.#address = fromChromium(frame.url);
    });
    cdp.on('Page.domContentEventFired', () => this.emit('dom-ready', {}));
    cdp.on('Page.loadEventFired', () => this.emit('did-finish-load', {}));
    cdp.on('Inspector.targetCrashed', () => {
      this.#contextId = null;
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 139 });
    });
    await cdp.send('Runtime.addBinding', { name: BINDING, executionContextName: WORLD });
    await cdp.send('Runtime.enable');
    await cdp.send('Page.enable');
  }

  getURL(): string {
    return this.#address;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  becomeDestroyed(): void {
    this.#destroyed = true;
    this.emit('destroyed');
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  askToOpen(url: string): WindowOpenHandlerResponse {
    return this.#openHandler({ url, frameName: '', features: '', disposition: 'new-window' } as never);
  }

  send(channel: string, ...values: unknown[]): void {
    this.#requireAlive();
    this.#tell({ kind: 'event', channel, values });
  }

  reload(): void {
    this.#requireAlive();
    this.#cdp?.send('Page.reload').catch(() => {});
  }

  forcefullyCrashRenderer(): void {
    this.#cdp?.send('Page.crash').catch(() => {});
  }

  async executeJavaScript(code: string): Promise<unknown> {
    const answer = await this.#cdp?.send('Runtime.evaluate', {
      expression: code,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    if (answer?.exceptionDetails)
      throw new Error(answer.exceptionDetails.exception?.description ?? 'Script failed');
    return answer?.result.value;
  }

  /** Chromium tells paths too late for getPathForFile: who drops or chooses files names them here first. */
  announceFiles(paths: readonly string[]): void {
    const files = paths.map((path) => {
      const { size, mtimeMs } = statSync(path);
      return { path, name: basename(path), size, lastModified: mtimeMs };
    });
    this.#tell({ kind: 'files', files });
  }

  #tell(said: ToPage): void {
    // Refuses here, in the caller's face, what cannot be cloned.
    const text = codec.encode(said);
    if (this.#contextId === null) return;
    const expression = `${BINDING}(${JSON.stringify(text)})`;
    this.#cdp?.send('Runtime.evaluate', { expression, uniqueContextId: this.#contextId }).catch(() => {});
  }

  async #hear(said: ToApp): Promise<void> {
    const senderFrame = { url: this.#address, parent: null };
    const event = { sender: this, senderFrame, frameId: 1 } as unknown as IpcMainInvokeEvent;
    if (said.kind === 'send') {
      ipcMain.emit(said.channel, event, ...said.values);
      return;
    }
    const { id, channel, values } = said;
    try {
      const value = await ipcMain.answer(channel, event, values);
      this.#tell({ kind: 'answer', id, error: null, value });
    } catch (error) {
      const told = `Error invoking remote method '${channel}': ${String(error)}`;
      this.#tell({ kind: 'answer', id, error: told, value: undefined });
    }
  }

  #requireAlive(): void {
    if (this.#destroyed) throw new TypeError('Object has been destroyed');
  }
}
