import { expect, it } from 'vitest';
import { MENU_WORDS } from '../../../../src/main/electron/menu-words.ts';
import { shortcutOf } from '../../../../src/renderer/app/shortcut-of.ts';

/** The keys that Electron gives to roles by itself, on Windows and Linux. */
const KEYS = {
  close: 'Ctrl+W',
  quit: 'Ctrl+Q',
  undo: 'Ctrl+Z',
  redo: 'Ctrl+Y',
  cut: 'Ctrl+X',
  copy: 'Ctrl+C',
  paste: 'Ctrl+V',
  selectAll: 'Ctrl+A',
  resetZoom: 'Ctrl+0',
  zoomIn: 'Ctrl++',
  zoomOut: 'Ctrl+-',
  togglefullscreen: 'F11',
  minimize: 'Ctrl+M',
} satisfies Record<keyof (typeof MENU_WORDS)['en']['items'], string>;

it.each(Object.entries(KEYS))('the menu and the window mean the same by the key of %s', (role, keys) => {
  const key = keys.split('+').at(-1) || '+';
  const pressed = {
    key: key.toLowerCase(),
    code: /^[A-Z]$/.test(key) ? `Key${key}` : key,
    ctrlKey: keys.startsWith('Ctrl'),
    metaKey: false,
    shiftKey: false,
    altKey: false,
  };
  expect([null, role]).toContain(shortcutOf(pressed, false));
  // In a text the menu's undo is the text's own.
  if (role === 'undo') expect(shortcutOf(pressed, true)).toBeNull();
});

it('says the same in both languages', () => {
  expect(Object.keys(MENU_WORDS.pl.items)).toEqual(Object.keys(MENU_WORDS.en.items));
  const words = [...Object.values(MENU_WORDS.pl.items), ...Object.values(MENU_WORDS.en.items)];
  expect(new Set(words).size).toBe(words.length);
});
