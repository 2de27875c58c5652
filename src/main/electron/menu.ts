import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Preferences } from '../../shared/contract-app.ts';
import type { App } from '../app/create-app.ts';
import { MENU_WORDS } from './menu-words.ts';

type Item = MenuItemConstructorOptions;

/**
 * Only what the system expects of every program, in the window's language; Stragan's own commands are in
 * its window.
 */
export async function setMenu(app: App): Promise<void> {
  const show = async () => {
    const preferences = await app.call('app.preferences', {});
    if (preferences.ok) Menu.setApplicationMenu(Menu.buildFromTemplate(template(preferences.value.language)));
  };
  app.on('app.changed', ({ what }) => {
    if (what === 'preferences') void show();
  });
  await show();
}

function template(language: Preferences['language']): Item[] {
  const words = MENU_WORDS[language];
  const onMac: Item[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  const line: Item = { type: 'separator' };
  const items = (roles: readonly (keyof typeof words.items)[]): Item[] =>
    roles.map((role) => ({ role, label: words.items[role] }));
  const edit = [...items(['undo', 'redo']), line, ...items(['cut', 'copy', 'paste', 'selectAll'])];
  const view = [...items(['resetZoom', 'zoomIn', 'zoomOut']), line, ...items(['togglefullscreen'])];
  return [
    ...onMac,
    { label: words.file, submenu: items(['close', 'quit']) },
    { label: words.edit, submenu: edit },
    { label: words.view, submenu: view },
    { label: words.window, submenu: items(['minimize']) },
  ];
}
