import { EventEmitter } from 'node:events';
import { randomUUID } from 'node:crypto';
import type {
  BrowserWindow as Real,
  BrowserWindowConstructorOptions,
  Rectangle,
  WebContents,
} from 'electron';
import { app } from './app.ts';
import { chromium } from './chromium.ts';
import { addWindow, openWindows, removeWindow } from './open-windows.ts';
import { openPage, type OpenPage } from './open-page.ts';
import { Preventable } from './preventable.ts';
import { toChromium } from './protocol.ts';
import { requireReady } from './readiness.ts';
import type { Surface } from './surface.ts';
import { StandInWebContents } from './web-contents.ts';

type Names =
  | 'close'
  | 'destroy'
  | 'focus'
  | 'getBounds'
  | 'getNormalBounds'
  | 'hide'
  | 'isDestroyed'
  | 'isFocused'
  | 'isFullScreen'
  | 'isMaximized'
  | 'isMinimized'
  | 'isVisible'
  | 'loadURL'
  | 'maximize'
  | 'minimize'
  | 'restore'
  | 'setBounds'
  | 'show'
  | 'unmaximize';

let lastId = 0;

/**
 * A page of Chromium as a window. Its place on the screen is kept here, since headless Chromium has no
 * screen.
 */
export class BrowserWindow extends EventEmitter implements Surface<Real, Names> {
  readonly id: number;
  readonly webContents: StandInWebContents;
  readonly #page: Promise<OpenPage>;
  #bounds: Rectangle;
  #state: 'normal' | 'maximized' | 'minimized' = 'normal';
  #visible: boolean;
  #focused = false;
  #destroyed = false;

  constructor(options: BrowserWindowConstructorOptions = {}) {
    requireReady('Cannot create BrowserWindow before app is ready');
    super();
    requireSandbox(options);
    const { x = 0, y = 0, width = 800, height = 600, show = true } = options;
    lastId += 1;
    this.id = lastId;
    this.#bounds = { x, y, width, height };
    this.#visible = show;
    this.#focused = show;
    this.webContents = new StandInWebContents(this.id);
    addWindow(this);
    this.#page = openPage({
      pipe: chromium(app.getPath('userData')),
      contents: this.webContents,
      preload: options.webPreferences?.preload ?? null,
      secret: randomUUID(),
      size: this.#bounds,
      gone: () => this.#becomeClosed(),
    });
    this.webContents.once('dom-ready', () => this.emit('ready-to-show', {}));
  }

  static getAllWindows(): BrowserWindow[] {
    return openWindows().filter((window) => window instanceof BrowserWindow);
  }

  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return BrowserWindow.getAllWindows().find(({ id }) => id === contents.id) ?? null;
  }

  static getFocusedWindow(): BrowserWindow | null {
    return BrowserWindow.getAllWindows().find((window) => window.isFocused()) ?? null;
  }

  async loadURL(address: string): Promise<void> {
    this.#requireAlive();
    const page = await this.#page;
    await page.load(toChromium(address), address);
  }

  getBounds(): Rectangle {
    this.#requireAlive();
    return this.#state === 'maximized' ? { x: 0, y: 0, width: 1920, height: 1040 } : { ...this.#bounds };
  }

  getNormalBounds(): Rectangle {
    this.#requireAlive();
    return { ...this.#bounds };
  }

  setBounds(bounds: Partial<Rectangle>): void {
    this.#requireAlive();
    const before = this.#bounds;
    this.#bounds = { ...before, ...bounds };
    const { x, y, width, height } = this.#bounds;
    if (x !== before.x || y !== before.y) this.emit('move', {});
    if (width === before.width && height === before.height) return;
    void this.#page.then((page) => page.resize(this.#bounds));
    this.emit('resize', {});
  }

  maximize(): void {
    this.#become('maximized', 'maximize');
  }

  unmaximize(): void {
    if (this.#state === 'maximized') this.#become('normal', 'unmaximize');
  }

  minimize(): void {
    this.#become('minimized', 'minimize');
    this.#focused = false;
  }

  restore(): void {
    if (this.#state === 'minimized') this.#become('normal', 'restore');
  }

  isMaximized(): boolean {
    return this.#state === 'maximized';
  }

  isMinimized(): boolean {
    return this.#state === 'minimized';
  }

  isFullScreen(): boolean {
    return false;
  }

  show(): void {
    this.#requireAlive();
    this.#visible = true;
    this.focus();
    this.emit('show', {});
  }

  hide(): void {
    this.#requireAlive();
    this.#visible = false;
    this.emit('hide', {});
  }

  isVisible(): boolean {
    return this.#visible && this.#state !== 'minimized';
  }

  focus(): void {
    this.#requireAlive();
    this.#focused = true;
    this.emit('focus', {});
  }

  isFocused(): boolean {
    return this.#focused;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  close(): void {
    if (this.#destroyed) return;
    const event = new Preventable();
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }

  destroy(): void {
    void this.#page.then((page) => page.close()).catch(() => {});
    this.#becomeClosed();
  }

  #become(state: 'normal' | 'maximized' | 'minimized', told: string): void {
    this.#requireAlive();
    this.#state = state;
    this.emit(told, {});
  }

  #becomeClosed(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    this.webContents.becomeDestroyed();
    this.emit('closed', {});
    removeWindow(this);
  }

  #requireAlive(): void {
    if (this.#destroyed) throw new TypeError('Object has been destroyed');
  }
}

function requireSandbox({ webPreferences = {} }: BrowserWindowConstructorOptions): void {
  const { sandbox = true, contextIsolation = true, nodeIntegration = false } = webPreferences;
  if (!sandbox || !contextIsolation || nodeIntegration)
    throw new Error('The stand-in has sandboxed windows with isolated contexts only');
}
