import Store from 'electron-store';
import { screen, type BrowserWindow, type Rectangle } from 'electron';
import { fitted } from './fitted.ts';

const SETTLED_AFTER_MS = 300;

/** DATA/window.json: where the window was, and whether it was maximized. */
export class WindowPlace {
  readonly #store: Store<Record<string, unknown>>;

  constructor(dataFolder: string) {
    this.#store = new Store({ cwd: dataFolder, name: 'window', clearInvalidConfig: true });
  }

  /** For a new window. Left out where nothing is known or no screen shows it any more. */
  options(): Partial<Rectangle> {
    const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
    return fitted(this.#store.get('bounds'), areas) ?? {};
  }

  isMaximized(): boolean {
    return this.#store.get('maximized') === true;
  }

  /** Written down as soon as it stands still, and at the end. */
  follow(window: BrowserWindow): void {
    let timer: NodeJS.Timeout | undefined;
    const save = () => {
      clearTimeout(timer);
      this.#store.set({ bounds: window.getNormalBounds(), maximized: window.isMaximized() });
    };
    const saveSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(save, SETTLED_AFTER_MS);
    };
    window.on('resize', saveSoon).on('move', saveSoon).on('maximize', saveSoon).on('unmaximize', saveSoon);
    window.on('close', save);
    window.on('closed', () => clearTimeout(timer));
  }
}
