import { Menu, type MenuItemConstructorOptions } from 'electron';

/** Only what the system expects of every program; Stragan's own commands are in its window. */
export function setMenu(): void {
  const onMac: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([...onMac, { role: 'fileMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }]),
  );
}
