import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join, sep } from 'node:path';
import { Trouble } from './trouble.mjs';

/**
 * npm as a program and its first arguments, without a shell: npm's own script run by a Node of the machine.
 * That Node lies outside node_modules, so it outlives the installation.
 */
export function npmCommand(environment = process.env, execPath = process.execPath) {
  const named = environment['npm_node_execpath'];
  const onPath = (environment['PATH'] ?? environment['Path'] ?? '').split(delimiter).flatMap(nodesIn);
  const nodes = [named ?? '', execPath, ...onPath].filter((node) => node !== '' && !node.includes(OWN));
  for (const node of nodes) {
    const script = npmScripts(environment, node).find((file) => /\.[cm]?js$/.test(file) && existsSync(file));
    if (script !== undefined) return { file: node, args: [script] };
  }
  throw new Trouble('npm was not found beside this Node. Start Stragan with "npm start", or install npm.');
}

const OWN = `${sep}node_modules${sep}`;

/** @param {string} folder */
function nodesIn(folder) {
  const names = folder === '' ? [] : ['node', 'node.exe'];
  const programs = names.map((name) => join(folder, name)).filter((file) => existsSync(file));
  return programs.map((file) => realpathSync(file));
}

/**
 * Where npm's script may lie, best guess first.
 * @param {NodeJS.ProcessEnv} environment @param {string} node
 */
function npmScripts(environment, node) {
  const cli = join('node_modules', 'npm', 'bin', 'npm-cli.js');
  const beside = dirname(node);
  return [
    environment['npm_execpath'] ?? '',
    join(beside, cli),
    join(beside, '..', 'lib', cli),
    join(beside, '..', 'share', 'nodejs', 'npm', 'bin', 'npm-cli.js'),
    join(beside, '..', 'share', cli),
  ];
}
