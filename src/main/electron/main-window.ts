import type { BrowserWindow } from 'electron';
import type { Log } from '../engine/ports.ts';
import { openWindow } from './window.ts';
import { WindowPlace } from './window-place.ts';
import { reloadAfterCrash } from './reload-after-crash.ts';

type WindowNeeds = { readonly preloadFile: string; readonly dataFolder: string; readonly log: Log };

/** The one window, there or closed for now. */
export class MainWindow {
  readonly #needs: WindowNeeds;
  readonly #place: WindowPlace;
  #window: BrowserWindow | null = null;
  #firstShown: (() => void) | null = null;

  constructor(needs: WindowNeeds) {
    this.#needs = needs;
    this.#place = new WindowPlace(needs.dataFolder);
  }

  whenFirstShown(tell: () => void): void {
    this.#firstShown = tell;
  }

  /** Opens it, or brings it to the front. */
  show(): void {
    if (this.#window) return bringToFront(this.#window);
    const { preloadFile, log } = this.#needs;
    const window = openWindow(preloadFile, this.#place.options(), log);
    this.#place.follow(window);
    reloadAfterCrash(window, log);
    window.once('ready-to-show', () => {
      if (this.#place.isMaximized()) window.maximize();
      else window.show();
      this.#firstShown?.();
      this.#firstShown = null;
    });
    window.on('closed', () => (this.#window = null));
    this.#window = window;
  }

  send(channel: string, ...values: unknown[]): void {
    this.#window?.webContents.send(channel, ...values);
  }
}

function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
