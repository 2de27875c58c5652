import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Electron's program, or why there is none. Its package is read, never imported: importing it without the
 * binary starts a download.
 */
export function electronBinary(root, args, { platform = process.platform, environment = process.env } = {}) {
  if (args.includes('--browser')) return { path: null, why: '--browser was given' };
  const folder = join(root, 'node_modules', 'electron');
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile))
    return { path: null, why: 'Electron is not installed here (npx install-electron fetches it)' };
  const path = join(folder, 'dist', readFileSync(pathFile, 'utf8').trim());
  if (!existsSync(path))
    return { path: null, why: 'the program of Electron is missing (npx install-electron fetches it)' };
  if (platform === 'linux' && !environment.DISPLAY && !environment.WAYLAND_DISPLAY) {
    return { path: null, why: 'there is no display for Electron' };
  }
  return { path, why: null };
}
