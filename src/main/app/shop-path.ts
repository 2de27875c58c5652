import { join } from 'node:path';

/** Where the shops of a data folder lie. */
export function shopsFolder(dataFolder: string): string {
  return join(dataFolder, 'shops');
}

/** The database of one shop. */
export function shopPath(dataFolder: string, accountId: string): string {
  return join(shopsFolder(dataFolder), `${accountId}.sqlite`);
}
