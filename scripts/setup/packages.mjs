import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { npmCommand } from './npm-command.mjs';
import { runStep } from './run-step.mjs';
import { Trouble, say } from './trouble.mjs';

/** npm warns of engines that only its own Node misses: Stragan runs on the one it brings. */
const QUIETLY = ['--prefer-offline', '--loglevel=error'];
const ONLINE = 'Is there a network? Run the same command again when there is: it goes on from there.';

/**
 * Installs what package-lock.json names, unless node_modules holds just that already.
 * @param {string} root
 */
export async function ensurePackages(root) {
  const packagesStand = isInstalled(lockedPackages(join(root, 'package-lock.json')), installedPackages(root));
  if (packagesStand && existsSync(ownNode(root))) return;

  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new Trouble(`this is Node ${process.versions.node}; Stragan needs Node 20 or later (nodejs.org).`);
  }
  const npm = npmCommand();
  say('Stragan: setting up (once, and after an update).');
  if (!packagesStand) await fetchPackages(root, npm);
  await fetchNode(root, npm);
}

/** @param {string} root @param {{ file: string, args: string[] }} npm */
async function fetchPackages(root, npm) {
  stepAside(root);
  await runStep({
    title: '1 of 2: fetching packages with npm ci',
    command: npm.file,
    args: [...npm.args, 'ci', '--ignore-scripts', ...QUIETLY],
    cwd: root,
    otherwise: `npm ci failed. ${ONLINE}`,
  });
}

/** @param {string} root @param {{ file: string, args: string[] }} npm */
async function fetchNode(root, npm) {
  await runStep({
    title: '2 of 2: fetching Node 24, which runs Stragan (about 40 MB)',
    command: npm.file,
    args: [...npm.args, 'rebuild', 'node', '--ignore-scripts=false', ...QUIETLY],
    cwd: root,
    otherwise: `npm could not fetch Node 24. ${ONLINE}`,
  });
  if (!existsSync(ownNode(root))) throw new Trouble(`npm left no Node in ${ownNode(root)}. ${ONLINE}`);
}

/**
 * Whether each package that must be there is, and each that is there has its version.
 * @typedef {Readonly<Record<string, { version?: string, optional?: boolean }>>} Packages
 * @param {Packages} locked @param {Packages} installed
 */
export function isInstalled(locked, installed) {
  return Object.entries(locked).every(([path, { version, optional = false }]) => {
    const found = installed[path];
    return path === '' || (found === undefined ? optional : found.version === version);
  });
}

/** The Node that runs Stragan. @param {string} root */
export function ownNode(root) {
  return join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** @param {string} file @returns {Packages} */
function lockedPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/**
 * npm writes this list last, so an installation that was broken off has none.
 * @param {string} root @returns {Packages}
 */
function installedPackages(root) {
  const list = join(root, 'node_modules', '.package-lock.json');
  return existsSync(list) ? lockedPackages(list) : {};
}

/**
 * Windows deletes no running program but lets it be moved: an update may be run by the very Node it replaces.
 * @param {string} root
 */
function stepAside(root) {
  if (process.platform !== 'win32' || !process.execPath.startsWith(join(root, 'node_modules'))) return;
  mkdirSync(join(root, '.cache'), { recursive: true });
  renameSync(process.execPath, join(root, '.cache', `node-before-${process.pid}.exe`));
}
