import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * The built parts. A part is built again when the contents of its inputs, of the build's own files or of the
 * lock change, or when its output is missing.
 */
export const PARTS = {
  main: { inputs: ['src/main', 'src/shared'], output: 'out/main/cli.js' },
  preload: { inputs: ['src/preload', 'src/shared'], output: 'out/preload/index.cjs' },
  'preload-browser': { inputs: ['src/preload', 'src/shared'], output: 'out/browser/preload.js' },
  renderer: { inputs: ['src/renderer', 'src/shared', 'resources'], output: 'out/renderer/index.html' },
};

const BUILD_FILES = [
  'package-lock.json',
  'electron.vite.config.ts',
  'tsconfig.base.json',
  'config/built-in-key.ts',
  'scripts/build.mjs',
];

/** What a build takes from the environment. */
const BUILD_VARIABLES = ['STRAGAN_CLIENT_ID', 'STRAGAN_APP_NAME', 'STRAGAN_CLIENT_SECRET'];

/** The parts among `names` whose output is missing or older than its inputs. */
export function stale(root, names) {
  return names.filter((name) => {
    const part = PARTS[name];
    if (!existsSync(join(root, part.output))) return true;
    const path = stampPath(root, name);
    return !existsSync(path) || readFileSync(path, 'utf8') !== stampOf(root, part.inputs);
  });
}

export function writeStamp(root, name, stamp) {
  const path = stampPath(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, stamp);
}

/** A hash over paths and contents; times do not matter, so a checkout or a copy is not taken for a change. */
export function stampOf(root, inputs) {
  const hash = createHash('sha256');
  for (const name of BUILD_VARIABLES) hash.update(`${name}=${process.env[name] ?? ''}\0`);
  for (const input of [...inputs, ...BUILD_FILES]) {
    for (const path of filesUnder(join(root, input))) {
      hash.update(relative(root, path)).update('\0').update(readFileSync(path)).update('\0');
    }
  }
  return hash.digest('hex');
}

function stampPath(root, name) {
  return join(root, 'out', 'stamps', name);
}

function filesUnder(path) {
  if (!existsSync(path)) return [];
  try {
    return readdirSync(path, { withFileTypes: true })
      .sort((left, right) => (left.name < right.name ? -1 : 1))
      .flatMap((entry) =>
        entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)],
      );
  } catch (error) {
    if (error.code === 'ENOTDIR') return [path];
    throw error;
  }
}
