import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '..', '..', '..');

/** A file of the tree; `path` is written from the root with forward slashes on every system. */
export type SourceFile = { readonly path: string; readonly text: string };

const FOLDERS = ['src', 'config', 'scripts', 'test'];
const CODE = /\.(ts|tsx|mjs|css)$/;

/** All code of the tree under `root`, sorted by path. */
export function sourceFiles(root: string = ROOT): readonly SourceFile[] {
  const paths = [...FOLDERS.flatMap((folder) => pathsUnder(root, folder)), ...readdirSync(root)];
  return paths
    .filter((path) => CODE.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

export function readFromRoot(...path: readonly string[]): string {
  return readFileSync(join(ROOT, ...path), 'utf8');
}

function pathsUnder(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return names.map((name) => `${folder}/${name.split(sep).join('/')}`);
}
