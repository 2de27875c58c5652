import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Trouble } from './trouble.mjs';

/**
 * npm as a program and its first arguments, without a shell: npm's own script run by the Node that npm runs
 * on. That Node lies outside node_modules, so it outlives the installation.
 */
export function npmCommand(environment = process.env, execPath = process.execPath) {
  const node = environment['npm_node_execpath'] ?? execPath;
  const script = npmScripts(environment, node).find((file) => /\.[cm]?js$/.test(file) && existsSync(file));
  if (script === undefined) {
    throw new Trouble('npm was not found beside this Node. Start Stragan with "npm start", or install npm.');
  }
  return { file: node, args: [script] };
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
