import type { MenuItemConstructorOptions } from 'electron';

type Template = readonly MenuItemConstructorOptions[];

let current: Menu | null = null;

/** A menu that nobody sees; a test reads its items. */
export class Menu {
  readonly items: readonly MenuItemConstructorOptions[];

  constructor(items: Template = []) {
    this.items = items;
  }

  static buildFromTemplate(template: Template): Menu {
    if (!Array.isArray(template))
      throw new TypeError('Invalid template for Menu: Menu template must be an array');
    for (const item of template) checkItem(item);
    return new Menu(template);
  }

  static setApplicationMenu(menu: Menu | null): void {
    if (menu !== null && !(menu instanceof Menu)) throw new TypeError('Invalid menu');
    current = menu;
  }

  static getApplicationMenu(): Menu | null {
    return current;
  }
}

function checkItem(item: MenuItemConstructorOptions): void {
  const { label, role, type, submenu } = item;
  if (label === undefined && role === undefined && type === undefined)
    throw new TypeError('Invalid template for MenuItem: must have at least one of label, role or type');
  if (Array.isArray(submenu)) for (const below of submenu) checkItem(below);
}
