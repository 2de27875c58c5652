import type { MenuItemConstructorOptions } from 'electron';
import type { Preferences } from '../../shared/contract-app.ts';

type Role = NonNullable<MenuItemConstructorOptions['role']>;

type Named =
  | 'close'
  | 'quit'
  | 'undo'
  | 'redo'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'selectAll'
  | 'resetZoom'
  | 'zoomIn'
  | 'zoomOut'
  | 'togglefullscreen'
  | 'minimize';

type MenuWords = Readonly<Record<'file' | 'edit' | 'view' | 'window', string>> & {
  readonly items: Readonly<Record<Named & Role, string>>;
};

/** Electron names its roles in English only. */
export const MENU_WORDS: Readonly<Record<Preferences['language'], MenuWords>> = {
  en: {
    file: 'File',
    edit: 'Edit',
    view: 'View',
    window: 'Window',
    items: {
      close: 'Close window',
      quit: 'Quit Stragan',
      undo: 'Undo',
      redo: 'Redo',
      cut: 'Cut',
      copy: 'Copy',
      paste: 'Paste',
      selectAll: 'Select all',
      resetZoom: 'Actual size',
      zoomIn: 'Zoom in',
      zoomOut: 'Zoom out',
      togglefullscreen: 'Full screen',
      minimize: 'Minimize',
    },
  },
  pl: {
    file: 'Plik',
    edit: 'Edycja',
    view: 'Widok',
    window: 'Okno',
    items: {
      close: 'Zamknij okno',
      quit: 'Zakończ Stragan',
      undo: 'Cofnij',
      redo: 'Ponów',
      cut: 'Wytnij',
      copy: 'Kopiuj',
      paste: 'Wklej',
      selectAll: 'Zaznacz wszystko',
      resetZoom: 'Rzeczywisty rozmiar',
      zoomIn: 'Powiększ',
      zoomOut: 'Pomniejsz',
      togglefullscreen: 'Pełny ekran',
      minimize: 'Minimalizuj',
    },
  },
};
